import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import type { Choices } from '@shared/engines/voting/schema';
import { anyCommand, morning } from '../../fixtures/any-command';
import { add, cast, close, ideaId, open, paper, reset, reveal, turn } from '../../fixtures/commands';
import { at, people } from '../../fixtures/session';
import { Workshop, workshop } from '../../fixtures/workshop';

const MARK = 'hush-';
const options = ['Speed', 'Warmth', 'Choice', 'Answers'];
const ids = options.map(ideaId);
const four = add(at.elements, ...options);

/** What changes from step to step of all that leaves the host or is written into the session's file. */
const leaving = (held: Workshop) => JSON.stringify([held.session.work, held.session.participants, held.views()]);

/** All of it, and all that could be undone. Long: for the end. */
const everything = (held: Workshop) => JSON.stringify([held.session, held.views(), held.undoStack]);

/** Marks what is written in the anonymous step. */
const marked = (command: Command): Command =>
  (command.type === 'collect/add' || command.type === 'collect/turn') && command.at.step === at.pretences.step
    ? {
        ...command,
        ideas: command.ideas.map((idea) => ({
          ...idea,
          id: `${MARK}${idea.id}`,
          text: `${MARK}${idea.text}`,
          fields: { evidence: { text: `${MARK}evidence` } },
        })),
      }
    : command;

describe('an unrevealed text', () => {
  it('is in no view, not in the session and not in what can be undone', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = workshop(turn(at.pretences, 'p5', 'Price')).go(at.pretences);
        for (const command of [marked(turn(at.pretences, 'p6', 'Time')), ...commands.map(marked)]) {
          if (command.type === 'collect/reveal') continue;
          held.attempt(command);
          expect(leaving(held)).not.toContain(MARK);
        }
        expect(everything(held)).not.toContain(MARK);
        expect(JSON.stringify(held.box)).toContain(`${MARK}Time`);
      }),
      { numRuns: 150 },
    );
  });

  it('is counted, so that everybody sees that something has arrived', () => {
    const { facilitator, room } = workshop(turn(at.pretences, 'p1', 'a', 'b'), add(at.pretences, 'c'))
      .go(at.pretences)
      .views();
    expect(room.body).toEqual({ kind: 'sealed-texts', count: 3, turns: 1, people: 6, form: 'silent-turns' });
    expect(facilitator.work).toMatchObject({ sealed: true, count: 3, ideas: [], duplicates: [], next: 'reveal-texts' });
  });

  it('comes out with a fresh id, and without author, order or time', () => {
    const held = workshop(turn(at.pretences, 'p1', 'a', 'b'), turn(at.pretences, 'p2', 'c')).apply(
      reveal(at.pretences),
    );
    const { ideas, tookPart, revealed } = held.work(at.pretences, 'collect');
    expect(revealed).toBe(true);
    expect(ideas.map(({ text }) => text).toSorted()).toEqual(['a', 'b', 'c']);
    expect(ideas.every(({ id }) => id.startsWith('fresh-'))).toBe(true);
    for (const idea of ideas) expect(Object.keys(idea).toSorted()).toEqual(['fields', 'id', 'merged', 'text']);
    expect(JSON.stringify(held.session.work)).not.toContain(ideaId('a'));
    expect(tookPart).toEqual(['p1', 'p2']);
    expect(held.box).toEqual({});
  });
});

describe('anonymous cards', () => {
  it('come out in the order that chance gives, not in that in which they were entered or written', () => {
    const texts = (held: Workshop) => held.work(at.pretences, 'collect').ideas.map(({ text }) => text);
    const cards = workshop(
      add(at.pretences, 'a'),
      add(at.pretences, 'b'),
      add(at.pretences, 'c'),
      reveal(at.pretences),
    );
    /* Chance, as it falls here, puts what it is given back to front. */
    expect(texts(cards)).toEqual(['c', 'b', 'a']);
    const turns = workshop(turn(at.pretences, 'p1', 'a'), turn(at.pretences, 'p2', 'b'), reveal(at.pretences));
    expect(texts(turns)).toEqual(['a', 'b']);
  });
});

/** Other choices on every secret ballot, as valid as before: each option's dots go to the next one. */
const swapped = (choices: Choices): Choices =>
  Object.fromEntries(
    Object.entries(choices).map(([id, dots]) => [ids[(ids.indexOf(id) + 1) % ids.length] ?? id, dots]),
  );
const otherwise = (command: Command): Command =>
  command.type === 'vote/cast' || command.type === 'vote/paper'
    ? { ...command, choices: swapped(command.choices) }
    : command;

const choices: fc.Arbitrary<Choices> = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 2 }), {
  maxKeys: 2,
  noNullPrototype: true,
});
const person = fc.constantFrom(...people(6));

describe('an open ballot', () => {
  const duringVote = (form: 'walk-up' | 'paper' | 'open') =>
    fc.array(
      fc.oneof(
        fc
          .tuple(person, choices)
          .map(([who, what]): Command =>
            form === 'paper' ? paper(at.vote, 'v1', what) : cast(at.vote, 'v1', who, what),
          ),
        anyCommand.filter(({ type }) => !type.startsWith('vote/') && type !== 'step/type-items'),
      ),
      { maxLength: 40, size: 'max' },
    );

  it.each(['walk-up', 'paper'] as const)(
    '%s: other choices make no difference to any view or to the saved session',
    (form) => {
      fc.assert(
        fc.property(duringVote(form), (commands) => {
          const [one, other] = [workshop(four, open(at.vote, 'v1', form)), workshop(four, open(at.vote, 'v1', form))];
          for (const command of commands) {
            expect(one.attempt(command)).toBe(other.attempt(otherwise(command)));
            expect(everything(one)).toBe(everything(other));
          }
          one.go(at.vote);
          other.go(at.vote);
          expect(leaving(one)).toBe(leaving(other));
        }),
        { numRuns: 150 },
      );
    },
  );

  it('open: other choices make no difference to any view until the vote is closed', () => {
    fc.assert(
      fc.property(duringVote('open'), (commands) => {
        const [one, other] = [workshop(four, open(at.vote, 'v1', 'open')), workshop(four, open(at.vote, 'v1', 'open'))];
        for (const command of commands) {
          one.attempt(command);
          other.attempt(otherwise(command));
          expect(one.views()).toEqual(other.views());
        }
        expect(one.go(at.vote).views()).toEqual(other.go(at.vote).views());
      }),
      { numRuns: 150 },
    );
  });

  it('hand count: other numbers make no difference to any view until the vote is closed', () => {
    const counted = (dots: number) =>
      workshop(four, open(at.vote, 'v1', 'hand-count'), {
        type: 'vote/count',
        at: at.vote,
        voteId: 'v1',
        option: ids[0] ?? '',
        dots,
      }).go(at.vote);
    expect(counted(0).views()).toEqual(counted(7).views());
  });

  it('is gone with a vote that is thrown away', () => {
    const held = workshop(
      four,
      open(at.vote, 'v1', 'walk-up'),
      cast(at.vote, 'v1', 'p1', { [ids[0] ?? '']: 2 }),
      reset(at.vote, 'v1'),
    );
    expect(held.box).toEqual({});
    expect(held.work(at.vote, 'vote').votes[0]).toMatchObject({ status: 'reset', entries: [], tookPart: null });
  });
});

describe('a closed secret vote', () => {
  const ballots = fc.array(choices, { minLength: 6, maxLength: 6 });
  const mixed = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: 6, maxLength: 6 });
  /** The same six ballots, given to the seats in one way and another, and arriving in one order and another. */
  const twice = ballots.chain((all) =>
    fc
      .tuple(mixed(people(6)), mixed(people(6)))
      .chain((seats) =>
        fc.tuple(...seats.map((who) => mixed(all.map((what, index) => cast(at.vote, 'v1', who[index] ?? '', what))))),
      ),
  );

  it('is the same whoever cast which ballot, and in whatever order they came', () => {
    fc.assert(
      fc.property(twice, ([one = [], other = []]) => {
        const held = (casts: readonly Command[]) =>
          workshop(four, open(at.vote, 'v1', 'walk-up', { budget: 4 }), ...casts, close(at.vote, 'v1')).go(at.vote);
        expect(everything(held(one))).toBe(everything(held(other)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('says who took part, in the order of seats, and nobody’s choice', () => {
    const held = workshop(
      four,
      open(at.vote, 'v1', 'walk-up'),
      cast(at.vote, 'v1', 'p4', { [ids[0] ?? '']: 2 }),
      cast(at.vote, 'v1', 'p2', {}),
      close(at.vote, 'v1'),
    );
    const vote = held.work(at.vote, 'vote').votes[0];
    expect(vote?.tookPart).toEqual(['p2', 'p4']);
    expect(vote?.entries.every((entry) => entry.type === 'ballot' && !('participant' in entry))).toBe(true);
    expect(held.box).toEqual({});
  });
});

describe('the room', () => {
  it('never reads the script, in any step', () => {
    const held = new Workshop();
    do {
      const { room, facilitator } = held.views();
      const sent = JSON.stringify(room);
      for (const words of [
        ...Object.values(facilitator.step.say),
        ...Object.values(facilitator.exercise.script).flat(),
        ...facilitator.exercise.traps,
      ]) {
        expect(sent).not.toContain(JSON.stringify(words).slice(1, -1));
      }
    } while (held.attempt({ type: 'agenda/next' }) === null);
  });
});
