import { useStrings } from '../../components/use-strings';
import { Paged } from '../../components/Paged';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

interface Entry {
  readonly key: string;
  readonly bin: string;
  readonly text: string;
  readonly said: string;
}

/** The next item to be sorted, large, while any is left; then what lies in each bin. */
export function RoomBins({ view }: { readonly view: RoomPicture<'bins'> }) {
  const strings = useStrings();
  const { sort: words } = strings.stepKinds;
  const entries = view.bins.flatMap(({ label, number, items }): Entry[] =>
    items.map(({ id, text, fields }) => ({
      key: id,
      bin: `${number} ${label}`,
      text,
      said: fields
        .map((field) => field.text)
        .filter((field) => field !== '')
        .join(' · '),
    })),
  );
  const next = view.unsorted[0];
  if (!next && entries.length === 0) return <Quiet>{strings.room.nothingYet}</Quiet>;
  if (next)
    return (
      <div className={classes.column}>
        <div className={classes.big}>
          <p className={classes.statement} data-long={next.text.length > 120} dir="auto">
            <span className={classes.clamped}>{next.text}</span>
          </p>
          <Quiet>{words.left(view.unsorted.length)}</Quiet>
        </div>
        <ul className={classes.seats}>
          {view.bins.map(({ id, number, label, items }) => (
            <li key={id} className={classes.seat} data-done={false}>
              {number} {label} · {items.length}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <Paged
      columns={2}
      items={entries.map(({ key, bin, text, said }) => ({
        key,
        node: (
          <div className={classes.card}>
            <span className={classes.small}>{bin}</span>
            <span className={classes.clamped} data-lines="3" dir="auto">
              {text}
            </span>
            {said && (
              <span className={classes.clamped} data-lines="2" dir="auto">
                {said}
              </span>
            )}
          </div>
        ),
      }))}
    />
  );
}
