import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine } from '../../../renderer/report/text/clean';

describe('clean', () => {
  it('composes letters and accents', () => {
    expect(clean('cafe\u0301')).toBe('café');
  });

  it('keeps line breaks of every kind and turns tabs into spaces', () => {
    expect(clean('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd  e');
  });

  it('takes out controls, which would cut the rest of the line off in jsPDF', () => {
    expect(clean('a\u0000b\u0007c\u009fd')).toBe('abcd');
  });

  it('takes out marks that turn the writing direction', () => {
    expect(clean('a\u202eb\u202c\u2066c\u2069\u200fd')).toBe('abcd');
  });

  it('shows half a surrogate pair as the replacement character', () => {
    expect(clean('a\ud83db\ude00')).toBe('a\ufffdb\ufffd');
  });

  it('shows what is no character in any plane, and nothing else, as the replacement character', () => {
    for (let plane = 0; plane <= 16; plane += 1) {
      const [last, none, nor] = [0xfffd, 0xfffe, 0xffff].map((at) => String.fromCodePoint(plane * 0x1_0000 + at));
      expect(clean(`a${last}b${none}c${nor}d`)).toBe(`a${last}b\ufffdc\ufffdd`);
    }
  });

  it('keeps what joins emoji', () => {
    expect(clean('👨‍👩‍👧‍👦')).toBe('👨‍👩‍👧‍👦');
  });

  it('puts a title on one line', () => {
    expect(cleanLine('  a \n\n b ')).toBe('a b');
  });

  it('is well-formed and stable for any text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const once = clean(text);
        expect(once).not.toMatch(/\p{Surrogate}/u);
        expect(clean(once)).toBe(once);
      }),
    );
  });
});
