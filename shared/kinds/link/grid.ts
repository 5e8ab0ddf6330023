import type { Session } from '../../session/schema/session';
import { itemsIn, type OwnItems } from '../../session/items';
import type { Item, ItemSource, StepAddress } from '../common';
import type { LinkDefinition, LinkWork } from './schema';

/** The rows of a grid. */
export const rowsOf = (session: Session, at: StepAddress, definition: LinkDefinition, work: LinkWork): Item[] =>
  itemsIn(session, at, definition.rows, work);

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
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly kept?: true | undefined;
}

/** The columns of a grid, fixed or as they flow in. */
export function columnsOf(
  session: Session,
  at: StepAddress,
  definition: LinkDefinition,
  work: LinkWork,
): readonly Column[] {
  const { columns } = definition;
  if (Array.isArray(columns)) return columns;
  const own = { typed: work.typedColumns ?? [], items: work.columns };
  return itemsIn(session, at, columns, own).map(({ id, text, kept }) => ({ id, label: text, hint: '', kept }));
}
