import type { Around } from '../engines/answers/doubts';

/** What a kind is given to doubt its work by: its definition, and who and which breakout rooms there are in the session. */
export interface DoubtContext<D> extends Around {
  readonly definition: D;
}

/** The ids of a list. */
export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** The breakout rooms that a list of things says it is of. */
export const roomsNamed = (list: readonly { readonly room?: string | undefined }[]): string[] =>
  list.flatMap(({ room }) => room ?? []);
