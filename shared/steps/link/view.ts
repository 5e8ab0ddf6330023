import { itemsFor, itemsOrTyped } from '../../session/items';
import type { NextAction, ViewContext } from '../view-context';
import type { LinkDefinition, LinkWork } from './schema';

type Context = ViewContext<LinkDefinition, LinkWork>;

/** The grid: a row per item with its cells in the order of the columns, empty ones as ''. */
export function gridOf({ session, at, definition, work }: Omit<Context, 'sealed'>) {
  return {
    columns: definition.columns,
    rows: itemsOrTyped(session, at, definition.rows, work.typed).map(({ id, text, ideaIds }) => ({
      id,
      text,
      ideaIds,
      cells: definition.columns.map((column) => ({
        column: column.id,
        text: work.cells.find((cell) => cell.row === id && cell.column === column.id)?.text ?? '',
      })),
    })),
  };
}

/** What the facilitator works with: the grid, and the items typed in for it. */
export function linkFacilitatorView(context: Context) {
  const { session, at, definition, work } = context;
  return {
    kind: 'link' as const,
    ...gridOf(context),
    emptyCell: definition.emptyCell,
    sourceIsEmpty: itemsFor(session, at, definition.rows).length === 0,
    typed: work.typed,
    next: 'next-step' as NextAction,
  };
}

/** What all may see: the grid. */
export const linkRoomView = (context: Context) => ({ kind: 'grid' as const, ...gridOf(context) });
