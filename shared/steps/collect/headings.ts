import type { Session } from '../../schema/session';
import { itemsFor } from '../../session/items';
import type { StepAddress } from '../common';
import type { CollectDefinition } from './schema';

/** A heading under which ideas are gathered. */
export interface Heading {
  readonly id: string;
  readonly label: string;
}

/** The headings of a collect step, fixed or as they flow in now; none where ideas stand in one list. */
export function headingsOf(session: Session, at: StepAddress, { headings }: CollectDefinition): readonly Heading[] {
  if (!headings) return [];
  if (Array.isArray(headings)) return headings;
  return itemsFor(session, at, headings).map(({ id, text }) => ({ id, label: text }));
}
