import type { TallyRow } from './tally';

/**
 * Where a result has its natural gap: the number of options above the largest drop in dots between neighbours, within
 * `least` to `most` places; of equal drops the first. Null where no drop is in that range, and never a place without a dot.
 */
export function naturalGap(rows: readonly TallyRow[], { least, most }: { least: number; most: number }): number | null {
  const drops = rows.flatMap((row, index) => {
    const after = rows[index + 1];
    const places = index + 1;
    const drop = after ? row.dots - after.dots : 0;
    return row.dots > 0 && drop > 0 && places >= least && places <= most ? [{ places, drop }] : [];
  });
  const largest = Math.max(...drops.map(({ drop }) => drop));
  return drops.find(({ drop }) => drop === largest)?.places ?? null;
}
