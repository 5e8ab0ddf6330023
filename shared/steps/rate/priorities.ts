import type { RatingResult } from './result';

/** What to work on first: what fails, worst first, outranks everything; then by how much further the first question is than the second. */
export const priorities = ({ rows }: RatingResult): RatingResult['rows'] =>
  rows.toSorted((a, b) => {
    if (a.fails !== b.fails) return a.fails ? -1 : 1;
    if (a.fails) return (a.second?.average ?? a.average ?? 0) - (b.second?.average ?? b.average ?? 0);
    return (b.gap ?? -99) - (a.gap ?? -99);
  });
