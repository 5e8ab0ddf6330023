import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayDispatch } from '@shared/host/contract';
import { voteBox } from '@shared/kinds/sealed-box';
import type { Command } from '@shared/session/commands';
import { givenAt } from '@shared/session/flow';
import { itemsOrTyped } from '@shared/kinds/items';
import { stepOfKind } from '@shared/session/work-of';
import { isSecret } from '@shared/engines/voting/rules';
import type { StepAddress } from '@shared/base/steps';
import type { Vote, VoteForm, VoteSettings } from '@shared/engines/voting/schema';
import { anyCommand, morning } from '../../../fixtures/any-command';
import { add, cast, finish, ideaId, open, reset, typed } from '../../../fixtures/commands';
import { at } from '../../../fixtures/session';
import { workshop, type Workshop } from '../../../fixtures/workshop';

const runs = { numRuns: 1_000 };
const voteSteps = [at.vote, at.secretVote];
const begun = () =>
  workshop(
    add(at.elements, 'Speed', 'Warmth', 'Answers'),
    open(at.vote, 'v1', 'walk-up'),
    cast(at.vote, 'v1', 'p1', {}),
  );

/** Of all vote steps that are still on the agenda. */
const votesIn = ({ session }: Workshop): Vote[] =>
  voteSteps.flatMap((where) => stepOfKind(session, where, 'vote')?.work.votes ?? []);
const rulesOf = ({ form, budget, stacking, cap, winners }: Vote) => ({ form, budget, stacking, cap, winners });
const hasBallots = ({ box }: Workshop, vote: Vote): boolean => {
  const sealed = box[`vote-${vote.id}`];
  return (
    vote.entries.length > 0 || (sealed?.type === 'vote' && Object.keys(sealed.seats).length + sealed.papers.length > 0)
  );
};

/** Tries every command and looks at all votes before and after each. */
const watched = (
  held: Workshop,
  commands: readonly Command[],
  look: (before: Vote, after: Vote, had: boolean, command: Command) => void,
) => {
  for (const command of commands) {
    const before = votesIn(held).map((vote) => [vote, hasBallots(held, vote)] as const);
    held.attempt(command);
    const after = votesIn(held);
    for (const [index, [vote, had]] of before.entries()) {
      const now = after.find(({ id, openedAt }) => id === vote.id && openedAt === vote.openedAt);
      expect(now, `vote ${index} is gone`).toBeDefined();
      if (now && now !== vote) look(vote, now, had, command);
    }
  }
};

/** Looks at each step with votes after each command. */
function atEveryVoteStep(
  commands: readonly Command[],
  look: (held: Workshop, where: (typeof voteSteps)[number]) => void,
): void {
  const held = begun();
  for (const command of commands) {
    held.attempt(command);
    for (const where of voteSteps) look(held, where);
  }
}

describe('a vote, whatever is done in whatever order', () => {
  it('keeps its options for good, and its rules from the first ballot on', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        watched(begun(), commands, (before, after, had) => {
          expect(after.options).toEqual(before.options);
          if (had || before.status !== 'open') expect(rulesOf(after)).toEqual(rulesOf(before));
        });
      }),
      runs,
    );
  });

  it('is about what its step is about for as long as it is open: nobody moves an option under the voters', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        atEveryVoteStep(commands, ({ session }, where) => {
          const step = stepOfKind(session, where, 'vote');
          const vote = step?.work.votes.find(({ status, runOffOf }) => status === 'open' && runOffOf === null);
          if (!step || !vote) return;
          const items = itemsOrTyped(givenAt(session, where), step.definition.items, step.work.typed);
          expect(items.map(({ id, text }) => ({ id, text }))).toEqual(vote.options);
        });
      }),
      runs,
    );
  });

  it('takes no ballot, and loses none, after it was closed; nobody who was present is forgotten, but who left before a turn', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = begun();
        watched(held, commands, (before, after, _had, command) => {
          for (const id of before.present.filter((one) => !after.present.includes(one))) {
            expect(command).toMatchObject({ type: 'vote/leave', participant: id });
            expect(before.status).toBe('open');
            expect(JSON.stringify([before.entries, voteBox(held.box, before.id).seats])).not.toContain(`"${id}"`);
          }
          if (before.status === 'open') return;
          const { entries, tookPart, present, status } = before;
          expect(after).toMatchObject({ entries, tookPart, present, status });
        });
      }),
      runs,
    );
  });

  it('has one ballot a seat, of people who were present, and shows none of a secret one before it is closed', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = begun();
        for (const command of commands) held.attempt(command);
        const known = held.session.participants.map(({ id }) => id);
        for (const vote of votesIn(held)) {
          for (const id of vote.present) expect(known).toContain(id);
          if (vote.status === 'open' && isSecret(vote.form)) expect(vote.entries).toEqual([]);
          if (vote.tookPart === null) continue;
          expect(new Set(vote.tookPart).size).toBe(vote.tookPart.length);
          expect(vote.entries).toHaveLength(vote.tookPart.length);
          for (const id of vote.tookPart) expect(vote.present).toContain(id);
        }
      }),
      runs,
    );
  });

  it('is one at a time, and the next one waits until the last result was seen', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        atEveryVoteStep(commands, ({ session }, where) => {
          const votes = stepOfKind(session, where, 'vote')?.work.votes ?? [];
          const earlier = votes.slice(0, -1);
          expect(earlier.every((vote) => vote.status === 'reset' || vote.revealedAt !== null)).toBe(true);
        });
      }),
      runs,
    );
  });
});

describe('a run-off', () => {
  const four = ['Speed', 'Warmth', 'Answers', 'Choice'];

  it('has the tied options only, and the places that are left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (dots, winners) => {
          const held = workshop(add(at.elements, ...four), open(at.vote, 'v1', 'open', { budget: 8, cap: 2, winners }));
          const choices = Object.fromEntries(
            four.flatMap((text, index) => (dots[index] ? [[ideaId(text), dots[index]]] : [])),
          );
          held.apply(cast(at.vote, 'v1', 'p1', choices), ...finish(at.vote, 'v1'));
          const level = [...dots].toSorted((a, b) => b - a);
          const line = level[winners - 1] ?? 0;
          const tied = four.filter((_, index) => dots[index] === line);
          const above = dots.filter((count) => count > line).length;
          const isTie = line > 0 && above + tied.length > winners;
          const refused = held.attempt(open(at.vote, 'v2', 'walk-up', { runOffOf: 'v1', winners: 9 }));
          expect(refused).toBe(isTie ? null : 'no-tie');
          if (!isTie) return;
          const vote = held.work(at.vote, 'vote').votes.at(-1);
          expect(vote?.options.map(({ text }) => text)).toEqual(tied);
          expect(vote?.winners).toBe(winners - above);
        },
      ),
      runs,
    );
  });
});

describe('a vote that was thrown away', () => {
  it('has no result to run off', () => {
    const held = workshop(add(at.elements, 'Speed', 'Warmth'), open(at.vote, 'v1', 'open'), reset(at.vote, 'v1'));
    expect(held.attempt(open(at.vote, 'v2', 'open', { runOffOf: 'v1' }))).toBe('vote-not-revealed');
  });
});

describe('other rules before the first ballot', () => {
  const settings = fc.record({
    form: fc.constantFrom<VoteForm[]>('walk-up', 'paper', 'open', 'hand-count'),
    budget: fc.integer({ min: 1, max: 4 }),
    stacking: fc.boolean(),
    cap: fc.integer({ min: 1, max: 4 }),
    winners: fc.integer({ min: 1, max: 4 }),
  });
  const change = (where: StepAddress, voteId: string, what: VoteSettings): Command => ({
    type: 'vote/settings',
    at: where,
    voteId,
    ...what,
  });

  it('are taken whole, or refused: only a form that the exercise offers, only rules that can be', () => {
    fc.assert(
      fc.property(fc.constantFrom<StepAddress[]>(at.vote, at.secretVote), settings, (where, what) => {
        const held = workshop(add(at.elements, 'Speed', 'Warmth'), typed(at.secretVote, 'Price', 'Time'));
        held.apply(open(where, 'v1', 'walk-up'));
        const before = held.work(where, 'vote').votes[0];
        const fine = where === at.vote || what.form === 'walk-up' || what.form === 'paper';
        const sound = !what.stacking || what.cap <= what.budget;
        expect(held.attempt(change(where, 'v1', what))).toBe(
          fine ? (sound ? null : 'cap-over-budget') : 'form-not-offered',
        );
        expect(held.work(where, 'vote').votes[0]).toEqual(fine && sound ? { ...before, ...what } : before);
      }),
      runs,
    );
  });

  it('leave a run-off the places it is about', () => {
    const held = workshop(
      add(at.elements, 'Speed', 'Warmth', 'Answers'),
      open(at.vote, 'v1', 'open', { winners: 1 }),
      cast(at.vote, 'v1', 'p1', { [ideaId('Speed')]: 1, [ideaId('Warmth')]: 1 }),
      ...finish(at.vote, 'v1'),
      open(at.vote, 'v2', 'open', { runOffOf: 'v1' }),
    );
    held.apply(change(at.vote, 'v2', { form: 'walk-up', budget: 1, stacking: false, cap: 1, winners: 3 }));
    expect(held.work(at.vote, 'vote').votes[1]).toMatchObject({ form: 'walk-up', budget: 1, winners: 1 });
  });
});

describe('who may send what', () => {
  const atTheSeat: Command['type'][] = ['vote/cast', 'collect/turn'];

  it('is the facilitator: all; the seat: its turn; any other window: nothing', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        expect(mayDispatch('facilitator', command)).toBe(true);
        expect(mayDispatch('seat', command)).toBe(atTheSeat.includes(command.type));
        for (const role of ['room', 'report'] as const) expect(mayDispatch(role, command)).toBe(false);
      }),
      runs,
    );
  });
});
