import { sayable } from '../../base/sayable';
import { ofRooms, type WithId } from './union';

/** Rounds or votes of one step: those from before the rooms parted, then each room's own, with the room's id on each. */
export interface RoundsApart<R> {
  readonly before: readonly R[];
  readonly own: readonly { readonly room: string; readonly rounds: readonly R[] }[];
}

/** The ids of all, sorted, each once. */
export const together = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted();

/** The same things under the same words, in whatever order. */
export function areSame(lists: readonly (readonly { readonly id: string; readonly text: string }[])[]): boolean {
  const said = lists.map((list) => JSON.stringify(list.map(({ id, text }) => `${id} ${sayable(text)}`).toSorted()));
  return said.every((one) => one === said[0]);
}

/** The last of these moments; null where there is none. */
export const latest = (moments: readonly (string | null)[]): string | null =>
  moments.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);

/** Rounds that several rooms have under one id are from before they parted. */
export function heldIn<R extends WithId>(
  rooms: readonly { readonly room: string; readonly list: readonly R[] }[],
): RoundsApart<R> {
  const marked = ofRooms(rooms);
  return {
    before: marked.filter(({ room }) => room === undefined),
    own: rooms.map(({ room }) => ({ room, rounds: marked.filter((one) => one.room === room) })),
  };
}

/** What any of the rooms did not count, by its id, in the order of `of`: a sum without that room's hands would be too small. */
export function uncountedInAny(
  rounds: readonly { readonly uncounted?: readonly string[] | undefined }[],
  of: readonly { readonly id: string }[],
): string[] {
  const missing = new Set(rounds.flatMap(({ uncounted }) => uncounted ?? []));
  return of.map(({ id }) => id).filter((id) => missing.has(id));
}

/** How many ballots or sheets were replaced in all of them; left out where none was. */
export function replacedIn(all: readonly { readonly replaced?: number | undefined }[]): { replaced?: number } {
  const replaced = all.reduce((sum, one) => sum + (one.replaced ?? 0), 0);
  return replaced > 0 ? { replaced } : {};
}
