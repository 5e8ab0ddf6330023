import type { Refusal } from '../../host/refusals';
import { itemsOrTyped } from '../../session/items';
import type { StepContext } from '../context';
import type { LinkCommand, LinkDefinition, LinkWork } from './schema';

/** Changes `work` in place (an immer draft), or says why not. A cell set to nothing is taken away. */
export function reduceLink(
  { session, definition, at }: StepContext<LinkDefinition>,
  work: LinkWork,
  event: LinkCommand,
): Refusal | null {
  if (!definition.columns.some(({ id }) => id === event.column)) return 'unknown-column';
  const rows = itemsOrTyped(session, at, definition.rows, work.typed);
  if (!rows.some(({ id }) => id === event.row)) return 'unknown-row';
  const text = event.text.trim();
  const cell = work.cells.find(({ row, column }) => row === event.row && column === event.column);
  if ((cell?.text ?? '') === text) return 'nothing-changes';
  if (text === '') work.cells = work.cells.filter((one) => one !== cell);
  else if (cell) cell.text = text;
  else work.cells.push({ row: event.row, column: event.column, text });
  return null;
}
