import type { Curves } from '@shared/document/blocks/curves';
import type { Ticks } from '@shared/document/blocks/ticks';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { CurvesChart } from '../../charts/CurvesChart';
import { TickTable } from '../../charts/TickTable';
import { Fit } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import { Pictured } from '../parts/Pictured';
import own from './Room.module.css';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

type Grid = RoomPicture<'grid'>;

const isFilled = ({ cells }: Grid['rows'][number], column: string): boolean =>
  cells.some((cell) => cell.column === column && !cell.empty);

/** The last row with something in it. */
const lastFilled = ({ rows }: Grid): string | undefined =>
  rows.findLast(({ cells }) => cells.some(({ empty }) => !empty))?.id;

const signed = (strings: Strings, mood: number | null): string =>
  mood === null ? '' : strings.stepKinds.charts.signed(mood);

/** A matrix of more columns than these cannot be read from the back. */
const MOST_COLUMNS = 6;

/** What goes with what, row by row; then the columns that go with nothing. Stands in for a matrix that would be too wide. */
function RoomTickList({ chart, grid }: { readonly chart: Ticks; readonly grid: Grid }) {
  /* A row and a column may be the same item. */
  const card = (side: 'row' | 'column', id: string, text: string, said: string, empty: boolean) => ({
    key: `${side} ${id}`,
    holds: [id],
    node: (
      <div className={own.tickCard} data-empty={empty}>
        <span dir="auto">{text}</span>
        <span>{said}</span>
      </div>
    ),
  });
  const rows = chart.rows.map(({ text, ticks }, row) => {
    const ticked = chart.columns.filter((_, index) => ticks[index]);
    const empty = ticked.length === 0;
    return card(
      'row',
      grid.rows[row]?.id ?? '',
      text,
      empty ? chart.emptyRow || '–' : `✓ ${ticked.join(' · ')}`,
      empty && chart.emptyRow !== '',
    );
  });
  const alone = chart.emptyColumn === '' ? [] : chart.columns.map((text, index) => ({ text, index }));
  const columns = alone
    .filter(({ index }) => chart.rows.every(({ ticks }) => !ticks[index]))
    .map(({ text, index }) => card('column', grid.columns[index]?.id ?? '', text, chart.emptyColumn, true));
  const last = lastFilled(grid);
  return <Fit flow="notes" rests={last && `row ${last}`} items={[...rows, ...columns]} />;
}

/** What goes with what: rows and columns without a tick stand out, if that means something. */
function RoomTicks({ chart, grid }: { readonly chart: Ticks; readonly grid: Grid }) {
  const template = { gridTemplateColumns: `calc(32 * var(--w)) repeat(${chart.columns.length}, minmax(0, 1fr))` };
  const any = chart.rows.some(({ ticks }) => ticks.includes(true));
  const alone = (index: number) => any && chart.emptyColumn !== '' && chart.rows.every(({ ticks }) => !ticks[index]);
  return (
    <Fit
      flow="rows"
      close
      rests={lastFilled(grid)}
      head={
        <div className={`${own.tickRow} ${own.tickHead}`} style={template}>
          <span />
          {chart.columns.map((label, index) => (
            <span key={index} className={classes.clamped} data-lines="6" data-empty={alone(index)}>
              {label}
            </span>
          ))}
        </div>
      }
      items={chart.rows.map(({ text, ticks }, row) => ({
        key: grid.rows[row]?.id ?? '',
        node: (
          <div
            className={own.tickRow}
            style={template}
            data-empty={any && chart.emptyRow !== '' && !ticks.includes(true)}
          >
            <span dir="auto">{text}</span>
            {ticks.map((ticked, index) => (
              <span key={index} className={own.tickCell}>
                {ticked ? '✓' : ''}
              </span>
            ))}
          </div>
        ),
      }))}
    />
  );
}

/** Curves over more stages than these have no room for the stages' names. */
const MOST_STAGES = 8;

/** Many stages: each with its moods and what was said, page by page. */
function RoomStages({ chart, grid }: { readonly chart: Curves; readonly grid: Grid }) {
  const strings = useStrings();
  return (
    <Fit
      flow="notes"
      rests={grid.columns.findLast(({ id }) => grid.rows.some((row) => isFilled(row, id)))?.id}
      items={chart.columns.map((column, index) => ({
        key: grid.columns[index]?.id ?? '',
        node: (
          <div className={classes.card}>
            <span dir="auto">
              <strong>{column}</strong>
            </span>
            {chart.lines.map(({ label, points }) => (
              <span key={label} dir="auto">
                {label} {signed(strings, points[index]?.mood ?? null)} {points[index]?.text}
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
  const strings = useStrings();
  if (view.rows.length === 0 || view.columns.length === 0) return <Nothing>{strings.room.nothingYet}</Nothing>;
  if (view.chart?.type === 'curves' && view.columns.length > MOST_STAGES)
    return <RoomStages chart={view.chart} grid={view} />;
  if (view.chart?.type === 'curves')
    return (
      <div className={classes.whole}>
        <CurvesChart data={view.chart} />
      </div>
    );
  if (view.chart) {
    const wide = view.chart.columns.length > MOST_COLUMNS;
    return (
      <Pictured table={<TickTable data={view.chart} />}>
        {wide ? <RoomTickList chart={view.chart} grid={view} /> : <RoomTicks chart={view.chart} grid={view} />}
      </Pictured>
    );
  }
  const template = { gridTemplateColumns: `calc(26 * var(--w)) repeat(${view.columns.length}, minmax(0, 1fr))` };
  return (
    <Fit
      flow="rows"
      close
      rests={lastFilled(view)}
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
              <span>{text}</span>
            </strong>
            {cells.map((cell) => (
              <span key={cell.column} dir="auto">
                {cell.text || '–'}
              </span>
            ))}
          </div>
        ),
      }))}
    />
  );
}
