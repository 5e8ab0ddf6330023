import type { Migration } from './migration';

/** Steps in which items are put in order: what there was before reads the same. */
export const to3: Migration = {
  to: 3,
  session: (old) => old,
  event: (old) => old,
  keepsPlaces: true,
};
