import { Paged } from '../../components/Paged';
import { strings } from '@shared/strings';
import classes from '../room.module.css';
import type { RoomPicture } from '../RoomStep';

/** The grid: a row an item, its cells beside it. */
export function RoomGrid({ view }: { readonly view: RoomPicture<'grid'> }) {
  if (view.rows.length === 0) return <p className={classes.quiet}>{strings.room.nothingYet}</p>;
  const template = { gridTemplateColumns: `26cqw repeat(${view.columns.length}, minmax(0, 1fr))` };
  return (
    <Paged
      close
      head={
        <div className={`${classes.cells} ${classes.head}`} style={template}>
          <span />
          {view.columns.map(({ id, label }) => (
            <span key={id}>{label}</span>
          ))}
        </div>
      }
      items={view.rows.map(({ id, text, cells }) => ({
        key: id,
        node: (
          <div className={`${classes.cells} ${classes.grid}`} style={template}>
            <strong dir="auto">
              <span className={classes.clamped}>{text}</span>
            </strong>
            {cells.map((cell) => (
              <span key={cell.column} className={classes.clamped} dir="auto">
                {cell.text || '–'}
              </span>
            ))}
          </div>
        ),
      }))}
    />
  );
}
