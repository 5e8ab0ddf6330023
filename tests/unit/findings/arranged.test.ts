import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arranged, sessionArranged, type Arranged } from '../../fixtures/findings/arranged';
import { falselyArranged } from '../../fixtures/findings/oracle-arranged';
import { planText } from '../../fixtures/findings/plan-text';

const textOf = (day: Arranged): string => planText(sessionArranged(day));

describe('what the app says of what was put in bins, on a board, in groups and in order, and of a result that was amended', () => {
  it('is so, with nothing, one and all of everything, and with ties', () => {
    fc.assert(
      fc.property(arranged, (day) => {
        expect(falselyArranged(day, textOf(day))).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });
});

describe('the oracle of such days', () => {
  const day: Arranged = {
    present: 6,
    sorted: [null, 0, 1, 1],
    placed: [null, 1, 1, 0],
    grouped: [null, 0, 0, 1],
    ranked: 4,
    orders: [[0, 1, 2, 3], [0, 2, 1, 3], null],
    options: 4,
    ballots: [[0, 1], [1], [2], [3, 0]],
    winners: 2,
    amended: [{ from: 0, into: null }],
  };
  const text = textOf(day);
  it.each([
    ['a bin with too many', 'two as “Change”', 'three as “Change”'],
    ['what is in no bin, left out', 'In no bin: Alpha', 'In no bin: Bravo'],
    ['a wrong field', '“Bravo” and “Charlie”.', '“Bravo” and “Delta”.'],
    ['what is not on the board', 'Not placed: “Alpha”', 'Not placed: “Delta”'],
    ['an idea on its own that is in a group', 'two groups, one on its own', 'two groups'],
    ['one of two that are level in the order', '“Bravo” and “Charlie” level', '“Bravo”'],
    ['a room that is not united', 'the room is united', 'the room is split'],
    ['who gave no order', '2 of 6 put them in order', '3 of 6 put them in order'],
    ['dots of what still counts, as if of all', '2 of 6 dots', '2 of 4 dots'],
    ['one of two that tie at the line, chosen alone', 'we chose “Bravo”, “Charlie” and “Delta”', 'we chose “Bravo”'],
    ['what was left out, in silence', '“Alpha” was left out after the vote.', ''],
    ['dots that no longer count, in silence', 'Two dots that were given no longer count.', ''],
  ])('notices %s', (_what, so, notSo) => {
    expect(falselyArranged(day, text)).toEqual([]);
    expect(text).toContain(so);
    expect(falselyArranged(day, text.replaceAll(so, notSo))).not.toEqual([]);
  });
});
