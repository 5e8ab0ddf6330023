import type { Ticks } from '@shared/plan/charts';
import { strings } from '@shared/strings';
import { CurvesChart } from '../../charts/CurvesChart';
import { Paged } from '../../components/Paged';
import classes from '../room.module.css';
import type { RoomPicture } from '../RoomStep';

/** What goes with what: rows and columns without a tick stand out, if that means something. */
function RoomTicks({ chart }: { readonly chart: Ticks }) {
  const template = { gridTemplateColumns: `32cqw repeat(${chart.columns.length}, minmax(0, 1fr))` };
  const any = chart.rows.some(({ ticks }) => ticks.includes(true));
  const alone = (index: number) => any && chart.emptyColumn !== '' && chart.rows.every(({ ticks }) => !ticks[index]);
  return (
    <Paged
      close
      head={
        <div className={`${classes.tickRow} ${classes.tickHead}`} style={template}>
          <span />
          {chart.columns.map((label, index) => (
            <span key={index} className={classes.clamped} data-lines="3" data-empty={alone(index)}>
              {label}
            </span>
          ))}
        </div>
      }
      items={chart.rows.map(({ text, ticks }, row) => ({
        key: String(row),
        node: (
          <div
            className={classes.tickRow}
            style={template}
            data-empty={any && chart.emptyRow !== '' && !ticks.includes(true)}
          >
            <span className={classes.clamped} data-lines="2" dir="auto">
              {text}
            </span>
            {ticks.map((ticked, index) => (
              <span key={index} className={classes.tickCell}>
                {ticked ? '✓' : ''}
              </span>
            ))}
          </div>
        ),
      }))}
    />
  );
}

/** The grid: a row an item, its cells beside it; ticks as a matrix, moods as curves. */
export function RoomGrid({ view }: { readonly view: RoomPicture<'grid'> }) {
  if (view.rows.length === 0 || view.columns.length === 0)
    return <p className={classes.quiet}>{strings.room.nothingYet}</p>;
  if (view.chart?.type === 'curves')
    return (
      <div className={classes.whole}>
        <CurvesChart data={view.chart} />
      </div>
    );
  if (view.chart) return <RoomTicks chart={view.chart} />;
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
