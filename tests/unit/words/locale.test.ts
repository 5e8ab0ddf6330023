import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeOf } from '@shared/words/locale';

const british = localeOf('en-GB');

describe('a locale', () => {
  test('rounds a figure as it is judged, from its exact value', () => {
    const shown = [1.45, 2.95, 0.05, -0.04, 3, 2.25].map((n) => british.decimal(n));
    expect(shown).toEqual(['1.4', '3.0', '0.1', '0.0', '3.0', '2.3']);
    fc.assert(
      fc.property(fc.double({ min: -1_000, max: 1_000, noNaN: true }), (n) => {
        const read = (figure: string) => Number(figure.replace('−', '-'));
        expect(read(british.decimal(n).replaceAll(',', ''))).toBe(british.rounded(n));
        expect(read(localeOf('en-DE').decimal(n).replaceAll('.', '').replace(',', '.'))).toBe(british.rounded(n));
        expect(Math.abs(british.rounded(n) - n)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });

  test('writes a minus, no hyphen', () => {
    expect([british.decimal(-1.25), british.decimal(-3.01, -3)]).toEqual(['−1.3', '−3.01']);
  });

  test('writes figures, days and lists as its region does', () => {
    const german = localeOf('en-DE');
    expect([german.decimal(3.4), german.decimalMark, german.whole(12_345)]).toEqual(['3,4', ',', '12.345']);
    expect([british.decimalMark, british.groupMark, british.whole(12_345)]).toEqual(['.', ',', '12,345']);
    expect([british.day('2026-11-21'), british.shortDay('2026-11-21')]).toEqual(['21 November 2026', '21 Nov 2026']);
    expect(british.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(localeOf('en-US').list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect([british.list(['a']), british.list([])]).toEqual(['a', '']);
  });

  test('orders names and ideas as its dictionaries do, numbers by their value', () => {
    expect(['Zoë', 'ábel', 'Abel', 'Item 10', 'Item 9'].toSorted((a, b) => british.compare(a, b))).toEqual([
      'Abel',
      'ábel',
      'Item 9',
      'Item 10',
      'Zoë',
    ]);
    expect(['z', 'ä', 'a'].toSorted((a, b) => localeOf('sv').compare(a, b))).toEqual(['a', 'z', 'ä']);
  });

  test('knows the direction it is read in', () => {
    expect(['ar', 'he-IL', 'fa', 'ar-XB', 'en', 'de'].map((tag) => localeOf(tag).direction)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });
});
