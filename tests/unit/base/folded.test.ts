import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '@shared/base/folded';

describe('a name as it is looked for', () => {
  it.each([
    ['Łukasz', 'lukasz'],
    ['Søren Ærø', 'soren aero'],
    ['Đorđe', 'dorde'],
    ['Işık İnan', 'isik inan'],
    ['Groß-Weiß', 'gross weiss'],
    ['Zoë  Garçon', 'zoe garcon'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Müller, Anna', 'muller anna'],
    ['Dr. J.R. Ewing', 'dr jr ewing'],
    ['Anna\u200b Berg', 'anna berg'],
    ['Ａnna', 'anna'],
    ['Ἀλέξανδρος', 'αλεξανδροσ'],
    ['Алёна', 'алена'],
    ['कि', 'कि'],
    ['…', ''],
  ])('%s is %s', (name, found) => expect(folded(name)).toBe(found.normalize('NFKD')));

  it('tells apart what is spelled apart where marks are letters', () => expect(folded('कि')).not.toBe(folded('का')));

  it('is the same in whatever form, case and spacing a name is written, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        const once = folded(name);
        expect(folded(once)).toBe(once);
        expect(folded(name.normalize('NFD'))).toBe(once);
        expect(folded(name.normalize('NFC'))).toBe(once);
        expect(folded(` ${name}\u00a0`)).toBe(once);
      }),
    );
  });

  it('ignores case', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('AZÄÖÜŁØĐIŞÆŒÞÉÑaziışłøđß -')), maxLength: 20 }),
        (name) => {
          expect(folded(name.toUpperCase())).toBe(folded(name));
        },
      ),
    );
  });
});
