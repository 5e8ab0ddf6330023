import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, nextWorkingDay } from '@shared/base/days';
import { dayIn } from '@shared/words/day-in';
import { localeOf } from '@shared/words/locale';
import { strings } from '../../english';

const { said } = strings;

const tags = ['en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'nl'];
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('A day in a text', () => {
  it.each(tags)('is found as %s writes it, in full and in short, wherever it stands', (tag) => {
    const locale = localeOf(tag);
    fc.assert(
      fc.property(day, fc.constantFrom('', 'Anna: 3 calls, ', 'By '), (one, before) => {
        const written = [locale.day(one), locale.shortDay(one), one];
        for (const text of written) expect(dayIn({ locale, said }, `${before}${text}.`, '2026-11-19'), text).toBe(one);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['By 3 March', '2027-03-03'],
    ['by the 3rd of March', '2027-03-03'],
    ['on December 1st', '2026-12-01'],
    ['1 Dec', '2026-12-01'],
    ['01/12/2026', '2026-12-01'],
    ['1.12.2026', '2026-12-01'],
    ['today, 19 November', '2026-11-19'],
    ['by 12 December ’27', '2027-12-12'],
    ['by 12 December and again by 3 January', '2026-12-12'],
    ['from 30 March to 5 January', '2027-03-30'],
    ['May 3 or 4 December', '2027-05-03'],
    ['by 12 may', '2027-05-12'],
    ['by 12 MAY, at noon', '2027-05-12'],
    ['december 1', '2026-12-01'],
    ['12th of march.', '2027-03-12'],
    ['In May 20 customers rang; by 3 December it is nobody', '2026-12-03'],
    ['in May 20, 2027', '2027-05-20'],
  ])('%s', (text, found) => {
    expect(dayIn(strings, text, '2026-11-19')).toBe(found);
  });

  it('has month and day as the locale does', () => {
    expect(dayIn({ locale: localeOf('en-US'), said }, '12/1/2026', '2026-11-19')).toBe('2026-12-01');
  });

  it.each([
    '24/7',
    '3 of 12',
    'at 10.30',
    'the 30th',
    '31 February',
    'On 31/02/2027',
    'version 1.2.3',
    'maybe 3',
    '3 Marches',
    'In May 20 customers rang',
    'of these 12 may call',
    'the 3 march past',
    'we march 20 people',
  ])('is not in “%s”', (text) => {
    expect(dayIn(strings, text, '2026-11-19')).toBeNull();
  });
});

describe('The next working day', () => {
  it('is never at the weekend of the locale, never earlier, and at most a weekend away', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('en-GB', 'ar-SA', 'fa-IR'), (one, tag) => {
        const { weekend } = localeOf(tag);
        const found = nextWorkingDay({ weekend }, one);
        expect(weekend).not.toContain(new Date(found).getUTCDay() || 7);
        expect(found >= one && found <= dayAfter(one, weekend.length)).toBe(true);
        expect(nextWorkingDay({ weekend }, found)).toBe(found);
      }),
    );
  });
});
