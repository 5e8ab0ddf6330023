import type { Migration } from './migration';

/** Votes and rounds say how many ballots were replaced: what there was before reads the same, and does not say it. */
export const to5: Migration = {
  to: 5,
  session: (old) => old,
  event: (old) => old,
  keepsPlaces: true,
};
