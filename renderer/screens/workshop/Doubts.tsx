import { eachOnce, type ToldDoubt } from '@shared/base/doubts';
import { useStrings } from '../../components/use-strings';
import classes from './Header.module.css';

/** So many are read at a glance; the plan marks the others. */
const MOST_SHOWN = 4;

/** Says that only a copy is looked at, and what in its file cannot be. */
export function Doubts({ doubts }: { readonly doubts: readonly ToldDoubt[] }) {
  const { doubts: words } = useStrings();
  const once = eachOnce(doubts);
  const more = once.length - MOST_SHOWN;
  return (
    <div className={classes.notice} role="status">
      <div>
        <p>
          <strong>{words.title}</strong> {words.results}
        </p>
        <ul>
          {once.slice(0, MOST_SHOWN).map((doubt) => (
            <li key={`${doubt.at} ${doubt.why}`} dir="auto">
              {words.told(doubt)}
            </li>
          ))}
          {more > 0 && <li>{words.more(more)}</li>}
        </ul>
      </div>
    </div>
  );
}

/** The mark of what cannot be true. */
export function Doubted() {
  const { doubts: words } = useStrings();
  return (
    <span role="img" aria-label={words.marked} title={words.marked}>
      {' '}
      ⚠{' '}
    </span>
  );
}
