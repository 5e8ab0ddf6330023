import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkBallot,
  checkCount,
  checkSettings,
  dotsOn,
  inCanonicalOrder,
  isSecret,
  isTelling,
  mostOnOne,
  overCount,
  suggestBudget,
} from '@shared/engines/voting/rules';
import type { Choices } from '@shared/engines/voting/schema';
import { anyBallots, anyVote, closedVote } from '../../../fixtures/votes';

const runs = { numRuns: 1_000 };

describe('suggestBudget', () => {
  it.each([
    [2, 3],
    [8, 3],
    [12, 3],
    [16, 4],
    [19, 5],
    [20, 5],
    [26, 7],
    [40, 10],
    [400, 10],
  ])('%i options: %i dots', (options, dots) => {
    expect(suggestBudget(options)).toBe(dots);
  });

  it('is 3 to 5 for fewer than twenty options, 5 to 10 from there on, and never falls as options are added', () => {
    for (let options = 1; options <= 500; options += 1) {
      const budget = suggestBudget(options);
      expect(budget).toBeGreaterThanOrEqual(options < 20 ? 3 : 5);
      expect(budget).toBeLessThanOrEqual(options < 20 ? 5 : 10);
      expect(budget).toBeGreaterThanOrEqual(suggestBudget(options - 1));
    }
  });
});

describe('checkBallot', () => {
  it('takes exactly the ballots that keep to options, cap and budget', () => {
    fc.assert(
      fc.property(
        anyVote,
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'nothing'), fc.integer({ min: 1, max: 12 }), {
          noNullPrototype: true,
        }),
        (vote, choices) => {
          const known = Object.keys(choices).every((id) => vote.options.some((option) => option.id === id));
          const underCap = Object.values(choices).every((dots) => dots <= vote.cap);
          const fine = known && underCap && dotsOn(choices) <= vote.budget;
          expect(checkBallot(vote, choices) === null).toBe(fine);
        },
      ),
      runs,
    );
  });

  it('takes nothing below nought, and no part of a dot', () => {
    const vote = closedVote(['a', 'b'], []);
    for (const dots of [-1, 0.5, Number.NaN]) expect(checkBallot(vote, { a: dots })).toBe('dots-below-zero');
    for (const dots of [-1, 1.5]) expect(checkCount(vote, 'a', dots)).toBe('dots-below-zero');
  });

  it('takes no second dot on an option where dots are not stacked, whatever the cap says', () => {
    fc.assert(
      fc.property(anyVote, fc.integer({ min: 2, max: 9 }), (vote, dots) => {
        const [option] = vote.options;
        const ballot = { [option?.id ?? '']: dots };
        expect(checkBallot({ ...vote, stacking: false }, ballot)).toBe('ballot-stacks-dots');
      }),
      runs,
    );
  });

  it('reads no cap where dots are not stacked: one a person, in ballots, in hand counts and when a vote is opened', () => {
    fc.assert(
      fc.property(anyVote, fc.integer({ min: 1, max: 20 }), (vote, hands) => {
        const single = { ...vote, stacking: false, present: ['p1', 'p2', 'p3'] };
        const option = vote.options[0]?.id ?? '';
        expect(mostOnOne(single)).toBe(1);
        expect(checkSettings(single)).toBeNull();
        expect(checkCount(single, option, hands) === 'count-over-cap').toBe(hands > 3);
      }),
      runs,
    );
  });

  it('takes an abstention', () => {
    expect(checkBallot(closedVote(['a', 'b'], []), {})).toBeNull();
  });
});

describe('overCount', () => {
  it('says by how much dots are too many, and only where they are; what is refused is what it tells', () => {
    const room = fc.record({
      people: fc.nat(30),
      most: fc.integer({ min: 1, max: 9 }),
      budget: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(room, fc.nat(400), fc.nat(400), ({ people, most, budget }, dots, others) => {
        const over = overCount({ people, most, budget }, dots, others);
        const [one, all] = [dots > people * most, dots + others > people * budget];
        expect(over).toEqual(
          one ? { of: 'one', most: people * most } : all ? { of: 'all', most: people * budget } : null,
        );
      }),
      runs,
    );
  });
});

describe('isTelling', () => {
  it('is true of one or two ballots: then those who voted know whose they are', () => {
    expect([0, 1, 2, 3, 14].filter(isTelling)).toEqual([1, 2]);
  });
});

describe('isSecret', () => {
  it('is true of ballots that nobody else sees', () => {
    expect(isSecret('walk-up')).toBe(true);
    expect(isSecret('paper')).toBe(true);
    expect(isSecret('open')).toBe(false);
    expect(isSecret('hand-count')).toBe(false);
  });
});

/** The same ballots, in another order and each with its options in another order. */
const mixed = (ballots: readonly Choices[]) =>
  fc
    .shuffledSubarray([...ballots], { minLength: ballots.length, maxLength: ballots.length })
    .map((all) => all.map((choices) => Object.fromEntries(Object.entries(choices).toReversed())));

describe('inCanonicalOrder', () => {
  it('does not depend on the order in which ballots, or dots on them, arrived', () => {
    fc.assert(
      fc.property(
        anyBallots.chain((ballots) => fc.tuple(fc.constant(ballots), mixed(ballots))),
        ([ballots, arrived]) => {
          expect(JSON.stringify(inCanonicalOrder(arrived))).toBe(JSON.stringify(inCanonicalOrder(ballots)));
        },
      ),
      runs,
    );
  });

  it('loses no ballot and changes none', () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const ordered = inCanonicalOrder(ballots);
        expect(ordered).toHaveLength(ballots.length);
        for (const ballot of ballots) {
          const alike = (one: Choices) =>
            JSON.stringify(inCanonicalOrder([one])) === JSON.stringify(inCanonicalOrder([ballot]));
          expect(ordered.filter(alike)).toHaveLength(ballots.filter(alike).length);
        }
      }),
      runs,
    );
  });
});
