import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { falsehoods } from '../../fixtures/findings/oracle';
import { planText } from '../../fixtures/findings/plan-text';
import { sessionOf, told, type Told } from '../../fixtures/findings/told';

const textOf = (day: Told): string => planText(sessionOf(day));

const quiet: Told = {
  present: 20,
  date: '2026-11-19',
  hands: [5, null, 5, 2],
  winners: 1,
  rated: [[0, 0, 5, 5, 0], [0, 0, 5, 5, 0], [5, 0, 0, 0, 0], null],
  tested: [
    [0, 1, 19, 0, 0],
    [0, 0, 20, 0, 0],
  ],
  gaps: [
    [
      [0, 0, 0, 5, 5],
      [5, 5, 0, 0, 0],
    ],
    null,
  ],
  pairs: [
    [
      [0, 0, 0, 5, 5],
      [5, 5, 0, 0, 0],
    ],
  ],
  spread: [[5, 0, 0, 0, 5], null],
  moods: [
    [-1, 1],
    [0, 2],
  ],
  judged: [[3, 5], null],
  sure: [[0, 0, 0, 4, 4, 0], [0, 0, 0, 4, 4, 0], null],
  due: [10, 40, 120],
};

describe('what the app says by itself', () => {
  it('is so, with ties, gaps, rounding, missing counts and one of everything', () => {
    fc.assert(
      fc.property(told, (day) => {
        expect(falsehoods(day, textOf(day))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the oracle', () => {
  const text = textOf(quiet);
  it.each([
    ['a winner that was not counted', '“Alpha” and “Charlie” come joint first', '“Bravo” comes first'],
    ['a tie that is hidden', '“Alpha” and “Charlie” come joint first', '“Alpha” comes first'],
    ['what was not counted, left out', 'Not counted', 'Counted'],
    ['an average on the wrong side', 'One of two tests failed so far', 'Both tests are passed'],
    ['one of two that are level', '“Alpha” and “Bravo” are rated joint highest', '“Alpha” is rated highest'],
    ['a gap the wrong way round', '−3.0 (lower)', '+3.0 (lower)'],
    ['the widest step at one of two', 'are at “Alpha” and “Bravo”', 'are at “Alpha”'],
    ['who is least sure, of two that are level', 'both have 3.5', 'least sure is action 1 with 3.5'],
    ['a Saturday', 'Review dates: 21 December 2026', 'Review dates: 19 December 2026'],
  ])('notices %s', (_what, so, notSo) => {
    expect(falsehoods(quiet, text)).toEqual([]);
    expect(text).toContain(so);
    expect(falsehoods(quiet, text.replaceAll(so, notSo))).not.toEqual([]);
  });
});
