import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '@shared/document/blocks/timeline';
import { levelsOf, stackMarks } from '../../../renderer/charts/days';

const PITCH = 16;
const WIDTH = 470;
const lineOf = (days: number, due: readonly number[]): Timeline => ({
  type: 'timeline',
  caption: 'The days',
  days,
  stops: [],
  marks: due.map((day, index) => ({ day: Math.min(day, days), number: index + 1, kind: 'due' as const })),
});
const placed = (line: Timeline) => stackMarks(line, 'due', (day) => (day / line.days) * WIDTH, PITCH);

describe('the days after a workshop', () => {
  it('have every mark on the line, none over another, and no stack higher than ten, for one to sixty actions', () => {
    const days = fc.integer({ min: 1, max: 400 });
    const due = fc.oneof(
      fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }).map((count) => Array.from({ length: count }, () => 60)),
      fc
        .integer({ min: 1, max: 60 })
        .map((count) => Array.from({ length: count }, (_, index) => [30, 60, 90][index % 3] ?? 0)),
    );
    fc.assert(
      fc.property(days, due, (length, all) => {
        const line = lineOf(length, all);
        const marks = placed(line);
        expect(marks.map(({ number }) => number)).toEqual(line.marks.map(({ number }) => number));
        expect(levelsOf(marks)).toBeLessThanOrEqual(10);
        for (const [index, one] of marks.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x).toBeLessThanOrEqual(WIDTH + 0.001);
          for (const other of marks.slice(index + 1))
            expect(one.level !== other.level || Math.abs(one.x - other.x) >= PITCH * 0.99).toBe(true);
        }
      }),
    );
  });

  it('have few marks exactly on their days', () => {
    const line = lineOf(90, [7, 7, 30, 60, 60, 60, 90]);
    expect(placed(line).map(({ x }) => Math.round((x / WIDTH) * 90))).toEqual([7, 7, 30, 60, 60, 60, 90]);
  });
});
