import type { Migration } from './migration';

/** A session can say who invites and what the room wants to have at the end, which an older Candor would drop: before, nobody had said. */
export const to8: Migration = {
  to: 8,
  session: (old) => old,
  event: (old) => old,
  keepsPlaces: true,
};
