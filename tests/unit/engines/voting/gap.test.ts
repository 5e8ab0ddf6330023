import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalGap } from '@shared/engines/voting/gap';
import { tally } from '@shared/engines/voting/tally';
import { anyClosedVote, closedVote, dots } from '../../../fixtures/votes';

const gapIn = (counts: readonly number[], least: number, most: number) =>
  naturalGap(
    tally(
      closedVote(counts.map(String), dots(Object.fromEntries(counts.map((n, i) => [`o${i}`, n]))), {
        options: counts.map((_, i) => ({ id: `o${i}`, text: `${i}` })),
      }),
    ),
    { least, most },
  );

describe('the natural gap', () => {
  it.each([
    ['after the third', [9, 8, 8, 3, 2, 1], 3],
    ['after the fifth, where the drop is larger', [9, 8, 7, 6, 6, 1], 5],
    ['the first of equal drops', [9, 8, 6, 4, 2, 0], 3],
    ['none where all in range are level', [9, 4, 4, 4, 4, 4, 4, 4], null],
    ['none below the last dot', [5, 0, 0, 0], null],
  ])('is %s', (_what, counts, places) => {
    expect(gapIn(counts, 3, 7)).toBe(places);
  });

  it('never cuts through a tie, keeps to its range, and no drop in the range is larger', () => {
    fc.assert(
      fc.property(anyClosedVote, fc.integer({ min: 1, max: 4 }), fc.nat(3), (vote, least, more) => {
        const rows = tally(vote);
        const drop = (places: number) => (rows[places - 1]?.dots ?? 0) - (rows[places]?.dots ?? 0);
        const gap = naturalGap(rows, { least, most: least + more });
        if (gap === null) return;
        expect(gap).toBeGreaterThanOrEqual(least);
        expect(gap).toBeLessThanOrEqual(least + more);
        expect(drop(gap)).toBeGreaterThan(0);
        for (let places = least; places <= least + more && places < rows.length; places += 1) {
          expect(drop(places)).toBeLessThanOrEqual(drop(gap));
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
