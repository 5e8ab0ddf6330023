import { leading } from '../../words/figures';
import { list, listed, number, weightOf, whoLeads, type Cases, type Found } from '../found';
import type { StepContext } from '../given';
import { climbed, climbsOf, gridOf, type LinkGrid } from './grid';
import type { LinkDefinition, LinkWork } from './schema';
import { leftOvers } from './view';

type Context = StepContext<LinkDefinition, LinkWork>;

const rows = list('rows');
const columns = list('columns');

/** Ticks: what is left over on which side; moods: where the step is widest; texts find nothing. */
export function linkCases({ cell = 'text' }: LinkDefinition): Cases | null {
  switch (cell) {
    case 'text':
      return null;
    case 'tick':
      return { none: [], rows: [rows], columns: [columns], both: [rows, columns] };
    case 'mood':
      return { none: [], one: [list('widest')], tied: [list('widest')], all: [number('count')] };
  }
}

const asItems = (texts: readonly string[]) => texts.map((text) => ({ id: '', text }));

function ticksFound({ strings }: Context, grid: LinkGrid): Found {
  const left = leftOvers(grid);
  const [overRows, overColumns] = [asItems(left.rows), asItems(left.columns)];
  const over = overRows.length + overColumns.length;
  const all = grid.rows.length + grid.columns.length;
  const which = overRows.length === 0 ? 'columns' : overColumns.length === 0 ? 'rows' : 'both';
  return {
    case: over === 0 ? 'none' : which,
    values: { rows: listed(strings, overRows), columns: listed(strings, overColumns) },
    items: [...overRows, ...overColumns],
    weight: weightOf(over, all),
    counted: strings.plan.content.link.leftOverOf(
      [overRows.length, grid.rows.length],
      [overColumns.length, grid.columns.length],
    ),
    ofExercise: true,
  };
}

/** Where the last row is furthest above the first; nothing before every column has both moods. */
function moodsFound({ strings }: Context, grid: LinkGrid): Found | null {
  const steps = climbsOf(grid);
  const widest = leading(steps, climbed);
  const [one] = widest;
  if (!one || steps.length < grid.columns.length) return null;
  const most = climbed(one);
  const none = most <= 0;
  return {
    case: none ? 'none' : whoLeads(widest.length, steps.length),
    values: { widest: listed(strings, none ? [] : widest), count: steps.length },
    items: none ? [] : widest,
    weight: weightOf(most, MOODS),
    counted: none ? '' : strings.plan.content.link.stepsOf(most),
    ofExercise: true,
  };
}

/** From very bad to very good. */
const MOODS = 4;

/** What the grid says as soon as there is something in it. */
export function linkFound(context: Context): Found | null {
  const grid = gridOf(context);
  const filled = grid.rows.some(({ cells }) => cells.some(({ empty }) => !empty));
  if (grid.rows.length === 0 || grid.columns.length === 0 || !filled) return null;
  switch (grid.cell) {
    case 'text':
      return null;
    case 'tick':
      return ticksFound(context, grid);
    case 'mood':
      return moodsFound(context, grid);
  }
}
