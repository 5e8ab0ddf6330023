import { leading, shown } from '../../words/figures';
import type { RatingResult, RatedRow } from './result';
import type { Measure } from './schema';

/** So high that no gap and no scale reaches it: what fails comes before all that is ranked by those. */
const BEFORE_ALL = 1_000_000;

/** Of what has this, whatever it says comes last. */
const LAST = -BEFORE_ALL;

/** How urgent an item is, by figures as they are shown: level are two that have the same. */
const urgency = ({ fails, average, second, mark, gap, level }: RatedRow, measure: Measure): number => {
  if (fails) return BEFORE_ALL - shown(second?.average ?? average ?? 0, mark);
  return (measure === 'gap' ? gap : level === null ? null : -level) ?? LAST;
};

/**
 * What to work on first: what fails, worst first, outranks everything; then, where the gap is measured, by how much
 * further the first question is than the second, else the lowest.
 */
export const priorities = ({ rows }: RatingResult, measure: Measure): readonly RatedRow[] =>
  rows.toSorted((a, b) => urgency(b, measure) - urgency(a, measure));

/** The first so many of what to work on, with all that are level with the last of them; nothing that nobody rated. */
export const firstToWorkOn = ({ rows }: RatingResult, measure: Measure, places: number): readonly RatedRow[] =>
  leading(
    rows.filter((row) => urgency(row, measure) > LAST),
    (row) => urgency(row, measure),
    places,
  );
