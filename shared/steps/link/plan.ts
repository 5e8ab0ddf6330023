import type { PlanBlock, PlanColumn } from '../../plan/model';
import { collectBehind, isDone } from '../../plan/source';
import { NOTHING, type PlanContext, type StepPlan } from '../../plan/step-plan';
import { strings } from '../../strings';
import { answersTo } from '../collect/plan';
import type { LinkDefinition, LinkWork } from './schema';
import { gridOf } from './view';

type Context = PlanContext<LinkDefinition, LinkWork>;

interface Column {
  readonly label: string;
  /** A text per row. */
  readonly texts: readonly string[];
}

const words = strings.plan.content.link;

/** The widest table that can be read on paper; what is wider becomes two. */
const MOST_COLUMNS = 4;
const ROW_WIDTH = 0.24;

/** What was said beside the ideas behind each row: one column per field that has an answer, the same ones counted. */
function fieldColumns(context: Context): Column[] {
  const behind = collectBehind(context.session, context.at);
  if (!behind) return [];
  const rows = gridOf(context).rows.map(({ ideaIds }) => behind.work.ideas.filter(({ id }) => ideaIds.includes(id)));
  return behind.definition.fields
    .map(({ id, label }) => ({
      label,
      texts: rows.map((ideas) => {
        const answers = answersTo(id, ideas).map(({ text, times }) => words.times(text, times));
        return (answers.length > 1 ? answers.map(words.oneOf) : answers).join('\n');
      }),
    }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
}

function ownColumns(context: Context): Column[] {
  const { columns, rows } = gridOf(context);
  return columns.map(({ label }, index) => ({
    label,
    texts: rows.map(({ cells }) => cells[index]?.text || context.definition.emptyCell),
  }));
}

function table(caption: string, rows: readonly string[], columns: readonly Column[]): PlanBlock {
  const width = (1 - ROW_WIDTH) / columns.length;
  const head: PlanColumn[] = [{ label: '', width: ROW_WIDTH }, ...columns.map(({ label }) => ({ label, width }))];
  return {
    type: 'table',
    caption,
    columns: head,
    rows: rows.map((row, index) => [row, ...columns.map(({ texts }) => texts[index] ?? '')]),
  };
}

/** The grid, with what was said beside the ideas behind each row; a cell left empty says what that means. */
export function linkPlan(context: Context): StepPlan {
  const { session, at, definition } = context;
  const { rows } = gridOf(context);
  const filled = rows.flatMap(({ cells }) => cells).filter(({ text }) => text !== '').length;
  if (rows.length === 0 || (filled === 0 && !isDone(session, at))) return NOTHING;
  const names = rows.map(({ text }) => text);
  const [behind, own] = [fieldColumns(context), ownColumns(context)];
  const split = behind.length > 0 && 1 + behind.length + own.length > MOST_COLUMNS;
  const all = rows.length * definition.columns.length;
  return {
    ...NOTHING,
    section: [
      ...(split ? [table(words.behind, names, behind)] : []),
      table(definition.room, names, split ? own : [...behind, ...own]),
      ...(filled < all ? [{ type: 'note' as const, text: words.empty(all - filled, all, definition.emptyCell) }] : []),
    ],
  };
}
