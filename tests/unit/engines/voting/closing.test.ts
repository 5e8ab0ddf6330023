import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VoteClosed } from '@shared/kinds/vote/schema';
import { reduce } from '@shared/session/reduce';
import { dotsOn } from '@shared/engines/voting/rules';
import type { Choices } from '@shared/engines/voting/schema';
import { add, ideaId, open } from '../../../fixtures/commands';
import { at, people, START } from '../../../fixtures/session';
import { workshop } from '../../../fixtures/workshop';

const options = ['Speed', 'Warmth', 'Choice'];
const present = people(3);
const ballots: fc.Arbitrary<Choices[]> = fc.array(
  fc.dictionary(fc.constantFrom(...options.map(ideaId), 'nothing'), fc.integer({ min: 1, max: 3 }), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  { maxLength: 4 },
);
const closed = (sealed: VoteClosed['sealed']): VoteClosed => ({
  type: 'vote/closed',
  at: at.vote,
  voteId: 'v1',
  sealed,
});
const entries = (all: readonly Choices[]) => all.map((choices) => ({ type: 'ballot' as const, choices }));

describe('the outcome of a secret vote, as it leaves the box', () => {
  it('is held to the rules of the vote once more, ballot by ballot and in number', () => {
    const { session } = workshop(add(at.elements, ...options), open(at.vote, 'v1', 'walk-up', { present }));
    fc.assert(
      fc.property(ballots, (all) => {
        const fine =
          all.length <= present.length &&
          all.every(
            (choices) =>
              !Object.hasOwn(choices, 'nothing') &&
              dotsOn(choices) <= 3 &&
              Object.values(choices).every((dots) => dots <= 2),
          );
        const reduced = reduce(session, closed({ entries: entries(all), tookPart: [] }), START);
        expect('session' in reduced).toBe(fine);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['open', 'hand-count'] as const)('is no way to put ballots into a vote of the form %s', (form) => {
    const { session } = workshop(add(at.elements, ...options), open(at.vote, 'v1', form));
    expect(reduce(session, closed({ entries: [], tookPart: [] }), START)).toEqual({ refused: 'vote-of-another-form' });
  });

  it.each(['walk-up', 'paper'] as const)('is not forgotten: %s does not close without it', (form) => {
    const { session } = workshop(add(at.elements, ...options), open(at.vote, 'v1', form));
    expect(reduce(session, closed(null), START)).toEqual({ refused: 'vote-of-another-form' });
  });
});

describe('who is present', () => {
  it('is on record once each, in an order that says nothing about who came first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...people(6)), { minLength: 1 }), (named) => {
        const held = workshop(add(at.elements, ...options), open(at.vote, 'v1', 'walk-up', { present: named }));
        expect(held.work(at.vote, 'vote').votes[0]?.present).toEqual([...new Set(named)].toSorted());
      }),
      { numRuns: 1_000 },
    );
  });
});
