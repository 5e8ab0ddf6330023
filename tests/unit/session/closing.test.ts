import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Command } from '@shared/session/commands';
import { inCanonicalOrder } from '@shared/engines/voting/rules';
import type { Choices, Vote, VoteForm } from '@shared/engines/voting/schema';
import { anyCommand } from '../../fixtures/any-command';
import { add, cast, close, finish, ideaId, open, paper, show } from '../../fixtures/commands';
import { at, people } from '../../fixtures/session';
import { workshop, type Workshop } from '../../fixtures/workshop';

/* A thousand rooms, twice: a machine that is busy with something else may take its time. */
vi.setConfig({ testTimeout: 120_000 });

/** What somebody with the facilitator's window can do to learn a ballot: any command, and undo and redo. */
type Try = Command | 'undo' | 'redo';

const options = ['Speed', 'Warmth', 'Answers', 'Choice'];
const seats = people(5);
const ballot: fc.Arbitrary<Choices> = fc.constantFrom<Choices[]>({}, ...options.map((text) => ({ [ideaId(text)]: 1 })));
const mixed = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** After the close, what promises most: undo, redo, casting and closing again, looking. */
const afterwards: fc.Arbitrary<Try> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Try[]>('undo', 'redo') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('v1', 'v2'), fc.constantFrom(...seats), ballot)
      .chain(([id, who, what]) =>
        fc.constantFrom<Try[]>(
          cast(at.vote, id, who, what),
          paper(at.vote, id, what),
          close(at.vote, id),
          show(at.vote, id),
          open(at.vote, id, 'walk-up', { present: seats }),
        ),
      ),
  },
  { weight: 2, arbitrary: anyCommand },
);

/** While people vote the machine is theirs: nobody casts in their place, marks them as gone, ends their vote or takes their paper back. */
const theirs = new Set(['vote/cast', 'vote/leave', 'vote/paper', 'vote/paper-undo', 'vote/close', 'vote/reset']);
const meanwhile: fc.Arbitrary<Try> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Try[]>('undo', 'redo') },
  { weight: 3, arbitrary: anyCommand.filter(({ type }) => !theirs.has(type)) },
);

const attempt = (held: Workshop, one: Try) => (typeof one === 'string' ? held[one]() : held.attempt(one));

/** All that any view is made of, and so all that anybody can see. */
const seen = ({ session, sealed, undoStack }: Workshop): string => {
  const { work, participants, position, done, revision } = session;
  const kinds = [...undoStack.past, ...undoStack.future].map((one) => ('barrier' in one ? one.barrier : one.type));
  return JSON.stringify([work, participants, position, done, revision, sealed, kinds]);
};

const voteOf = (held: Workshop): Vote | undefined => held.work(at.vote, 'vote').votes.find(({ id }) => id === 'v1');

/** Each seat casts its ballot, for what is still an option; the same tries come in between. */
const castAll = (form: VoteForm, ballots: readonly Choices[], voteId: string): Command[] =>
  ballots.map((what, index) =>
    form === 'paper' ? paper(at.vote, voteId, what) : cast(at.vote, voteId, seats[index] ?? '', what),
  );

/** A ballot as it can be cast now: who voted for what was merged or deleted since abstains. */
const stillThere = (held: Workshop, command: Command | undefined): Command | undefined => {
  if (command?.type !== 'vote/cast' && command?.type !== 'vote/paper') return command;
  const known = new Set(
    held
      .work(at.vote, 'vote')
      .votes.at(-1)
      ?.options.map(({ id }) => id),
  );
  return { ...command, choices: Object.fromEntries(Object.entries(command.choices).filter(([id]) => known.has(id))) };
};

const story = fc
  .record({
    ballots: fc.array(ballot, { minLength: seats.length, maxLength: seats.length }),
    tries: fc.array(fc.array(meanwhile, { maxLength: 3 }), { minLength: seats.length, maxLength: seats.length }),
    later: fc.array(afterwards, { minLength: 4, maxLength: 16, size: 'max' }),
  })
  .chain((rest) => fc.tuple(fc.constant(rest), mixed(rest.ballots), mixed(rest.ballots), mixed(rest.ballots)));

describe.each(['walk-up', 'paper'] as const)('a closed %s vote', (form) => {
  const opened = () => workshop(add(at.elements, ...options), open(at.vote, 'v1', form, { present: seats }));

  it('tells nobody who cast which ballot, by closing, undoing, casting again and comparing totals', () => {
    fc.assert(
      fc.property(story, ([{ ballots, tries, later }, other, again, otherAgain]) => {
        /* Two rooms that differ only in who casts which of the same ballots, the first time and when they vote again. */
        const rooms = [
          { held: opened(), first: castAll(form, ballots, 'v1'), second: castAll(form, again, 'again') },
          { held: opened(), first: castAll(form, other, 'v1'), second: castAll(form, otherAgain, 'again') },
        ] as const;
        const both = (work: (room: (typeof rooms)[number]) => unknown) => {
          const before = rooms.map(({ held }) => [held.session, held.box]);
          const [one, two] = rooms.map((room) => work(room));
          expect(two).toEqual(one);
          /* What was refused has changed nothing that could be compared again. */
          if (rooms.every(({ held }, index) => held.session === before[index]?.[0] && held.box === before[index][1]))
            return;
          expect(seen(rooms[1].held)).toBe(seen(rooms[0].held));
        };
        for (const [index, between] of tries.entries()) {
          both(({ held, first }) => first[index] && held.attempt(first[index]));
          for (const one of between) both(({ held }) => attempt(held, one));
        }
        both(({ held }) => held.attempt(close(at.vote, 'v1')));
        for (const one of later) both(({ held }) => attempt(held, one));
        const end: Try[] = ['undo', 'undo', close(at.vote, 'v2'), show(at.vote, 'v2'), show(at.vote, 'v1')];
        for (const one of [...end, open(at.vote, 'again', form, { present: seats })])
          both(({ held }) => attempt(held, one));
        for (const [index] of seats.entries()) {
          both(({ held, second }) => {
            const command = stillThere(held, second[index]);
            return command && held.attempt(command);
          });
        }
        for (const one of [...finish(at.vote, 'again'), 'undo', 'undo', 'redo'] as Try[])
          both(({ held }) => attempt(held, one));
        expect(rooms[1].held.go(at.vote).views()).toEqual(rooms[0].held.go(at.vote).views());
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays closed with the ballots that were cast, whatever is undone and done again', () => {
    fc.assert(
      fc.property(story, ([{ ballots, tries, later }]) => {
        const held = opened();
        for (const [index, command] of castAll(form, ballots, 'v1').entries()) {
          expect(held.attempt(command)).toBeNull();
          for (const one of tries[index] ?? []) attempt(held, one);
        }
        held.apply(close(at.vote, 'v1'));
        const entries = inCanonicalOrder(ballots).map((choices) => ({ type: 'ballot', choices }));
        for (const one of ['undo' as const, ...later]) {
          attempt(held, one);
          expect(voteOf(held)).toMatchObject({ status: 'closed', entries });
          expect(held.box['vote-v1']).toBeUndefined();
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
