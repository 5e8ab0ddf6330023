import type { ItemSource } from '../common';
import type { Item } from '../../base/steps';
import type { Given, StepContext } from '../given';
import { itemsIn, type OwnItems } from '../items';
import type { LinkDefinition, LinkWork } from './schema';

/** The rows of a grid. */
export const rowsOf = (given: Given, definition: LinkDefinition, work: LinkWork): readonly Item[] =>
  itemsIn(given, definition.rows, work);

/** Where the columns come from, and what the step holds of them; null where they are fixed. */
export function columnSource(
  { columns }: LinkDefinition,
  work: LinkWork,
): { readonly source: ItemSource; readonly own: OwnItems } | null {
  return Array.isArray(columns)
    ? null
    : { source: columns, own: { typed: work.typedColumns ?? [], items: work.columns } };
}

/** A column with its label and a hint what goes into it. */
export interface LinkColumn {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly kept?: true | undefined;
}

/** The columns of a grid, fixed or as they flow in. */
export function columnsOf(given: Given, definition: LinkDefinition, work: LinkWork): readonly LinkColumn[] {
  const { columns } = definition;
  if (Array.isArray(columns)) return columns;
  const own = { typed: work.typedColumns ?? [], items: work.columns };
  return itemsIn(given, columns, own).map(({ id, text, kept }) => ({ id, label: text, hint: '', kept }));
}

/** The grid: a row per item with its cells in the order of the columns, empty ones as ''. */
export function gridOf(context: StepContext<LinkDefinition, LinkWork>) {
  const { definition, work } = context;
  const columns = columnsOf(context, definition, work);
  const cells = new Map(work.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rows = rowsOf(context, definition, work).map(({ id, text, ideaIds, kept }) => ({
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
export type LinkGrid = ReturnType<typeof gridOf>;

/** A column with the moods of the first row and the last. */
export interface Climb {
  readonly id: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** How far the mood of the last row is above that of the first. */
export const climbed = ({ from, to }: Climb): number => to - from;

/** The columns that have both moods, from which the last row climbs, stays or falls; none where the first row is the last. */
export function climbsOf({ columns, rows }: LinkGrid): readonly Climb[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return [];
  return columns.flatMap(({ id, label }, index): Climb[] => {
    const [from, to] = [first.cells[index]?.mood ?? null, last.cells[index]?.mood ?? null];
    return from === null || to === null ? [] : [{ id, text: label, from, to }];
  });
}
