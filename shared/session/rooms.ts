import type { Room } from '../schema/session';
import { strings } from '../strings';

/** A breakout room's name among those a session was merged from; null for what is of no one room. */
export const roomName = (rooms: readonly Room[] | undefined, room: string | null | undefined): string | null =>
  rooms?.find(({ id }) => id === room)?.name ?? null;

/** Of which breakout room a result is, or which rooms it adds up, in words; null where there were none. */
export function roomsInWords(
  known: readonly Room[] | undefined,
  { room, rooms }: { readonly room: string | null; readonly rooms: readonly string[] | null },
): string | null {
  if (rooms) return strings.merge.sumOf(rooms.map((one) => roomName(known, one) ?? one));
  const name = roomName(known, room);
  return name === null ? null : strings.merge.of(name);
}
