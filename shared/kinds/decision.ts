import type { Refusal } from '../base/refusals';
import type { SealedEntry } from './sealed-box';

/** What chance decides, decided by the host. */
export interface Chance {
  shuffled: <T>(items: readonly T[]) => T[];
  id: () => string;
}

/** What is to be done with a command: apply an event (and destroy a box entry when it is on disk), keep something sealed, or nothing. */
export type Decision<E> =
  | { readonly refused: Refusal }
  | { readonly event: E; readonly destroys: string | null }
  | { readonly seals: string; readonly entry: SealedEntry };

export const refused = (refusal: Refusal): { readonly refused: Refusal } => ({ refused: refusal });

/** The event is applied; `destroys`: the key of what of the sealed box has its outcome in it. */
export const apply = <E>(
  event: E,
  destroys: string | null = null,
): { readonly event: E; readonly destroys: string | null } => ({ event, destroys });
