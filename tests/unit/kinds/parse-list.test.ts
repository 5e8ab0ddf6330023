import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseList } from '@shared/kinds/collect/parse-list';

describe('a pasted list', () => {
  it.each([
    ['one a line', 'Speed\nWarmth', ['Speed', 'Warmth']],
    ['from Windows', 'Speed\r\nWarmth\r\n', ['Speed', 'Warmth']],
    ['from an old Mac', 'Speed\rWarmth', ['Speed', 'Warmth']],
    ['with line and paragraph separators', 'Speed\u2028Warmth\u2029Choice', ['Speed', 'Warmth', 'Choice']],
    ['with empty lines', '\n\nSpeed\n   \n\t\nWarmth\n\n', ['Speed', 'Warmth']],
    ['with dashes', '- Speed\n– Warmth\n— Choice', ['Speed', 'Warmth', 'Choice']],
    ['with stars and pluses', '* Speed\n+ Warmth', ['Speed', 'Warmth']],
    ['with numbers', '1. Speed\n2) Warmth\n(3) Choice\n12. Price', ['Speed', 'Warmth', 'Choice', 'Price']],
    ['indented', '   - Speed\n\t• Warmth', ['Speed', 'Warmth']],
    ['with tabs after the bullet', '•\tSpeed\n1.\tWarmth', ['Speed', 'Warmth']],
    ['with nothing after the bullet', '•\n-\n- \n1.\n2) \nSpeed', ['Speed']],
    ['with a byte order mark', '\uFEFF1. Speed', ['Speed']],
    [
      'with Word’s bullets and tabs',
      '•\tSpeed\no\tWarmth\n\uF0D8\tChoice\n–\tPrice',
      ['Speed', 'Warmth', 'Choice', 'Price'],
    ],
    ['with letters', 'a) Speed\n(b) Warmth\nc.\tChoice', ['Speed', 'Warmth', 'Choice']],
    ['with Roman numbers', '(i) Speed\niv) Warmth\nxii)\tChoice\nII.\tPrice', ['Speed', 'Warmth', 'Choice', 'Price']],
    ['with numbers in levels', '1.1. Speed\n1.2.3. Warmth', ['Speed', 'Warmth']],
    [
      'with boxes',
      '- [ ] Speed\n- [x] Warmth\n* [X] Choice\n[ ] Price\n☐ Trust\n1. [ ] Ease',
      ['Speed', 'Warmth', 'Choice', 'Price', 'Trust', 'Ease'],
    ],
    ['with arrows', '→ Speed\n→Warmth\n⇒ Choice\n▶️ Price', ['Speed', 'Warmth', 'Choice', 'Price']],
    ['with lines that nobody sees', 'Speed\n\u200B\n\u2800\n\u3164\n• \u200B\nWarmth', ['Speed', 'Warmth']],
    ['of nothing', ' \r\n ', []],
  ])('%s', (_what, pasted, ideas) => {
    expect(parseList(pasted)).toEqual(ideas);
  });

  it.each(Array.from('•‣◦▪▫●○■□⁃∙·➢➤►✓✔\uF0B7\uF0A7'))('takes %s for a bullet, with and without a space', (bullet) => {
    expect(parseList(`${bullet} Speed\n${bullet}Warmth`)).toEqual(['Speed', 'Warmth']);
  });

  it.each([
    '3.5 days',
    '2026 was bad',
    '-5 %',
    '–5 %',
    '+5 %',
    '10:30 is too late',
    '24/7',
    '1st call solves it',
    '2 - 3 days',
    '100.000 calls',
    'E-mail - nobody reads it',
    '*Every* call',
    '=cmd|',
    '<img onerror>',
    'שלום 3. עולם',
    'A. Smith is gone',
    'i. e. nobody',
    'a b) c',
    '[sic] they said',
    'smile) later',
    '1→2',
  ])('leaves "%s" whole', (text) => {
    expect(parseList(text)).toEqual([text]);
  });

  it('never gives an empty idea, and never one with a line break', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('-', '*', '•', '1', '.', ')', ' ', '\t', '\r', '\n', 'a', 'Ä', '😀') }),
        (pasted) => {
          for (const idea of parseList(pasted)) expect(idea).toMatch(/^\S(?:[^\n\r]*\S)?$/);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
