import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { withoutNames } from '@shared/plan/nameless';
import { dueDates } from '@shared/session/due';
import { Session } from '@shared/session/schema/session';
import { action as agreed, add, promise } from '../../fixtures/commands';
import { morning } from '../../fixtures/any-command';
import { at, newSession } from '../../fixtures/session';
import { playSamples } from '../../fixtures/story/play';
import { Workshop } from '../../fixtures/workshop';

const namesIn = ({ participants }: Session): string[] =>
  participants.map(({ name }) => name.trim()).filter((name) => name !== '');

/** Every text in a value that has one of the names in it. */
const saying = (value: unknown, names: readonly string[]): string[] =>
  [...JSON.stringify(value).matchAll(/"((?:[^"\\]|\\.)*)"/gu)]
    .map(([, text = '']) => text)
    .filter((text) => names.some((name) => text.includes(name)));

describe('a session without names', () => {
  it.each(Object.entries(playSamples()))(
    'says none of %s, in plan, dates or itself, and is a session still',
    (_, session) => {
      const names = namesIn(session);
      expect(names.length).toBeGreaterThan(5);
      const unnamed = withoutNames(session);
      for (const made of [unnamed, buildPlan(unnamed), dueDates(unnamed)]) expect(saying(made, names)).toEqual([]);
      expect(Session.parse(unnamed)).toEqual(unnamed);
      expect(saying(buildPlan(session), names)).not.toEqual([]);
      /* Who was there is still told apart, and all that was found stands. */
      expect(buildPlan(unnamed).findings.map(({ id }) => id)).toEqual(buildPlan(session).findings.map(({ id }) => id));
      expect(unnamed.participants.map(({ seat }) => seat)).toEqual(session.participants.map(({ seat }) => seat));
    },
  );

  it('stays one whatever people are called and do', () => {
    const called = fc.constantFrom('vote', 'commit', 'item-1', 'Z', 'Anna (the boss) $& [x]', 'seat', 'en', 'Ö', 'p1');
    fc.assert(
      fc.property(morning, called, (commands, name) => {
        const held = new Workshop();
        for (const command of commands) held.attempt(command);
        const { session } = held;
        const [first, ...others] = session.participants;
        const named = { ...session, participants: first ? [{ ...first, name }, ...others] : [] };
        const unnamed = withoutNames(named);
        expect(Session.parse(unnamed)).toEqual(unnamed);
        expect(Object.keys(unnamed.work)).toEqual(Object.keys(session.work));
        expect(() => buildPlan(unnamed)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it('calls by the seat who is on the list, somebody who is not, and leaves out who invited', () => {
    const start = newSession(3);
    const named = {
      ...start,
      details: { ...start.details, invitedBy: 'Grace Adeyemi' },
      participants: start.participants.map((one, index) => ({
        ...one,
        name: ['Anna Berg', 'Anna Bergmann', 'Jo'][index] ?? '',
      })),
    };
    const held = new Workshop(named).apply(
      promise('n1', 'Anna Bergmann calls Joanna, Jo and Anna Berg', 'Anna Berg'),
      promise('n2', 'Look at the queue', 'Dr. Hill'),
      promise('n3', 'Nobody said who'),
    );
    held.apply({
      type: 'commit/add',
      at: at.actions,
      actionId: 'a1',
      fields: agreed('Ask Jo', { owner: { participant: null, text: 'Sales' } }),
    });
    const unnamed = withoutNames(held.session);
    expect(unnamed.notes?.map(({ text, who }) => [text, who.text])).toEqual([
      ['Seat 2 calls Joanna, Seat 3 and Seat 1', 'Seat 1'],
      ['Look at the queue', 'somebody'],
      ['Nobody said who', ''],
    ]);
    expect(unnamed.details).not.toHaveProperty('invitedBy');
    expect(buildPlan(unnamed).tables.actions).toMatchObject([{ what: 'Ask Seat 3', owner: 'somebody' }]);
  });

  it('leaves what Candor says as it is, whatever people are called, and finds names in what they wrote', () => {
    const start = newSession(3);
    const own = { ...Object.values(start.exercises)[0]!, id: 'own', title: 'What Mark wants' };
    const named: Session = {
      ...start,
      exercises: { ...start.exercises, own },
      participants: start.participants.map((one, index) => ({ ...one, name: ['Will', 'Mark', 'anna'][index] ?? '' })),
    };
    const held = new Workshop(named).apply(add(at.elements, 'anna'));
    const unnamed = withoutNames(held.session);
    for (const [id, one] of Object.entries(start.exercises)) expect(unnamed.exercises[id]).toEqual(one);
    expect(unnamed.exercises['own']?.title).toBe('What Seat 2 wants');
    expect(JSON.stringify(unnamed.work)).not.toContain('"anna"');
  });

  it('says of nobody that they are alone in a group', () => {
    const start = newSession(3);
    const groups = ['Board', 'Front line', 'Front line'];
    const participants = start.participants.map((one, index) => ({ ...one, group: groups[index] ?? '' }));
    const unnamed = withoutNames({ ...start, participants });
    expect(unnamed.participants.map(({ group }) => group)).toEqual(['', 'Front line', 'Front line']);
  });
});
