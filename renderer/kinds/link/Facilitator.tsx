import { Textarea } from '@mantine/core';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { useMirrored } from '../../components/use-mirrored';
import { useKeptText } from '../../components/use-kept-text';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { hearKeys } from '../../keys/hear';
import type { StepProps } from '../contract';
import { CurvesChart } from '../../charts/CurvesChart';
import { AsAction, loose } from '../parts/as-action';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';
import table from '../parts/table.module.css';
import marks from './marks.module.css';
import { TypeItems } from '../parts/TypeItems';

interface CellProps {
  readonly label: string;
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly focus: boolean;
}

/** One cell, kept when it is left or with Enter, which goes on to the next. */
function CellField({ label, text, keep, focus }: CellProps) {
  const field = useKeptText(text, keep);
  return (
    <Textarea
      aria-label={label}
      {...field}
      onKeyDown={(event) =>
        hearKeys(event, {
          Enter: ({ currentTarget }) => {
            const all = [...document.querySelectorAll<HTMLTextAreaElement>('[data-grid] textarea:not([aria-hidden])')];
            const next = all[all.indexOf(currentTarget) + 1];
            if (next) next.focus();
            else currentTarget.blur();
          },
        })
      }
      maxLength={LONGEST_TEXT}
      autosize
      minRows={2}
      maxRows={14}
      autoFocus={focus}
    />
  );
}

type Work = StepProps<'link'>['work'];
type Cell = Work['rows'][number]['cells'][number];

interface GridCellProps {
  readonly work: Work;
  readonly row: Work['rows'][number];
  readonly column: Work['columns'][number];
  readonly cell: Cell;
  readonly focus: boolean;
  readonly at: StepProps<'link'>['at'];
  readonly send: StepProps<'link'>['send'];
}

const MOODS = [-2, -1, 0, 1, 2] as const;

/** One cell by what the grid takes: a text, a tick, or a text with a mood. */
function GridCell({ work, row, column, cell, focus, at, send }: GridCellProps) {
  const strings = useStrings();
  const words = strings.steps.link;
  const { grid, charts } = strings.stepKinds;
  const place = { at, row: row.id, column: column.id };
  if (work.cell === 'tick')
    return (
      <button
        type="button"
        className={marks.tick}
        aria-pressed={cell.ticked}
        aria-label={grid.ticked(row.text, column.label)}
        onClick={() => void send({ type: 'link/tick', ...place, ticked: !cell.ticked })}
        data-tick
      >
        {cell.ticked ? '✓' : ''}
      </button>
    );
  const text = (
    <CellField
      label={words.cell(row.text, column.label)}
      text={cell.text}
      keep={(kept) => void send({ type: 'link/set', ...place, text: kept })}
      focus={focus}
    />
  );
  if (work.cell === 'text') return text;
  return (
    <div className={classes.tight}>
      {text}
      <div className={marks.marks} role="group" aria-label={grid.mood(row.text, column.label)}>
        {MOODS.map((mood) => (
          <button
            key={mood}
            type="button"
            aria-pressed={cell.mood === mood}
            aria-label={`${charts.signed(mood)} ${grid.moods[String(mood)] ?? ''}`}
            onClick={() => void send({ type: 'link/mood', ...place, mood: cell.mood === mood ? null : mood })}
          >
            {charts.signed(mood)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Moves the focus from tick to tick with the arrow keys; `right`: by how many the right one does. */
const moveTick = (event: React.KeyboardEvent<HTMLTableElement>, columns: number, right: 1 | -1): void =>
  hearKeys(event, {}, (key, { target, currentTarget }) => {
    const by = { ArrowLeft: -right, ArrowRight: right, ArrowUp: -columns, ArrowDown: columns }[key.name];
    if (by === undefined || !(target instanceof HTMLElement) || !target.matches('[data-tick]')) return null;
    const all = [...currentTarget.querySelectorAll<HTMLElement>('[data-tick]')];
    return () => all[all.indexOf(target) + by]?.focus();
  });

/** What the empty rows and columns of a grid mean, and which they are. */
function LeftOvers({ work }: { readonly work: Work }) {
  const strings = useStrings();
  const { grid } = strings.stepKinds;
  const { leftOver, emptyRow, emptyColumn } = work;
  return (
    <>
      {emptyRow && leftOver.rows.length > 0 && (
        <p className={classes.notice}>{grid.leftOver(emptyRow, leftOver.rows)}</p>
      )}
      {emptyColumn && leftOver.columns.length > 0 && (
        <p className={classes.notice}>{grid.leftOver(emptyColumn, leftOver.columns)}</p>
      )}
    </>
  );
}

/** The grid: what flows in runs down, the columns across; what is left empty says what that means. */
export function FacilitateLink({ work, at, send }: StepProps<'link'>) {
  const strings = useStrings();
  const words = strings.steps.link;
  const { grid, source } = strings.stepKinds;
  const cells = work.rows.flatMap((row) => row.cells);
  const filled = cells.filter(({ empty }) => !empty).length;
  const columns = work.columns.length;
  const right = useMirrored() ? -1 : 1;
  return (
    <div className={classes.stack}>
      <SourceNotice at={at} work={work} send={send} />
      {work.columnsEmpty && <TypeItems at={at} typed={work.typedColumns} send={send} columns />}
      {work.rows.length > 0 && columns > 0 && (
        <>
          <Quiet>
            {words.filled(filled, cells.length)}
            {work.emptyCell && ` · ${words.emptyMeans(work.emptyCell)}`}
            {work.cell === 'tick' && ` · ${grid.tickHint}`}
            {work.cell === 'mood' && ` · ${grid.moodScale}`}
          </Quiet>
          {work.chart?.type === 'curves' && filled > 0 && (
            <div className={classes.chart}>
              <CurvesChart data={work.chart} />
            </div>
          )}
          <div className={table.wide}>
            <table
              className={table.table}
              style={columns > 3 ? { minWidth: `${14 + columns * (work.cell === 'tick' ? 6 : 13)}em` } : undefined}
              data-grid
              onKeyDown={(event) => moveTick(event, columns, right)}
            >
              <thead>
                <tr>
                  <td aria-hidden />
                  {work.columns.map(({ id, label, hint }, index) => (
                    <th
                      key={id}
                      scope="col"
                      className={
                        work.emptyColumn &&
                        filled > 0 &&
                        work.leftOver.columns.includes(work.columns[index]?.label ?? '')
                          ? classes.alone
                          : undefined
                      }
                    >
                      {label}
                      {hint && <span className={classes.field}>{hint}</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {work.rows.map((row, rowIndex) => (
                  <tr key={row.id}>
                    <th
                      scope="row"
                      className={
                        work.emptyRow && filled > 0 && row.cells.every(({ empty }) => empty) ? classes.alone : undefined
                      }
                    >
                      <bdi>{row.text}</bdi>
                      {row.kept && <span className={classes.field}>{source.kept}</span>}
                    </th>
                    {work.columns.map((column, columnIndex) => {
                      const cell = row.cells[columnIndex];
                      return (
                        <td key={column.id} {...loose({ at, item: row.id, column: column.id })}>
                          {cell && (
                            <GridCell
                              {...{ work, row, column, cell, at, send }}
                              focus={rowIndex === 0 && columnIndex === 0}
                            />
                          )}
                          {cell && cell.text !== '' && (
                            <AsAction from={{ at, item: row.id, column: column.id }} text={cell.text} quiet />
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {filled > 0 && <LeftOvers work={work} />}
        </>
      )}
    </div>
  );
}
