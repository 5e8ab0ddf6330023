import { sourceState } from '../../session/items';
import type { NextAction, ViewContext } from '../view-context';
import { linkChart } from './chart';
import { columnSource, columnsOf, rowsOf } from './grid';
import type { LinkDefinition, LinkWork } from './schema';

type Context = ViewContext<LinkDefinition, LinkWork>;

/** The grid: a row per item with its cells in the order of the columns, empty ones as ''. */
export function gridOf({ session, at, definition, work }: Omit<Context, 'sealed'>) {
  const columns = columnsOf(session, at, definition, work);
  const cells = new Map(work.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rows = rowsOf(session, at, definition, work).map(({ id, text, ideaIds, kept }) => ({
    id,
    text,
    ideaIds,
    kept: kept ?? false,
    cells: columns.map((column) => {
      const cell = cells.get(`${id} ${column.id}`);
      return {
        column: column.id,
        text: cell?.text ?? '',
        mood: cell?.mood ?? null,
        ticked: cell?.ticked ?? false,
        empty: cell === undefined,
      };
    }),
  }));
  return { cell: definition.cell ?? ('text' as const), columns, rows };
}
export type Grid = ReturnType<typeof gridOf>;

/** Rows and columns with nothing in them, by their texts. */
export function leftOvers({ columns, rows }: Grid): { readonly rows: string[]; readonly columns: string[] } {
  return {
    rows: rows.filter(({ cells }) => cells.every(({ empty }) => empty)).map(({ text }) => text),
    columns: columns
      .filter((_, index) => rows.every(({ cells }) => cells[index]?.empty !== false))
      .map(({ label }) => label),
  };
}

/** What the facilitator works with: the grid, and the items typed in for it. */
export function linkFacilitatorView(context: Context) {
  const { session, at, definition, work } = context;
  const rows = sourceState(session, at, definition.rows, work);
  const across = columnSource(definition, work);
  const columns = across && sourceState(session, at, across.source, across.own);
  const grid = gridOf(context);
  return {
    kind: 'link' as const,
    ...grid,
    chart: linkChart(definition, grid),
    leftOver: leftOvers(grid),
    emptyCell: definition.emptyCell ?? null,
    emptyRow: definition.emptyRow ?? null,
    emptyColumn: definition.emptyColumn ?? null,
    sourceIsEmpty: rows.sourceIsEmpty,
    typed: rows.typed,
    /** The columns' source, where they come from a step and nothing flows in. */
    columnsEmpty: columns?.sourceIsEmpty ?? false,
    typedColumns: columns?.typed ?? [],
    outdated: rows.outdated || (columns?.outdated ?? false),
    next: 'next-step' as NextAction,
  };
}

/** What all may see: the grid. */
export const linkRoomView = (context: Context) => {
  const grid = gridOf(context);
  return { kind: 'grid' as const, ...grid, chart: linkChart(context.definition, grid) };
};
