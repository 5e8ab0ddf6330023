import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotsOn } from '@shared/engines/voting/rules';
import type { LedgerEntry, Vote } from '@shared/engines/voting/schema';
import { voteOutcome } from '@shared/engines/voting/outcome';
import { participation, tally } from '@shared/engines/voting/tally';
import { anyClosedVote, closedVote, dots } from '../../../fixtures/votes';

const runs = { numRuns: 1_000 };
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const given = (entry: LedgerEntry) => (entry.type === 'ballot' ? dotsOn(entry.choices) : entry.dots);
const result = (counts: Readonly<Record<string, number>>, winners: number) => {
  const vote = closedVote(Object.keys(counts), dots(counts), { winners });
  const rows = tally(vote);
  return {
    rows: rows.map(({ id, rank, tied, winner }) => `${id} ${rank}${tied ? ' tied' : ''}${winner ? ' wins' : ''}`),
    flagged: voteOutcome(vote, [vote]).tie !== null,
  };
};

describe('a tally', () => {
  it('adds up to the dots that were cast, each option to its own', () => {
    fc.assert(
      fc.property(anyClosedVote, (vote) => {
        const rows = tally(vote);
        expect(sum(rows.map((row) => row.dots))).toBe(sum(vote.entries.map(given)));
        for (const { id, dots: own } of rows) {
          expect(own).toBe(sum(vote.entries.map((entry) => (entry.type === 'ballot' ? (entry.choices[id] ?? 0) : 0))));
        }
        expect(rows.map(({ id }) => id).toSorted()).toEqual(vote.options.map(({ id }) => id).toSorted());
      }),
      runs,
    );
  });

  it('gives equal counts one rank, more dots a better one, and skips the ranks a tie takes up', () => {
    fc.assert(
      fc.property(anyClosedVote, (vote) => {
        const rows = tally(vote);
        for (const one of rows) {
          expect(one.rank).toBe(1 + rows.filter((other) => other.dots > one.dots).length);
          expect(one.tied).toBe(rows.some((other) => other !== one && other.dots === one.dots));
        }
        expect(rows.map(({ rank }) => rank)).toEqual(rows.map(({ rank }) => rank).toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it('lets equal counts win or lose together, and says so when that makes more winners than places', () => {
    fc.assert(
      fc.property(anyClosedVote, (vote) => {
        const rows = tally(vote);
        const winners = rows.filter(({ winner }) => winner);
        const dotted = rows.filter((row) => row.dots > 0);
        for (const one of rows)
          for (const other of rows) if (one.dots === other.dots) expect(one.winner).toBe(other.winner);
        expect(winners.length).toBeGreaterThanOrEqual(Math.min(vote.winners, dotted.length));
        expect(winners.every((row) => row.dots > 0)).toBe(true);
        expect(voteOutcome(vote, [vote]).tie !== null).toBe(winners.length > vote.winners);
        // Nobody loses to fewer dots, and nobody wins below the line.
        const line = rows.filter((row) => row.dots > 0)[vote.winners - 1]?.dots ?? 1;
        expect(winners).toEqual(rows.filter((row) => row.dots >= line));
      }),
      runs,
    );
  });

  it('keeps equal counts in the order in which the options stood', () => {
    expect(result({ c: 2, a: 2, b: 3 }, 1).rows).toEqual(['b 1 wins', 'c 2 tied', 'a 2 tied']);
  });

  it.each<[string, Record<string, number>, number, string[], boolean]>([
    ['a tie at the line', { a: 5, b: 3, c: 3, d: 1 }, 2, ['a 1 wins', 'b 2 tied wins', 'c 2 tied wins', 'd 4'], true],
    ['a tie above the line', { a: 3, b: 3, c: 1 }, 2, ['a 1 tied wins', 'b 1 tied wins', 'c 3'], false],
    ['a tie below the line', { a: 3, b: 1, c: 1 }, 1, ['a 1 wins', 'b 2 tied', 'c 2 tied'], false],
    ['all equal', { a: 2, b: 2, c: 2 }, 1, ['a 1 tied wins', 'b 1 tied wins', 'c 1 tied wins'], true],
    ['no dots at all', { a: 0, b: 0 }, 2, ['a 1 tied', 'b 1 tied'], false],
    ['places left over', { a: 2, b: 0 }, 2, ['a 1 wins', 'b 2'], false],
  ])('%s', (_what, counts, winners, rows, flagged) => {
    expect(result(counts, winners)).toEqual({ rows, flagged });
  });

  it.each<Vote['status']>(['open', 'reset'])('is refused for a vote that is %s', (status) => {
    expect(() => tally(closedVote(['a', 'b'], [], { status }))).toThrow('no totals before it is closed');
  });
});

describe('participation', () => {
  it('adds up: voted and abstained to those present, given and unused dots to all there could be', () => {
    fc.assert(
      fc.property(anyClosedVote, (vote) => {
        const { present, voted, abstained, dots: cast, unused, possible } = participation(vote);
        expect(present).toBe(vote.present.length);
        expect((voted ?? NaN) + (abstained ?? NaN)).toBe(present);
        expect(cast + (unused ?? NaN)).toBe(possible);
        expect(possible).toBe(present * vote.budget);
        for (const number of [voted, abstained, unused]) expect(number).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('counts an empty ballot as an abstention', () => {
    const vote = closedVote(
      ['a'],
      [
        { type: 'ballot', choices: {} },
        { type: 'ballot', choices: { a: 1 } },
      ],
      { present: ['p1', 'p2', 'p3'] },
    );
    expect(participation(vote)).toMatchObject({ voted: 1, abstained: 2, dots: 1, unused: 14 });
  });

  it('of a show of hands is not known, and says so rather than guess', () => {
    const vote = closedVote(['a', 'b'], dots({ a: 4, b: 1 }), { form: 'hand-count', present: ['p1', 'p2', 'p3'] });
    expect(participation(vote)).toEqual({
      present: 3,
      voted: null,
      abstained: null,
      dots: 5,
      uncounted: 0,
      possible: 15,
      unused: null,
    });
  });
});
