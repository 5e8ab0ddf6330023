import type { StepContext } from '../given';
import type { LooseEnd } from '../loose-end';
import { gridOf } from './grid';
import type { LinkDefinition, LinkWork } from './schema';

/** Every text that was written into a cell: its row is what it is for. What measures of actions show is no new one. */
export function linkLooseEnds(context: StepContext<LinkDefinition, LinkWork>): LooseEnd[] {
  const { columns } = context.definition;
  if (context.definition.rows.take === 'open-actions') return [];
  const toDo = new Set(Array.isArray(columns) ? columns.filter((one) => one.toDo).map(({ id }) => id) : []);
  return gridOf(context).rows.flatMap((row) =>
    row.cells.flatMap(({ column, text }) =>
      text === ''
        ? []
        : [{ item: row.id, ideaIds: [], column, text, serves: row.text, beside: [], toDo: toDo.has(column) }],
    ),
  );
}
