import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { dotsOn } from '@shared/engines/voting/rules';
import type { Choices, VoteForm } from '@shared/engines/voting/schema';
import { participation, tally } from '@shared/engines/voting/tally';
import { add, cast, close, hands, ideaId, open, paper } from '../../../fixtures/commands';
import { at, people } from '../../../fixtures/session';
import { workshop } from '../../../fixtures/workshop';

const options = ['Speed', 'Warmth', 'Choice', 'Answers'];
const ids = options.map(ideaId);
const present = people(4);

const choices = fc.dictionary(fc.constantFrom(...ids, 'nothing'), fc.integer({ min: 1, max: 4 }), {
  maxKeys: 4,
  noNullPrototype: true,
});
const settings = fc
  .record({ budget: fc.integer({ min: 1, max: 6 }), cap: fc.integer({ min: 1, max: 4 }) })
  .filter(({ budget, cap }) => cap <= budget);

/** What is sent in: casts, replacements, strangers, double clicks. */
const sent = (form: VoteForm): fc.Arbitrary<Command[]> => {
  const one: fc.Arbitrary<Command> =
    form === 'hand-count'
      ? fc
          .tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 20 }))
          .map(([id, dots]) => hands(at.vote, 'v1', id, dots))
      : form === 'paper'
        ? fc.oneof(
            { weight: 4, arbitrary: choices.map((what): Command => paper(at.vote, 'v1', what)) },
            { weight: 1, arbitrary: fc.constant<Command>({ type: 'vote/paper-undo', at: at.vote, voteId: 'v1' }) },
          )
        : fc.tuple(fc.constantFrom(...people(6)), choices).map(([who, what]) => cast(at.vote, 'v1', who, what));
  return fc
    .array(
      fc.tuple(one, fc.integer({ min: 1, max: 3 })).map(([command, times]) => Array<Command>(times).fill(command)),
      { maxLength: 15 },
    )
    .map((all) => all.flat());
};

const held = (form: VoteForm, what: { budget: number; cap: number }, commands: readonly Command[]) => {
  const room = workshop(add(at.elements, ...options), open(at.vote, 'v1', form, { ...what, present }));
  const accepted = commands.filter((command) => room.attempt(command) === null);
  room.apply(close(at.vote, 'v1'));
  const vote = room.work(at.vote, 'vote').votes[0];
  if (!vote) throw new Error('the vote is gone');
  return { vote, accepted };
};

const ballotsOf = (entries: ReturnType<typeof held>['vote']['entries']): Choices[] =>
  entries.flatMap((entry) => (entry.type === 'ballot' ? [entry.choices] : []));

describe.each(['walk-up', 'open', 'paper'] as const)('a %s vote', (form) => {
  it('never holds a ballot over budget or cap, nor more ballots than people, whatever is sent', () => {
    fc.assert(
      fc.property(settings, sent(form), (what, commands) => {
        const { vote } = held(form, what, commands);
        const ballots = ballotsOf(vote.entries);
        expect(ballots.length).toBeLessThanOrEqual(present.length);
        for (const ballot of ballots) {
          expect(dotsOn(ballot)).toBeLessThanOrEqual(what.budget);
          for (const [id, dots] of Object.entries(ballot)) {
            expect(ids).toContain(id);
            expect(dots).toBeLessThanOrEqual(what.cap);
          }
        }
        const { voted, abstained, unused } = participation(vote);
        expect((voted ?? NaN) + (abstained ?? NaN)).toBe(present.length);
        expect(unused).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe.each(['walk-up', 'open'] as const)('a %s vote', (form) => {
  it('counts each seat’s last accepted ballot, and only that', () => {
    fc.assert(
      fc.property(settings, sent(form), (what, commands) => {
        const { vote, accepted } = held(form, what, commands);
        const last = new Map(
          accepted.flatMap((one) => (one.type === 'vote/cast' ? [[one.participant, one.choices] as const] : [])),
        );
        for (const { id, dots } of tally(vote)) {
          expect(dots).toBe([...last.values()].reduce((sum, ballot) => sum + (ballot[id] ?? 0), 0));
        }
        expect(vote.tookPart).toEqual([...last.keys()].toSorted());
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a hand count', () => {
  it('never exceeds what the people present can give, per option and in sum, and keeps the last count of each', () => {
    fc.assert(
      fc.property(settings, sent('hand-count'), (what, commands) => {
        const { vote, accepted } = held('hand-count', what, commands);
        const last = new Map(
          accepted.flatMap((one) => (one.type === 'vote/count' ? [[one.option, one.dots] as const] : [])),
        );
        const rows = tally(vote);
        for (const { id, dots } of rows) {
          expect(dots).toBe(last.get(id) ?? 0);
          expect(dots).toBeLessThanOrEqual(present.length * what.cap);
        }
        expect(rows.reduce((sum, { dots }) => sum + dots, 0)).toBeLessThanOrEqual(present.length * what.budget);
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes a correction that fits only because the wrong count goes', () => {
    const { vote } = held('hand-count', { budget: 1, cap: 1 }, [
      hands(at.vote, 'v1', ids[0] ?? '', 4),
      hands(at.vote, 'v1', ids[0] ?? '', 2),
      hands(at.vote, 'v1', ids[1] ?? '', 2),
    ]);
    expect(tally(vote).map(({ dots }) => dots)).toEqual([2, 2]);
    expect(vote.uncounted).toEqual(ids.slice(2, 4));
  });
});

describe('paper', () => {
  it('counts every paper that was entered and not taken back', () => {
    const { vote } = held('paper', { budget: 2, cap: 2 }, [
      paper(at.vote, 'v1', { [ids[0] ?? '']: 2 }),
      paper(at.vote, 'v1', { [ids[1] ?? '']: 1 }),
      { type: 'vote/paper-undo', at: at.vote, voteId: 'v1' },
      paper(at.vote, 'v1', {}),
    ]);
    expect(tally(vote).map(({ dots }) => dots)).toEqual([2, 0, 0, 0]);
    expect(participation(vote)).toMatchObject({ present: 4, voted: 1, abstained: 3, unused: 6 });
    expect(vote.tookPart).toBeNull();
  });
});
