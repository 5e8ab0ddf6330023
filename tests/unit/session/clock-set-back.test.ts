import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import { isWithin } from '@shared/base/moments';
import { leftOn } from '@shared/session/timers';
import { reduce } from '@shared/session/reduce';
import { recover } from '@host/storage/recover';
import { entryLine, headerLine, headerOf } from '@host/storage/journal-line';
import { parseSegment } from '@host/storage/segments';
import { SCHEMA_VERSION } from '@shared/session/schema/session';
import type { JournalEntry } from '@shared/session/replay';
import { at, newSession, START } from '../../fixtures/session';

const command = constantFrom(
  { type: 'agenda/next' } as const,
  { type: 'agenda/back' } as const,
  { type: 'timer/start', at: at.vote } as const,
  { type: 'timer/stop', at: at.vote } as const,
  { type: 'timer/more', at: at.vote, minutes: 2 } as const,
);
const step = record({ command, by: integer({ min: -90, max: 30 }) });

it('a clock that is set back, as often as it likes, makes no time negative and loses no change', () => {
  assert(
    property(array(step, { maxLength: 40 }), (steps) => {
      let session = newSession();
      let now = Date.parse(START);
      const entries: JournalEntry[] = [];
      for (const { command: event, by } of steps) {
        now += by * 60_000;
        const time = new Date(now).toISOString();
        const reduced = reduce(session, event, time);
        if ('refused' in reduced) continue;
        session = reduced.session;
        entries.push({ revision: session.revision, time, event });
        for (const spent of Object.values(session.course?.spent ?? {})) expect(spent).toBeGreaterThanOrEqual(0);
        for (const timer of Object.values(session.timers ?? {})) {
          expect(timer.spent).toBeGreaterThanOrEqual(0);
          expect(leftOn(timer, now)).toBeLessThanOrEqual(timer.length);
        }
      }
      const { id, changedAt } = newSession();
      const header = headerOf({
        schemaVersion: SCHEMA_VERSION,
        session: id,
        revision: 0,
        changedAt,
        host: 'here',
        openedAt: START,
      });
      const bytes = Buffer.from(headerLine(header) + entries.map((entry) => entryLine(entry, START)).join(''));
      expect(recover(newSession(), [parseSegment(bytes)]).session).toEqual(session);
    }),
  );
});

it('what is still to come was not a moment ago', () => {
  expect(isWithin(START, 5_000, Date.parse(START) + 4_999)).toBe(true);
  expect(isWithin(START, 5_000, Date.parse(START) + 5_000)).toBe(false);
  expect(isWithin(START, 5_000, Date.parse(START) - 1)).toBe(false);
  expect(isWithin(null, 5_000, 0)).toBe(false);
});
