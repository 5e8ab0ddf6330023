import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { strings } from '../../english';

const words = strings.plan.content.followUp;

const offered = [
  ['done', 'Done'],
  ['moving', 'Moving'],
  ['stuck', 'Stuck, because'],
  ['dropped', 'Dropped, because'],
] as const;

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const figureOf = (word: string): number => {
  const at = numbers.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : at;
};

it('counts each answer that was given, and those about whom nobody was asked; of nothing it says nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(14), { minLength: 4, maxLength: 4 }), fc.nat(14), (given, silent) => {
      const all = given.reduce((sum, count) => sum + count, silent);
      fc.pre(all > 0);
      const said = words.headline(
        all,
        offered.map(([id, label], at) => [id, label, given[at] ?? 0] as const),
      );
      const answered = given.some((count) => count > 0);
      for (const [at, [id]] of offered.entries()) {
        const count = given[at] ?? 0;
        expect(new RegExp(`\\b${id}\\b`, 'u').test(said)).toBe(count > 0);
        const found = said.match(new RegExp(`(\\S+)(?: of \\S+ actions?)? (?:is|are) ${id}`, 'u'));
        if (count > 0) expect(figureOf(found?.[1] ?? '')).toBe(count);
      }
      if (!answered) {
        expect(said).toMatch(/^Nobody has been asked yet about \S+ actions?$/u);
        return;
      }
      const about = said.match(/nobody was asked about (\S+)$/u);
      expect(about ? figureOf(about[1] ?? '') : 0).toBe(silent);
    }),
  );
});
