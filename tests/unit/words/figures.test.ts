import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference, leading, shown } from '@shared/words/figures';
import { misfits } from '@shared/agenda/fit';
import { definitionById } from '@shared/agenda/library';
import { nextWorkingDay } from '@shared/base/days';
import { stringsOf } from '@shared/words';

const average = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 })
  .map((all) => all.reduce((sum, one) => sum + one, 0) / all.length);

it('a figure stands on the side of its mark on which it is judged, with no more places than it takes', () => {
  fc.assert(
    fc.property(average, fc.constantFrom(2.5, 3, 3.5, 4), (value, mark) => {
      const figure = shown(value, mark);
      expect(figure < mark).toBe(value < mark);
      expect(Math.abs(figure - value)).toBeLessThanOrEqual(0.05 + 1e-9);
      if (shown(value) < mark === value < mark) expect(figure).toBe(shown(value));
    }),
  );
  const { locale } = stringsOf('en-GB');
  expect([locale.decimal(2.95, 3), locale.decimal(2.95), locale.decimal(2.9967, 3), locale.decimal(3, 3)]).toEqual([
    '2.95',
    '3.0',
    '2.997',
    '3.0',
  ]);
  expect(stringsOf('en-DE').locale.decimal(2.95, 3)).toBe('2,95');
});

it('a difference is what whoever takes one shown figure from the other comes to', () => {
  fc.assert(
    fc.property(average, average, (one, other) => {
      expect(difference(one, other)).toBe(Number((shown(one) - shown(other)).toFixed(1)));
    }),
  );
});

it('the first so many are taken with all that are level with the last of them', () => {
  expect(leading([1, 3, 2, 3], (one) => one)).toEqual([3, 3]);
  expect(leading([1, 3, 2, 2], (one) => one, 2)).toEqual([3, 2, 2]);
  expect(leading([], (one: number) => one)).toEqual([]);
});

it('a day to look back is a working day of the region', () => {
  expect(nextWorkingDay(stringsOf('en-GB').locale, '2026-12-19')).toBe('2026-12-21');
  expect(nextWorkingDay(stringsOf('en-GB').locale, '2026-12-18')).toBe('2026-12-18');
});

it('nothing is said of how many a block is made for while nobody is known, nor of a break ever', () => {
  const exercise = definitionById('pick-the-elements');
  const pause = definitionById('break');
  if (!exercise || !pause) throw new Error('not in the library');
  const item = { variant: 'full' as const };
  const people = (count: number, of: typeof exercise) =>
    misfits(of, item, count).filter(({ type }) => type === 'people');
  expect(people(0, exercise)).toEqual([]);
  expect(people(1, exercise)).toHaveLength(1);
  expect(people(1_500, pause)).toEqual([]);
  const { plan, home, workshop, agenda } = stringsOf('en-GB');
  expect([plan.content.cover.people(0, []), home.people(0), workshop.peopleCount(0)]).toEqual(['', '', 'Participants']);
  const sheet = { organisation: '', date: '2026-11-19', place: '', people: 0, start: null, minutes: 30 };
  expect(agenda.sheet.about(sheet)).toBe('19 November 2026 · 30 min');
});
