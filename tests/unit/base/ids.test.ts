import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { Id } from '@shared/base/primitives';

const isId = (text: string) => Id.safeParse(text).success;

it('ids are letters of any language, digits and dashes, as long as a file name can take', () => {
  for (const id of ['p1', 'größe-1', 'Łódź', 'ζωή', '日本語', 'a'.repeat(64)]) expect(isId(id), id).toBe(true);
  for (const id of [
    '',
    ' ',
    'a b',
    '../x',
    'a/b',
    'a.b',
    'a\u0000',
    'ö'.normalize('NFD'),
    'a'.repeat(65),
    'ö'.repeat(33),
    '‮a',
    'con',
    'LPT1',
    'com¹',
    '\u{3164} ',
  ])
    expect(isId(id), id).toBe(false);
});

it('whatever is an id is at most 64 bytes, composed, and has nothing that a path or a pattern takes for its own', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      if (!isId(text)) return;
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\s/\\.:*?"<>|\p{C}]/u);
    }),
  );
});
