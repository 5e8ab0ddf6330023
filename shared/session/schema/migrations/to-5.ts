import type { Json, Migration } from './migration';

/** "26", typed as the year of a day, was kept as the year 26 until then; now such a day is refused as it is typed. */
const SHORT_YEAR = /^00(?=\d\d-\d\d-\d\d$)/u;
const DAYS: ReadonlySet<string> = new Set(['date', 'due']);

/** The same with whole years, wherever a day stands. */
function withWholeYears(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return DAYS.has(key) ? value.replace(SHORT_YEAR, '20') : value;
  if (Array.isArray(value)) return value.map((one) => withWholeYears(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withWholeYears(inner, name)]));
}

/** Votes and rounds say how many ballots were replaced: what there was before reads the same, and does not say it. Years are whole. */
export const to5: Migration = {
  to: 5,
  session: (old) => withWholeYears(old) as Json,
  event: (old) => withWholeYears(old) as Json,
  keepsPlaces: true,
};
