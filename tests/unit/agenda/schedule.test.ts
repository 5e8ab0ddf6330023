import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingAt, startThatHolds, type Timing } from '@shared/agenda/schedule';

const MINUTE = 60_000;
const nine = Date.parse('2026-11-19T09:00:00Z');
const at = (minutes: number) => nine + minutes * MINUTE;

/** At nine, ten minutes of opening, then 30 and 60; the room has two hours. */
const course: Timing = {
  startedAt: at(10),
  plannedStart: nine,
  firstStep: 10,
  planned: 100,
  available: 120,
  here: 30,
  spentHere: 0,
  since: at(10),
  ahead: 60,
};

describe('when a workshop is to begin', () => {
  it('holds unless that was over when it was set up: whoever plans in the evening is late for nothing', () => {
    expect(startThatHolds(nine, at(-60))).toBe(nine);
    expect(startThatHolds(nine, nine)).toBe(nine);
    expect(startThatHolds(nine, at(1))).toBeNull();
    expect(startThatHolds(nine, at(600))).toBeNull();
    /* Set up in time it is late; set up when that was over it is not. */
    expect(standingAt({ ...course, startedAt: at(100), since: at(100) }, at(100)).behind).toBe(90);
    const plannedStart = startThatHolds(nine, at(80));
    expect(standingAt({ ...course, plannedStart, startedAt: at(610), since: at(610) }, at(610)).behind).toBeLessThan(
      10,
    );
  });
});

describe('where the workshop stands', () => {
  it('is on time while a step has not taken what it is given', () => {
    expect(standingAt(course, at(10))).toEqual({ behind: 0, endsAt: at(100), over: -20 });
    expect(standingAt(course, at(40))).toEqual({ behind: 0, endsAt: at(100), over: -20 });
  });

  it('is behind by what a step takes longer, and too late when the time to spare is used up', () => {
    expect(standingAt(course, at(65))).toEqual({ behind: 25, endsAt: at(125), over: 5 });
  });

  it('is ahead when a step was left early', () => {
    expect(standingAt({ ...course, here: 60, ahead: 0, since: at(25) }, at(25))).toMatchObject({ behind: -15 });
  });

  it('is behind from the first minute when it began late, and not when it is run on another day', () => {
    expect(standingAt({ ...course, startedAt: at(30), since: at(30) }, at(30)).behind).toBe(20);
    const later = 24 * 60;
    expect(standingAt({ ...course, startedAt: at(later), since: at(later) }, at(later)).behind).toBe(0);
  });

  it('catches up by what is taken off the blocks ahead', () => {
    expect(standingAt({ ...course, ahead: 35 }, at(65)).behind).toBe(0);
  });

  it('counts what a step had before the room came back to it', () => {
    expect(standingAt({ ...course, spentHere: 25, since: at(50) }, at(50)).endsAt).toBe(at(50 + 5 + 60));
  });

  it('never ends earlier as time goes by', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 300 }), fc.integer({ min: 0, max: 300 }), (now, later) => {
        expect(standingAt(course, at(now + later)).endsAt).toBeGreaterThanOrEqual(standingAt(course, at(now)).endsAt);
      }),
    );
  });
});
