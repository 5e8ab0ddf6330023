import type { RatingResult, RatedRow } from './result';
import type { Measure } from './schema';

/**
 * What to work on first: what fails, worst first, outranks everything; then, where the gap is measured, by how much
 * further the first question is than the second, else the lowest.
 */
export function priorities({ rows }: RatingResult, measure: Measure): readonly RatedRow[] {
  const rank = ({ gap, level }: RatedRow): number => (measure === 'gap' ? -(gap ?? -99) : (level ?? 99));
  return rows.toSorted((a, b) => {
    if (a.fails !== b.fails) return a.fails ? -1 : 1;
    if (a.fails) return (a.second?.average ?? a.average ?? 0) - (b.second?.average ?? b.average ?? 0);
    return rank(a) - rank(b);
  });
}
