import { describe, expect, it } from 'vitest';
import { localeOf } from '@shared/words/locale';
import { numberIn } from '@shared/words/number-in';

describe('a number that is pasted', () => {
  it.each([
    ['en-GB', '3.5', 3.5],
    ['en-GB', '3,5', 3.5],
    ['en-GB', '1,234', 1_234],
    ['en-GB', '1,234.5', 1_234.5],
    ['en-GB', '1.234,5', 1_234.5],
    ['en-GB', '1.234', 1.234],
    ['en-GB', '.5', 0.5],
    ['en-DE', '3,5', 3.5],
    ['en-DE', '3.5', 3.5],
    ['en-DE', '0.125', 0.125],
    ['en-DE', '1.234', 1_234],
    ['en-DE', '1.234,5', 1_234.5],
    ['en-DE', '1,234.5', 1_234.5],
    ['en-DE', '1,234', 1.234],
    ['en-SE', '1\u{A0}234,5', 1_234.5],
    ['en-SE', '1.234', null],
    ['en-CH', '1’234.5', 1_234.5],
    ['en-CH', '1,234', null],
    ['en-IN', '12,34,567.8', 1_234_567.8],
    ['en-GB', ' 12\n', 12],
    ['en-GB', '−3', -3],
    ['en-GB', '-0,5', -0.5],
    ['en-GB', '1 2', null],
    ['en-GB', '1 234', 1_234],
    ['en-GB', '- 3', null],
    ['en-GB', '１２', 12],
    ['en-GB', '1/2', null],
    ['en-GB', '3.5.1', null],
    ['en-GB', '3,5,1', null],
    ['en-GB', '1,23,4', null],
    ['en-GB', '', null],
    ['en-GB', '-', null],
    ['en-GB', '12 min', null],
    ['en-GB', '1e3', null],
  ])('in %s %j is %j', (tag, text, number) => {
    expect(numberIn(localeOf(tag), text)).toBe(number);
  });

  it.each(['en-GB', 'en-DE', 'en-SE', 'en-CH', 'en-IN', 'en-US'])('is what %s itself writes', (tag) => {
    const locale = localeOf(tag);
    for (const number of [0, 0.5, 3, 9.9, 12, 999, 1_000, 1_234.5, 99_999, 1_234_567.8])
      expect(numberIn(locale, locale.decimal(number)), locale.decimal(number)).toBe(number);
    for (const number of [0, 7, 999, 1_000, 45_678, 1_234_567])
      expect(numberIn(locale, locale.whole(number)), locale.whole(number)).toBe(number);
  });
});
