import { strings } from '@shared/strings';
import { Paged } from '../../components/Paged';
import { SpreadBars } from '../../components/SpreadBars';
import classes from '../room.module.css';
import type { RoomPicture } from '../RoomStep';

/** An open rating: the questions and which are counted; the spread comes when it is closed. */
export function RoomRatingOpen({ view }: { readonly view: RoomPicture<'rating-open'> }) {
  const { from, to, lowest, highest } = view.scale;
  return (
    <div className={classes.column}>
      <Paged
        items={view.items.map(({ id, text, counted }) => ({
          key: id,
          node: (
            <p className={classes.card}>
              <span className={classes.clamped}>
                {text}
                {counted && <span className={classes.quiet}> · {strings.room.counted}</span>}
              </span>
            </p>
          ),
        }))}
      />
      <p className={classes.large}>
        {from} {lowest} … {to} {highest}
      </p>
    </div>
  );
}

/** The spread of each item with its average, and in words what is under the mark. */
export function RoomRatingResult({ view }: { readonly view: RoomPicture<'rating-result'> }) {
  return (
    <Paged
      items={view.result.rows.map(({ id, text, counts, average, fails, split }) => ({
        key: id,
        node: (
          <div className={classes.spread}>
            <span className={classes.clamped} data-lines="2" dir="auto">
              {text}
            </span>
            <SpreadBars values={view.result.values} counts={counts} average={average} />
            <span>
              <span className={classes.large}>{average === null ? '–' : average.toFixed(1)}</span>
              {fails && <span className={classes.small}> {strings.room.fails}</span>}
              {split && <span className={classes.small}> {strings.room.split}</span>}
            </span>
          </div>
        ),
      }))}
    />
  );
}
