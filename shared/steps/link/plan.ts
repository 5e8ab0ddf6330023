import type { PlanBlock, PlanEntry } from '../../plan/model';
import { collectBehind, isDone, voteBehind } from '../../plan/source';
import { NOTHING, type PlanContext, type StepPlan } from '../../plan/step-plan';
import { strings } from '../../strings';
import { latestResult, outcomeOf } from '../../voting/outcome';
import { answersTo } from '../collect/plan';
import type { LinkDefinition, LinkWork } from './schema';
import { gridOf } from './view';

type Context = PlanContext<LinkDefinition, LinkWork>;
type Row = ReturnType<typeof gridOf>['rows'][number];

const { link: words, vote } = strings.plan.content;

/** The widest grid that is a table on paper; a wider one is set item by item. */
const MOST_COLUMNS = 2;
const ROW_WIDTH = 0.24;

/** What was said beside the ideas behind a row, field by field, the same answers counted. */
function fieldsBehind(context: Context, { ideaIds }: Row): PlanEntry['fields'] {
  const behind = collectBehind(context.session, context.at);
  if (!behind) return [];
  const ideas = behind.work.ideas.filter(({ id }) => ideaIds.includes(id));
  return behind.definition.fields
    .map(({ id, label }) => ({
      label,
      items: answersTo(id, ideas).map(({ text, times }) => words.times(text, times)),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Where a row came in the vote that chose it; empty where none did. */
function standingOf({ session, at }: Context, row: Row): string {
  const votes = voteBehind(session, at)?.votes ?? [];
  const result = latestResult(votes);
  if (!result) return '';
  const { rows } = outcomeOf(result, votes);
  const own = rows.find(({ id }) => id === row.id);
  const given = rows.reduce((sum, { dots }) => sum + dots, 0);
  return own ? vote.standing(own.rank, own.tied, own.dots, given) : '';
}

/** A table, where cells are few and nothing is known about a row but them. */
function table({ definition }: Context, rows: readonly Row[]): PlanBlock {
  const width = (1 - ROW_WIDTH) / definition.columns.length;
  return {
    type: 'table',
    caption: definition.room,
    columns: [{ label: '', width: ROW_WIDTH }, ...definition.columns.map(({ label }) => ({ label, width }))],
    rows: rows.map(({ text, cells }) => [text, ...cells.map((cell) => cell.text || definition.emptyCell)]),
  };
}

function entry(context: Context, row: Row): PlanEntry {
  const { columns, emptyCell } = context.definition;
  const own = columns.map(({ label }, index) => ({ label, items: [row.cells[index]?.text || emptyCell] }));
  return { text: row.text, standing: standingOf(context, row), fields: [...fieldsBehind(context, row), ...own] };
}

/** The grid, with what was said beside the ideas behind each row; a cell left empty says what that means. */
export function linkPlan(context: Context): StepPlan {
  const { session, at, definition } = context;
  const { rows } = gridOf(context);
  const filled = rows.flatMap(({ cells }) => cells).filter(({ text }) => text !== '').length;
  if (rows.length === 0 || (filled === 0 && !isDone(session, at))) return NOTHING;
  const narrow =
    definition.columns.length <= MOST_COLUMNS && rows.every((row) => fieldsBehind(context, row).length === 0);
  const all = rows.length * definition.columns.length;
  return {
    ...NOTHING,
    section: [
      narrow
        ? table(context, rows)
        : { type: 'entries', caption: definition.room, entries: rows.map((row) => entry(context, row)) },
      ...(filled < all ? [{ type: 'note' as const, text: words.empty(all - filled, all, definition.emptyCell) }] : []),
    ],
  };
}
