import type { Strings } from '@shared/words';

/** What somebody is called: by name, or by the seat where there is none. */
export const nameOf = (strings: Strings, { seat, name }: { readonly seat: number; readonly name: string }): string =>
  name || strings.room.seat(seat);
