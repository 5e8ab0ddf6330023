import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import { itemsIn, taken, takeItems } from '../items';
import { columnSource, columnsOf, rowsOf } from './grid';
import type { LinkCommand, LinkDefinition, LinkWork } from './schema';

type Cell = LinkWork['cells'][number];

/** What a cell comes to; null where the command is for cells of another kind. */
function changed({ cell: kind = 'text' }: LinkDefinition, before: Cell, event: LinkCommand): Cell | null {
  const { row, column, text, mood } = before;
  switch (event.type) {
    case 'link/set':
      return kind === 'tick' ? null : { row, column, text: event.text.trim(), ...(mood === undefined ? {} : { mood }) };
    case 'link/tick':
      return kind === 'tick' ? { row, column, text, ...(event.ticked ? { ticked: true } : {}) } : null;
    case 'link/mood':
      return kind === 'mood' ? { row, column, text, ...(event.mood === null ? {} : { mood: event.mood }) } : null;
  }
}

const isEmpty = ({ text, mood, ticked }: Cell): boolean => text === '' && mood === undefined && ticked === undefined;

/** Changes `work` in place (an immer draft), or says why not. A cell set to nothing is taken away. */
export function reduceLink(context: ReduceContext<LinkDefinition>, work: LinkWork, event: LinkCommand): Refusal | null {
  const { definition } = context;
  if (!columnsOf(context, definition, work).some(({ id }) => id === event.column)) return 'unknown-column';
  const rows = rowsOf(context, definition, work);
  if (!rows.some(({ id }) => id === event.row)) return 'unknown-row';
  const known = work.cells.find(({ row, column }) => row === event.row && column === event.column);
  const before = known ?? { row: event.row, column: event.column, text: '' };
  const after = changed(definition, before, event);
  if (!after) return 'cell-of-another-kind';
  if (after.text === before.text && after.mood === before.mood && after.ticked === before.ticked)
    return 'nothing-changes';
  if (isEmpty(after)) work.cells = work.cells.filter((one) => one !== known);
  else if (known) work.cells = work.cells.map((one) => (one === known ? after : one));
  else work.cells.push(after);
  takeItems(work, rows);
  const across = columnSource(definition, work);
  if (across) work.columns ??= taken(itemsIn(context, across.source, across.own));
  return null;
}
