import { fromKey } from '@shared/kinds/action';
import type { ActionsView } from '@shared/views/actions';
import { useStrings } from '../../components/use-strings';
import { AsAction } from '../../kinds/parts/as-action';
import classes from '../../kinds/parts/step.module.css';

/** What was said at this step to be done, and is no action yet: each one press away from being one. */
export function ToDoHere({ actions }: { readonly actions: ActionsView }) {
  const strings = useStrings();
  const open = actions.loose.filter(({ here, toDo, action }) => here && toDo && action === null);
  if (open.length === 0) return null;
  return (
    <section className={classes.stack}>
      <p>{strings.actions.toDoHere(open.length)}</p>
      <ul className={classes.list}>
        {open.map(({ from, text }) => (
          <li key={fromKey(from)}>
            <span className={classes.statement} dir="auto">
              {text}
            </span>
            <AsAction from={from} text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
