import { fromKey } from '@shared/kinds/action';
import { useStrings } from '../../components/use-strings';
import { AsAction, useMaking } from './as-action';
import classes from './step.module.css';

/** What was said at this step to be done, and is no action yet, where the cards that say it have no room for a button. */
export function ToDoHere() {
  const strings = useStrings();
  const making = useMaking();
  const open = making?.actions.loose.filter(({ here, toDo, action }) => here && toDo && action === null) ?? [];
  if (open.length === 0) return null;
  return (
    <section className={classes.stack}>
      <p>{strings.actions.toDoHere(open.length)}</p>
      <ul className={classes.list}>
        {open.map(({ from, text }) => (
          <li key={fromKey(from)}>
            <span className={classes.idea} dir="auto">
              {text}
            </span>
            <AsAction from={from} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
