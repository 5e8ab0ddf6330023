import { Fit, type Thing } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

/** A sentence of so many letters is written large, smaller, and small; one that is longer has its place on the ladder's pages. */
const LENGTHS = [
  [100, 'short'],
  [170, 'middle'],
  [500, 'long'],
] as const;

const lengthOf = (sentence: string) => LENGTHS.find(([most]) => sentence.length <= most)?.[1];

/** The ladder, and below it the sentence as far as it is. */
export function RoomLadder({ view }: { readonly view: RoomPicture<'ladder'> }) {
  if (view.rungs.length === 0 && !view.sentence) return <Nothing>{view.question}</Nothing>;
  const length = lengthOf(view.sentence);
  const endless = {
    key: 'sentence',
    node: (
      <p className={classes.card} dir="auto">
        <strong>{view.sentence}</strong>
      </p>
    ),
  };
  return (
    <div className={classes.column}>
      <Fit
        flow="notes"
        most={1}
        rests={length === undefined ? endless.key : view.rungs.at(-1)?.id}
        items={view.rungs
          .map(({ id, text, observable }, index): Thing => ({
            key: id,
            node: (
              <p className={classes.card} style={{ marginInlineStart: `calc(${Math.min(index, 6) * 2} * var(--w))` }}>
                <span dir="auto">{text}</span>
                {observable && <span className={classes.small}> ✓ {view.sign}</span>}
              </p>
            ),
          }))
          .concat(length === undefined ? [endless] : [])}
      />
      {length === undefined ? null : view.sentence ? (
        <p className={classes.statement} data-length={length} dir="auto">
          {view.sentence}
        </p>
      ) : (
        <Quiet dir="auto">
          <span className={classes.clamped} data-lines="3">
            {view.question}
          </span>
        </Quiet>
      )}
    </div>
  );
}
