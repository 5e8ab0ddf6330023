import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringsOf } from '@shared/words';
import { readNumber, type NumberRules } from '../../../renderer/components/read-number';

const count: NumberRules = { decimals: false, min: 0, max: 99, suffix: '' };
const read = (typed: string, rules = count, tag = 'en-GB') => readNumber(stringsOf(tag), typed, rules);

describe('a number as it was typed', () => {
  it.each([
    '1/2',
    '1,5',
    '1.5',
    '-3',
    '12,5',
    '1 2',
    '3x',
    'two',
    '1e3',
    '0x10',
    '100',
    '12345',
    '½',
    '∞',
    '1-2',
    '+-3',
  ])('%s is refused as a count, with what was typed', (typed) => {
    for (const tag of ['en-GB', 'en-DE', 'en-CH', 'en-FR']) {
      const { number, wrong } = read(typed, count, tag);
      expect(number).toBeNull();
      expect(wrong).toContain(`“${typed}”`);
    }
  });

  it.each([
    ['12', 12],
    [' 7 ', 7],
    ['０7', 7],
    ['0', 0],
    ['99', 99],
  ])('%j is %i', (typed, number) => expect(read(typed)).toEqual({ number, wrong: null }));

  it('is none, and nothing is wrong, where nothing is seen', () => {
    for (const typed of ['', ' ', '\u200b', '\u3164']) expect(read(typed)).toEqual({ number: null, wrong: null });
  });

  it('may have its unit behind it, and its fraction where it may have one', () => {
    expect(read('25 min', { ...count, suffix: ' min' })).toEqual({ number: 25, wrong: null });
    expect(read('25 m', { ...count, suffix: ' min' }).number).toBeNull();
    expect(read('3,5', { ...count, decimals: true }, 'en-DE')).toEqual({ number: 3.5, wrong: null });
  });

  it('is read whole or not at all: its digits are those that were typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 ,./-+x\u00a0')), maxLength: 6 });
    fc.assert(
      fc.property(typed, fc.constantFrom('en-GB', 'en-DE', 'en-SE', 'en-IN'), (text, tag) => {
        const { number, wrong } = read(text, { ...count, max: 99_999 }, tag);
        if (number === null) expect(wrong === null).toBe(text.trim() === '');
        else
          expect(
            text
              .replaceAll(/\D/gu, '')
              .replace(/^0+(?=\d)/u, '')
              .replace(/(?<=[.,].*)0+$/u, ''),
          ).toContain(String(number).replace(/0+$/u, '') || '0');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is what its field writes, whatever the language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom('en-GB', 'en-DE', 'en-SE', 'en-IN', 'en-CH', 'ar-EG', 'fa-IR'),
        (thousandths, tag) => {
          const number = thousandths / 1_000;
          const rules = { decimals: true, min: undefined, max: undefined, suffix: '' };
          /* A thousand with three places behind it may be read either way, and is no number that is asked for. */
          fc.pre(Math.abs(number) < 1_000 && thousandths % 10 === 0);
          expect(read(stringsOf(tag).locale.written(number), rules, tag).number).toBe(number);
        },
      ),
    );
  });
});
