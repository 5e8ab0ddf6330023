import { leading } from '../../words/figures';
import type { PlanEntry } from '../../document/blocks/entries';
import { always, ifRoom } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import { answersTo } from '../answers-to';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { quoted } from '../../document/texts';
import { linkChart } from './chart';
import type { LinkDefinition, LinkWork } from './schema';
import { climbed, climbsOf, gridOf, type Climb, type LinkGrid } from './grid';
import { leftOvers } from './view';

type Context = StepContext<LinkDefinition, LinkWork>;
type GridRow = LinkGrid['rows'][number];

/** The widest grid that is a table on paper; a wider one is set item by item. */
const MOST_COLUMNS = 2;
const ROW_WIDTH = 0.24;

/** What was said beside the ideas behind a row, field by field, the same answers counted. */
function fieldsBehind(context: Context, { ideaIds }: GridRow): PlanEntry['fields'] {
  const { strings } = context;
  const { link: words } = strings.plan.content;
  const behind = context.ideasBehind();
  if (!behind) return [];
  const ideas = behind.ideas.filter(({ id }) => ideaIds.includes(id));
  return behind.fields
    .map(({ id, label }) => ({
      label,
      items: answersTo(id, ideas).map(({ text, times }) => words.times(text, times)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Where a row came in the vote that chose it; empty where none did. */
function standingOf({ standingBehind, strings }: Context, row: GridRow): string {
  const { vote } = strings.plan.content;
  const { rows, uncounted, given } = standingBehind() ?? { rows: [], uncounted: [], given: 0 };
  if (uncounted.includes(row.id)) return vote.notCounted;
  const own = rows.find(({ id }) => id === row.id);
  return own ? vote.standing(own.rank, own.tied, own.dots, given) : '';
}

/** A table, where cells are few and nothing is known about a row but them. */
function table({ definition }: Context, { columns, rows }: LinkGrid): PlanBlock {
  const width = (1 - ROW_WIDTH) / columns.length;
  return {
    type: 'table',
    caption: definition.room,
    columns: [{ label: '', width: ROW_WIDTH }, ...columns.map(({ label }) => ({ label, width }))],
    rows: rows.map(({ text, cells }) => [text, ...cells.map((cell) => cell.text || (definition.emptyCell ?? ''))]),
  };
}

function entry(context: Context, { columns }: LinkGrid, row: GridRow): PlanEntry {
  const { emptyCell = '' } = context.definition;
  const own = columns.map(({ label }, index) => ({ label, items: [row.cells[index]?.text || emptyCell] }));
  return { text: row.text, standing: standingOf(context, row), fields: [...fieldsBehind(context, row), ...own] };
}

/**
 * For executives what customers do not get, with its evidence and what would prove it gone; all else in a table of few
 * columns, where there is room. What actions measure now, the plan says itself, before all else.
 */
function briefOf({ definition, exercise, strings }: Context, texts: PlanBlock): StepPlan['brief'] {
  if (definition.rows.take === 'open-actions') return [];
  if (exercise().hurts) return always(strings, [texts]);
  return texts.type === 'table' ? ifRoom(strings, [texts]) : [];
}

/** Texts row by row; a cell left empty says what that means. */
function textsPlan(context: Context, grid: LinkGrid): StepPlan {
  const { strings } = context;
  const { link: words } = strings.plan.content;
  const { definition } = context;
  const { columns, rows } = grid;
  const narrow = columns.length <= MOST_COLUMNS && rows.every((row) => fieldsBehind(context, row).length === 0);
  const cells = rows.flatMap((row) => row.cells);
  const empty = cells.filter(({ text }) => text === '').length;
  const { emptyCell } = definition;
  const texts: PlanBlock = narrow
    ? table(context, grid)
    : { type: 'entries', caption: definition.room, entries: rows.map((row) => entry(context, grid, row)) };
  return {
    ...NOTHING,
    brief: briefOf(context, texts),
    section: [
      texts,
      ...(empty > 0 && emptyCell !== undefined
        ? [{ type: 'note' as const, text: words.empty(empty, cells.length, emptyCell), finding: 'empty' }]
        : []),
    ],
  };
}

/** Ticks as a matrix, with both lists of leftovers and what they mean. */
function ticksPlan({ definition, strings }: Context, grid: LinkGrid, chart: PlanBlock): StepPlan {
  const { link: words } = strings.plan.content;
  const left = leftOvers(grid);
  const { emptyRow = '', emptyColumn = '' } = definition;
  const list = (finding: string, meaning: string, items: readonly string[]): PlanBlock[] =>
    meaning === '' || items.length === 0
      ? []
      : [
          { type: 'heading', text: words.leftOver(meaning, items.length), finding },
          { type: 'list', items: [...items] },
        ];
  const headline = words.ticks(left.rows.length, grid.rows.length, left.columns.length, grid.columns.length, {
    row: emptyRow,
    column: emptyColumn,
  });
  const leftOver = [...list('left-rows', emptyRow, left.rows), ...list('left-columns', emptyColumn, left.columns)];
  return {
    ...NOTHING,
    brief: ifRoom(strings, leftOver),
    section: [chart, ...leftOver],
    headline,
    found: words.ticksFound(headline, left.columns.map((text) => quoted(strings, text, 60)).slice(0, 3)),
  };
}

/** Where the mood of the last row is furthest above that of the first, with all columns that are level; none where it is above it nowhere. */
const widest = (grid: LinkGrid): readonly Climb[] =>
  leading(
    climbsOf(grid).filter((one) => climbed(one) > 0),
    climbed,
  );

/** Moods as curves over the columns, one a row, with the texts below. */
function moodsPlan({ definition, strings }: Context, grid: LinkGrid, chart: PlanBlock): StepPlan {
  const { link: words } = strings.plan.content;
  const rowAt = (index: number) => quoted(strings, grid.rows.at(index)?.text ?? '', 60);
  const { first, last } = definition.moods ?? { first: rowAt(0), last: rowAt(-1) };
  const low = definition.moods ? first : words.inRow(first);
  const said = (column: string) => quoted(strings, column, 60);
  const climbs = widest(grid).map(({ text, from, to }) => ({ column: said(text), from, to }));
  const moods = grid.rows[0]?.cells.flatMap(({ mood }, index) =>
    mood === null ? [] : [{ mood, column: said(grid.columns[index]?.label ?? '') }],
  );
  const lowest = leading(moods ?? [], ({ mood }) => -mood);
  const headline =
    climbs.length === 0
      ? null
      : words.widest(
          climbs.map(({ column }) => column),
          first,
          last,
        );
  return {
    ...NOTHING,
    brief: ifRoom(strings, [chart]),
    section: [
      chart,
      {
        type: 'entries',
        caption: '',
        entries: grid.columns.map(({ label }, index) => ({
          text: label,
          standing: '',
          fields: grid.rows.map(({ text, cells }) => ({
            label: text,
            items: [words.moodAndText(cells[index]?.mood ?? null, cells[index]?.text ?? '')],
          })),
        })),
      },
    ],
    headline,
    found:
      climbs.length === 0
        ? null
        : words.moodsFound(
            climbs,
            low,
            lowest.map(({ column }) => column),
            lowest[0]?.mood ?? 0,
          ),
  };
}

/** The grid: texts, ticks or moods; what was left empty says what that means. */
export function linkPlan(context: Context): StepPlan {
  const grid = gridOf(context);
  const filled = grid.rows.some(({ cells }) => cells.some(({ empty }) => !empty));
  if (grid.rows.length === 0 || grid.columns.length === 0 || !filled) return NOTHING;
  const chart = linkChart(context.definition, grid);
  if (!chart) return textsPlan(context, grid);
  return chart.type === 'ticks' ? ticksPlan(context, grid, chart) : moodsPlan(context, grid, chart);
}
