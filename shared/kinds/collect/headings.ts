import type { Session } from '../../session/schema/session';
import { itemsIn, type OwnItems } from '../../session/items';
import type { Item, ItemSource, StepAddress } from '../common';
import type { CollectDefinition, CollectWork } from './schema';

/** A heading under which ideas are gathered. */
export interface Heading {
  readonly id: string;
  readonly label: string;
}

/** Where headings come from, and what the step holds of them; null where they are fixed, or there are none. */
export function headingSource(
  { headings }: CollectDefinition,
  work: Pick<CollectWork, 'headings'>,
): { readonly source: ItemSource; readonly own: OwnItems } | null {
  return headings && !Array.isArray(headings) ? { source: headings, own: { typed: [], items: work.headings } } : null;
}

/** The headings that flow in, as they were when the first idea came; empty where they do not flow in. */
export function headingItems(
  session: Session,
  at: StepAddress,
  definition: CollectDefinition,
  work: Pick<CollectWork, 'headings'>,
): Item[] {
  const from = headingSource(definition, work);
  return from ? itemsIn(session, at, from.source, from.own) : [];
}

/** The headings of a collect step, fixed or as they flowed in; none where ideas stand in one list. */
export function headingsOf(
  session: Session,
  at: StepAddress,
  definition: CollectDefinition,
  work: Pick<CollectWork, 'headings'>,
): readonly Heading[] {
  if (Array.isArray(definition.headings)) return definition.headings;
  return headingItems(session, at, definition, work).map(({ id, text }) => ({ id, label: text }));
}
