import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { Fit, type Thing } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import classes from '../parts/room.module.css';
import own from './Room.module.css';
import type { RoomPicture } from '../contract';

type Bin = RoomPicture<'bins'>['bins'][number];

/** A bin's head, then what lies in it, each with what was said about it. */
function thingsOf({ id, number, label, items }: Bin): Thing[] {
  const head: Thing = {
    key: `bin ${id}`,
    group: id,
    heads: true,
    holds: [id],
    node: (
      <h2 className={`${classes.heading} ${own.bin}`}>
        <span>
          {number} <bdi>{label}</bdi>
        </span>
        <Quiet as="span">{items.length}</Quiet>
      </h2>
    ),
  };
  return [
    head,
    ...items.map(({ id: key, text, fields }) => {
      const said = fields.map((field) => field.text).filter((field) => field !== '');
      return {
        key,
        group: id,
        node: (
          <div className={classes.card}>
            <span dir="auto">{text}</span>
            {said.length > 0 && (
              <Quiet as="span" dir="auto">
                {said.join(' · ')}
              </Quiet>
            )}
          </div>
        ),
      };
    }),
  ];
}

/** The next item to be sorted, large, while any is left, over the bins; then what lies in each of them, a column a bin. */
export function RoomBins({ view }: { readonly view: RoomPicture<'bins'> }) {
  const strings = useStrings();
  const { sort: words } = strings.stepKinds;
  const next = view.unsorted[0];
  if (!next && view.bins.every(({ items }) => items.length === 0)) return <Nothing>{strings.room.nothingYet}</Nothing>;
  if (!next) return <Fit flow="columns" items={view.bins.flatMap(thingsOf)} />;
  return (
    <div className={classes.column}>
      <Fit
        flow="notes"
        items={[
          {
            key: next.id,
            node: (
              <div className={classes.card}>
                <span dir="auto">{next.text}</span>
              </div>
            ),
          },
        ]}
      />
      <div>
        <p className={own.left}>
          <Quiet as="span">{words.left(view.unsorted.length)}</Quiet>
        </p>
        <ul className={own.bins}>
          {view.bins.map(({ id, number, label, items }) => (
            <li key={id} className={`${classes.heading} ${own.bin}`}>
              <span>
                {number} <bdi>{label}</bdi>
              </span>
              <span>{items.length}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
