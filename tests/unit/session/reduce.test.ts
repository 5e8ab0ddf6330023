import { pictureName } from '@host/picture-name';
import { followUpBlocks } from '@shared/agenda/follow-up';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '@shared/base/refusals';
import { readSession } from '@shared/session/schema/read';
import { Session } from '@shared/session/schema/session';
import { Command, SessionCommand } from '@shared/session/commands';
import { decide } from '@shared/session/decide';
import { doubtsIn } from '@shared/session/doubts';
import { withoutPictures } from '@shared/session/photographs';
import { reduceInPlace } from '@shared/session/reduce';
import { CollectCommand } from '@shared/kinds/collect/schema';
import { CommitCommand } from '@shared/kinds/commit/schema';
import { DefineCommand } from '@shared/kinds/define/schema';
import { GroupCommand } from '@shared/kinds/group/schema';
import { JudgeCommand } from '@shared/kinds/judge/schema';
import { LinkCommand } from '@shared/kinds/link/schema';
import { PlaceCommand } from '@shared/kinds/place/schema';
import { RateCommand } from '@shared/kinds/rate/schema';
import { SortCommand } from '@shared/kinds/sort/schema';
import { VoteCommand } from '@shared/kinds/vote/schema';
import { morning } from '../../fixtures/any-command';
import { methodTour } from '../../fixtures/tour/method';
import { refused, refusesEach } from '../../fixtures/refused';
import { at, countedChance, methodSession, newSession, START } from '../../fixtures/session';
import { tour } from '../../fixtures/tour/essentials';
import { Workshop, workshop } from '../../fixtures/workshop';

const kinds = [
  SessionCommand,
  CollectCommand,
  GroupCommand,
  VoteCommand,
  RateCommand,
  JudgeCommand,
  SortCommand,
  PlaceCommand,
  DefineCommand,
  LinkCommand,
  CommitCommand,
];
const everyType = kinds.flatMap(({ options }) => options.map(({ shape }) => shape.type.value));

describe('every command', () => {
  it('is accepted somewhere in a whole workshop', () => {
    const held = new Workshop();
    for (const command of tour) expect(held.attempt(Command.parse(command)), command.type).toBeNull();
    const method = new Workshop(methodSession());
    for (const command of methodTour) expect(method.attempt(Command.parse(command)), command.type).toBeNull();
    const done = [...tour, ...methodTour].map(({ type }) => type);
    expect(new Set([...done, 'judge/cast', 'judge/leave'])).toEqual(new Set(everyType));
  });

  it('leaves a session that can be saved and opened again, as it was', () => {
    for (const [held, commands] of [
      [new Workshop(), tour],
      [new Workshop(methodSession()), methodTour],
    ] as const) {
      for (const command of commands) {
        held.apply(command);
        expect(readSession(JSON.parse(JSON.stringify(held.session)))).toEqual({ session: held.session });
        expect(doubtsIn(held.session)).toEqual([]);
        held.go('at' in command ? command.at : held.session.position).views();
      }
    }
  });

  it('counts the revision up by one and stamps the time, if it changes the session', () => {
    const held = new Workshop();
    for (const command of tour) {
      const before = held.session;
      held.apply(command);
      if (held.session === before) continue;
      expect(held.session.revision).toBe(before.revision + 1);
      expect(held.session.changedAt > before.changedAt).toBe(true);
      expect(held.session.createdAt).toBe(START);
    }
  });
});

/** Refusals that no command of the open session can meet, and where they come from. */
const elsewhere: Partial<Record<Refusal, string>> = {
  'message-not-understood': 'main, for a message that is not in the contract',
  'went-wrong': 'failures.test.ts, where something throws',
  'no-session-open': 'main, while Home is shown',
  'nobody-is-asked': 'main, where the seat screen would be empty',
  'pin-needed': 'main, where the way back from the seat is guarded',
  'wrong-pin': 'main, where the way back from the seat is guarded',
  'code-needed': 'seat-desk.test.ts',
  'wrong-code': 'seat-desk.test.ts',
  'too-many-tries': 'seat-desk.test.ts',
  'too-many-wait': 'seat-desk.test.ts',
  'nobody-waits': 'seat-desk.test.ts',
  'wrong-session': 'main, when another session has been opened since',
  'open-elsewhere': 'the session service, when another Candor has the session open',
  'room-is-full': 'below, as it takes 999 people',
  'too-many-notes': 'notes.test.ts, as it takes 500 notes',
  'list-is-full': 'limits.test.ts, as it takes ten thousand entries',
  'day-out-of-range': 'doubts.test.ts, beside the same rule for a file',
  'goes-in-a-circle': 'doubts.test.ts, as it takes exercises that take from each other',
  'only-to-look-at': 'the session service, for a file that says what cannot be: open-doubtful.test.ts',
  'not-a-rehearsal': 'rehearsal/host.test.ts, as main refuses it',
  'nobody-to-answer': 'rehearsal/host.test.ts, as main refuses it',
  'dots-below-zero': 'voting/rules.test.ts, as the contract lets no such dots through',
  'nothing-to-undo': 'undo.test.ts',
  'nothing-to-redo': 'undo.test.ts',
  'barrier-secret-vote-closed': 'undo.test.ts',
  'barrier-texts-sealed': 'undo.test.ts',
  'barrier-texts-revealed': 'undo.test.ts',
  'barrier-ballots-cast': 'undo.test.ts',
  'barrier-vote-reset': 'undo.test.ts',
  'barrier-result-revealed': 'undo.test.ts',
  'barrier-answers-closed': 'answers.test.ts',
  'unknown-heading': 'collect.test.ts',
};

describe('every refusal', () => {
  it('is provoked by a test, or said to come from elsewhere', () => {
    const provoked = new Set<Refusal>(Object.values(refused).flatMap((cases) => cases.map(({ refusal }) => refusal)));
    const explained = new Set(Object.keys(elsewhere));
    expect(Refusal.options.filter((refusal) => !provoked.has(refusal) && !explained.has(refusal))).toEqual([]);
    expect([...provoked].filter((refusal) => explained.has(refusal))).toEqual([]);
  });

  it('has no case that a window could not even send', () => {
    for (const { command, before } of Object.values(refused).flat())
      for (const one of [...before, command]) Command.parse(one);
  });
});

describe('the session as a whole', () => {
  refusesEach(refused.session);

  it('seats a late arrival after the last seat', () => {
    const held = workshop({ type: 'participant/add', participant: { id: 'late', name: 'Late', group: '' } });
    expect(held.session.participants.at(-1)).toEqual({ id: 'late', seat: 7, name: 'Late', group: '' });
  });

  it('keeps the seat when a name is corrected', () => {
    const held = workshop({ type: 'participant/edit', participant: { id: 'p3', name: 'Ann', group: 'leader' } });
    expect(held.session.participants[2]).toEqual({ id: 'p3', seat: 3, name: 'Ann', group: 'leader' });
  });

  it('never seats more people than a file can hold', () => {
    const held = new Workshop(newSession(999));
    const late = { id: 'late', name: 'Late', group: '' };
    expect(held.attempt({ type: 'participant/add', participant: late })).toBe('room-is-full');
    expect(readSession(held.session)).toHaveProperty('session');
  });

  it('walks through the agenda, notes what is done and when it began', () => {
    const held = workshop({ type: 'agenda/next' }, { type: 'agenda/next' }, { type: 'agenda/back' });
    expect(held.session.position).toEqual(at.ladder);
    expect(held.session.done).toEqual([at.welcome, at.ladder]);
    expect(held.session.startedAt).toBe('2026-11-19T09:00:01.000Z');
    expect(held.apply({ type: 'agenda/next' }).session.done).toHaveLength(2);
  });

  it('can be walked from end to end', () => {
    const held = new Workshop();
    while (held.attempt({ type: 'agenda/next' }) === null);
    expect(held.session.position).toEqual(at.last);
    const { agenda } = held.views().facilitator;
    const steps = agenda.flatMap((item) => item.steps);
    expect(steps.every(({ isLeft }) => isLeft)).toBe(true);
    /* Walked through is not done: only what is said was said. */
    for (const { kind, standing } of steps) expect(standing).toBe(kind === 'say' ? 'done' : 'passed');
  });
});

describe('whatever is done in whatever order', () => {
  it('a refused command changes nothing, and what is left can always be saved, opened and shown', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop();
        for (const command of commands) {
          const { session, box } = held;
          if (held.attempt(command)) expect([held.session, held.box]).toEqual([session, box]);
          held.views();
        }
        expect(Session.parse(held.session)).toEqual(held.session);
        expect(readSession(JSON.parse(JSON.stringify(held.session)))).toEqual({ session: held.session });
        expect(doubtsIn(held.session)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});

describe('in place', () => {
  it('an event leaves the same session as it does otherwise, whatever was done before', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop();
        const inPlace = structuredClone(held.session);
        const chance = countedChance();
        for (const command of commands) {
          const before = held.session;
          const decision = decide(before, held.box, command, {
            ...chance,
            followUp: followUpBlocks,
            nameOf: pictureName,
          });
          if (held.attempt(command) !== null || !('event' in decision)) continue;
          const event = structuredClone(decision.event);
          expect(reduceInPlace(inPlace, event, held.session.changedAt)).toBeNull();
          /* What is in pictures is the host's to keep. */
          expect(inPlace).toEqual(withoutPictures(held.session));
        }
      }),
      { numRuns: 60 },
    );
  });
});
