import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, said, withoutBlanks } from '@shared/base/text';

const UNSEEN = Array.from(
  ' \t\n\r\u00a0\u00ad\u034f\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u202e\u2028\u2060\u2066\u2800\u3000\u3164\ufe0f\ufeff\uffa0\u{e0020}\u0000\u0007',
);

describe('a text', () => {
  it('is blank if nothing in it can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...UNSEEN) }), (text) => {
        expect(isBlank(text)).toBe(true);
        expect(said(text)).toBe('');
      }),
    );
  });

  it.each(['a', '0', '.', '–', '😀', '👩‍👩‍👧', '❤️', 'ﷺ', 'ᄀ', '가', '\u0301', '\ud800'])('%j is not', (text) => {
    expect(isBlank(text)).toBe(false);
    expect(said(` ${text}\n`)).toBe(text);
  });

  it('is made empty inside anything, and everything else stays as it is', () => {
    const asIs = { a: ['x', { b: ' y ' }], c: 1, d: null, e: '' };
    expect(withoutBlanks(asIs)).toBe(asIs);
    expect(withoutBlanks({ a: ['\u200b', { b: '\u3164 ' }], c: 1, d: ' x' })).toEqual({
      a: ['', { b: '' }],
      c: 1,
      d: ' x',
    });
  });
});
