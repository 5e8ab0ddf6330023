import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '@shared/engines/voting/ledger';
import { mostOnOne } from '@shared/engines/voting/rules';
import type { Amendment, Vote } from '@shared/engines/voting/schema';
import { participation, tally } from '@shared/engines/voting/tally';
import { anyClosedVote, closedVote, dots } from '../../../fixtures/votes';

const runs = { numRuns: 1_000 };

/** A closed vote whose options were merged and left out in some order, as the reducer lets them be. */
const amended: fc.Arbitrary<Vote> = fc
  .tuple(anyClosedVote, fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.boolean()), { maxLength: 4 }))
  .map(([vote, wishes]) =>
    wishes.reduce((now, [one, other, drop]) => {
      const { options } = ledgerOf(now);
      const [first, second] = [options[one % options.length], options[other % options.length]];
      if (options.length <= 2 || !first || !second || first === second) return now;
      const amendment: Amendment = drop
        ? { type: 'drop', option: first.id }
        : { type: 'merge', into: first.id, from: second.id };
      return { ...now, amendments: [...now.amendments, amendment] };
    }, vote),
  );

describe('merging and leaving out options after the vote', () => {
  it('caps every ballot anew: no person has more dots on a merged option than on any other', () => {
    fc.assert(
      fc.property(amended, (vote) => {
        for (const entry of vote.entries) {
          const { dots: counted } = ledgerOf({ ...vote, entries: [entry] });
          for (const own of counted.values()) expect(own).toBeLessThanOrEqual(mostOnOne(vote));
        }
      }),
      runs,
    );
  });

  it('adds up: counted and uncounted dots are those given, with the unused ones all there could be', () => {
    fc.assert(
      fc.property(amended, (vote) => {
        const rows = tally(vote);
        const { dots: given, uncounted, unused, possible, voted, abstained, present } = participation(vote);
        expect(rows.reduce((sum, row) => sum + row.dots, 0) + uncounted).toBe(given);
        expect(given + (unused ?? Number.NaN)).toBe(possible);
        expect((voted ?? Number.NaN) + (abstained ?? Number.NaN)).toBe(present);
        expect(uncounted).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
  });

  it('loses no option in silence: each stands in a row, by itself or merged, or was left out', () => {
    fc.assert(
      fc.property(amended, (vote) => {
        const rows = tally(vote);
        const shown = rows.flatMap(({ text, merged }) => [text, ...merged]).toSorted();
        const dropped = vote.options.length - shown.length;
        expect(new Set(shown).size).toBe(shown.length);
        if (vote.amendments.every(({ type }) => type === 'merge')) expect(dropped).toBe(0);
        for (const { option } of vote.amendments.filter((one) => one.type === 'drop')) {
          expect(rows.some(({ id }) => id === option)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('caps a person who had dots on both: two and two are two where two is the most', () => {
    const vote = closedVote(
      ['a', 'b', 'c'],
      [
        { type: 'ballot', choices: { a: 2, b: 2 } },
        { type: 'ballot', choices: { b: 1 } },
      ],
      { cap: 2, amendments: [{ type: 'merge', into: 'a', from: 'b' }] },
    );
    expect(tally(vote).map(({ id, dots: own, merged }) => [id, own, merged])).toEqual([
      ['a', 3, ['B']],
      ['c', 0, []],
    ]);
    expect(participation(vote).uncounted).toBe(2);
  });

  it('of a show of hands adds the counts up, never past what the people present could give one option', () => {
    const vote = closedVote(['a', 'b', 'c'], dots({ a: 3, b: 3, c: 1 }), {
      form: 'hand-count',
      cap: 1,
      present: ['p1', 'p2', 'p3', 'p4'],
      amendments: [{ type: 'merge', into: 'a', from: 'b' }],
    });
    expect(tally(vote)[0]).toMatchObject({ id: 'a', dots: 4, merged: ['B'] });
  });

  it('follows a merge of what was merged before', () => {
    const vote = closedVote(['a', 'b', 'c', 'd'], [{ type: 'ballot', choices: { c: 1 } }], {
      amendments: [
        { type: 'merge', into: 'b', from: 'c' },
        { type: 'merge', into: 'a', from: 'b' },
      ],
    });
    expect(tally(vote)[0]).toMatchObject({ id: 'a', dots: 1, merged: ['B', 'C'] });
  });
});
