import type { Migration } from './migration';

/** A session can have photographs, which an older Candor would drop: before, there were none. */
export const to9: Migration = {
  to: 9,
  session: (old) => old,
  event: (old) => old,
  keepsPlaces: true,
};
