import type { Migration } from './migration';

/** A session can be a rehearsal, which an older Candor would take for a real one: what there was before was real. */
export const to7: Migration = {
  to: 7,
  session: (old) => old,
  event: (old) => old,
  keepsPlaces: true,
};
