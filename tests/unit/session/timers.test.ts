import { describe, expect, it } from 'vitest';
import { leftOn } from '@shared/session/timers';
import type { Session } from '@shared/session/schema/session';
import type { Command } from '@shared/session/commands';
import { reduce } from '@shared/session/reduce';
import { at, newSession, START } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';

const after = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000).toISOString();

/** Commands at seconds after the start. */
function run(...steps: readonly (readonly [seconds: number, command: Command])[]): Session {
  return steps.reduce((session, [seconds, command]) => {
    const reduced = reduce(session, command as never, after(seconds));
    if ('refused' in reduced) throw new Error(reduced.refused);
    return reduced.session;
  }, newSession());
}

const timerOf = (session: Session) => session.timers![`${at.vote.item}/${at.vote.step}`]!;
const left = (session: Session, seconds: number) => leftOn(timerOf(session), after(seconds)) / 1_000;
const start: Command = { type: 'timer/start', at: at.vote };
const stop: Command = { type: 'timer/stop', at: at.vote };
const more: Command = { type: 'timer/more', at: at.vote, minutes: 2 };
const set: Command = { type: 'timer/set', at: at.vote, minutes: 7 };

describe('a timer', () => {
  it('begins with the minutes of its step in this form, and goes on wherever the room is', () => {
    const held = run([0, start], [60, { type: 'agenda/next' }]);
    expect(left(held, 0)).toBe(300);
    expect(left(held, 70)).toBe(230);
  });

  it('stands still while it is stopped', () => {
    const held = run([0, start], [60, stop], [600, start]);
    expect(left(held, 610)).toBe(230);
    expect(left(run([0, start], [60, stop]), 5_000)).toBe(240);
  });

  it('gets two more minutes on top, or from now on where nothing is left or nothing ran', () => {
    expect(left(run([0, start], [60, more]), 60)).toBe(360);
    expect(left(run([0, start], [400, more]), 400)).toBe(120);
    expect(left(run([10, more]), 10)).toBe(120);
  });

  it('is set to any length from now on, whatever ran before and whatever the step plans', () => {
    expect(left(run([10, set]), 10)).toBe(420);
    expect(left(run([0, start], [200, set]), 200)).toBe(420);
    expect(left(run([0, start], [200, stop], [300, set]), 310)).toBe(410);
    expect(timerOf(run([0, start], [200, set])).length).toBe(420_000);
  });

  it('is seen in the room at its step and nowhere else', () => {
    const held = workshop(start, { type: 'agenda/go', to: at.vote });
    expect(held.views().room.timer).toMatchObject({ length: 300_000 });
    expect(held.go(at.group).views().room.timer).toBeNull();
  });

  it('is neither undone nor in the way of undo', () => {
    const held = workshop({ type: 'define/sentence', at: at.ladder, text: 'we ring back.' }, start);
    expect(held.undo()).toBeNull();
    expect(held.views().facilitator.undo).toBeNull();
    expect(timerOf(held.session).startedAt).not.toBeNull();
  });
});

describe('the way through the day', () => {
  it('counts how long the room was at each step, and what it planned when it began', () => {
    const go = (to: (typeof at)['vote']): Command => ({ type: 'agenda/go', to });
    const held = run(
      [0, { type: 'agenda/next' }],
      [90, go(at.vote)],
      [100, go(at.ladder)],
      [130, { type: 'agenda/next' }],
    );
    const { course } = held;
    expect(course).toMatchObject({ planned: 145, since: after(130) });
    expect(course?.spent).toMatchObject({ [`${at.ladder.item}/ladder`]: 120_000, [`${at.vote.item}/vote`]: 10_000 });
  });

  it('comes back from a jump, until what it came from is done', () => {
    const held = workshop({ type: 'agenda/next' }).go(at.vote);
    expect(held.views().facilitator.cameFrom).toMatchObject({ at: at.ladder });
    held.go(at.ladder).apply({ type: 'agenda/next' }).go(at.vote);
    expect(held.views().facilitator.cameFrom).toMatchObject({ at: at.tests });
    held.go(at.ladder);
    expect(held.views().facilitator.cameFrom).toMatchObject({ at: at.vote });
  });
});
