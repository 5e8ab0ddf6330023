import type { Room } from '../base/people';
import type { Strings } from '../words';

/** A breakout room's name among those a session was merged from; null for what is of no one room. */
export const roomName = (rooms: readonly Room[] | undefined, room: string | null | undefined): string | null =>
  rooms?.find(({ id }) => id === room)?.name ?? null;

/** Of which breakout room a result is, or which rooms it adds up, in words; null where there were none. */
export function roomsInWords(
  strings: Strings,
  known: readonly Room[] | undefined,
  { room, rooms }: { readonly room: string | null; readonly rooms: readonly string[] | null },
): string | null {
  if (rooms) return strings.merge.sumOf(rooms.map((one) => roomName(known, one) ?? one));
  const name = roomName(known, room);
  return name === null ? null : strings.merge.of(name);
}

/** More rooms, or more letters, are only counted on the room screen, where nothing is small. */
const MOST_NAMED = 3;
const MOST_LETTERS = 40;

const inBrief = (strings: Strings, names: readonly string[]): string => {
  const all = names.join(' + ');
  return names.length > MOST_NAMED || (names.length > 1 && all.length > MOST_LETTERS)
    ? strings.merge.counted(names.length)
    : all;
};

/** As `roomsInWords`, for the room screen. */
export function roomsInBrief(
  strings: Strings,
  known: readonly Room[] | undefined,
  { room, rooms }: { readonly room: string | null; readonly rooms: readonly string[] | null },
): string | null {
  if (rooms)
    return strings.merge.sumOf([
      inBrief(
        strings,
        rooms.map((one) => roomName(known, one) ?? one),
      ),
    ]);
  return fromRooms(strings, known, [room]);
}

/** Which breakout rooms some things come from, for the room screen; null unless each comes from one. */
export function fromRooms(
  strings: Strings,
  known: readonly Room[] | undefined,
  rooms: readonly (string | null | undefined)[],
): string | null {
  const names = [...new Set(rooms)].map((room) => roomName(known, room));
  return names.length > 0 && names.every((name) => name !== null) ? strings.merge.of(inBrief(strings, names)) : null;
}
