import type { ViewContext } from '../given';
import { sourceState } from '../items';
import { linkChart } from './chart';
import { columnSource, gridOf, type LinkGrid } from './grid';
import type { LinkDefinition, LinkWork } from './schema';

type Context = ViewContext<LinkDefinition, LinkWork>;

/** Rows and columns with nothing in them, by their texts. */
export function leftOvers({ columns, rows }: LinkGrid): { readonly rows: string[]; readonly columns: string[] } {
  return {
    rows: rows.filter(({ cells }) => cells.every(({ empty }) => empty)).map(({ text }) => text),
    columns: columns
      .filter((_, index) => rows.every(({ cells }) => cells[index]?.empty !== false))
      .map(({ label }) => label),
  };
}

/** What the facilitator works with: the grid, and the items typed in for it. */
export function linkFacilitatorView(context: Context) {
  const { definition, work } = context;
  const rows = sourceState(context, definition.rows, work);
  const across = columnSource(definition, work);
  const columns = across && sourceState(context, across.source, across.own);
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
    next: 'next-step' as const,
  };
}

/** What all may see: the grid. */
export const linkRoomView = (context: Context) => {
  const grid = gridOf(context);
  return { kind: 'grid' as const, ...grid, chart: linkChart(context.definition, grid) };
};
