import type { ItemSource } from '../common';
import type { Item } from '../../base/steps';
import type { Given } from '../given';
import { itemsIn, type OwnItems } from '../items';
import type { CollectDefinition, CollectWork } from './schema';

/** A heading under which ideas are gathered. */
export interface IdeaHeading {
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
  given: Given,
  definition: CollectDefinition,
  work: Pick<CollectWork, 'headings'>,
): readonly Item[] {
  const from = headingSource(definition, work);
  return from ? itemsIn(given, from.source, from.own) : [];
}

/** The headings of a collect step, fixed or as they flowed in; none where ideas stand in one list. */
export function headingsOf(
  given: Given,
  definition: CollectDefinition,
  work: Pick<CollectWork, 'headings'>,
): readonly IdeaHeading[] {
  if (Array.isArray(definition.headings)) return definition.headings;
  return headingItems(given, definition, work).map(({ id, text }) => ({ id, label: text }));
}
