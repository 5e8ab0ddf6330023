import { Fit } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

/** The ladder, and below it the sentence as far as it is. */
export function RoomLadder({ view }: { readonly view: RoomPicture<'ladder'> }) {
  if (view.rungs.length === 0 && !view.sentence) return <Nothing>{view.question}</Nothing>;
  return (
    <div className={classes.column}>
      <Fit
        flow="notes"
        most={1}
        rests={view.rungs.at(-1)?.id}
        items={view.rungs.map(({ id, text, observable }, index) => ({
          key: id,
          node: (
            <p className={classes.card} style={{ marginInlineStart: `calc(${Math.min(index, 6) * 2} * var(--w))` }}>
              <span dir="auto">{text}</span>
              {observable && <span className={classes.small}> ✓ {view.sign}</span>}
            </p>
          ),
        }))}
      />
      {view.sentence ? (
        <p className={classes.statement} data-long={view.sentence.length > 100} dir="auto">
          <span className={classes.clamped} data-lines="3">
            {view.sentence}
          </span>
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
