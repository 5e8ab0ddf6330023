import type { Migration } from './migration';

/** A session says its language: until then there was one. */
export const to4: Migration = {
  to: 4,
  session: (old) => ({ ...old, language: 'en-GB' }),
  event: (old) => old,
  keepsPlaces: true,
};
