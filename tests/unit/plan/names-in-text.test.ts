import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNamesOf } from '@shared/plan/names-in-text';
import { strings } from '../../english';

const unnamed = (names: readonly string[]) =>
  withoutNamesOf(
    strings,
    names.map((name, index) => ({ id: `p${index + 1}`, seat: index + 1, name, group: '' })),
  );

const people = ['Anna Berg', 'Zoë Müller', 'Will', 'Łukasz O’Brien', 'Ann', 'Sales', '李明', 'A'];

describe('names in a text', () => {
  it.each([
    ['in other cases', 'ANNA BERG and anna berg, aNNa berg', 'Seat 1 and Seat 1, Seat 1'],
    ['without accents and with others', 'Zoe Muller, Zoe\u0308 Mu\u0308ller', 'Seat 2, Seat 2'],
    ['with other signs', "Lukasz O'Brien, ŁUKASZ OBRIEN", 'Seat 4, Seat 4'],
    [
      'in the genitive',
      'Anna Berg’s idea, Anna Bergs Idee, ANN’S, Ann: yes',
      'Seat 1’s idea, Seat 1s Idee, Seat 5’S, Seat 5: yes',
    ],
    [
      'over lines, in addresses, in lists',
      'Anna\u00a0 Berg\nAnna\nBerg anna.berg@x.org (Berg, Anna)',
      'Seat 1\nSeat 1 Seat 1@x.org (Seat 1)',
    ],
    ['in quotation marks', "‘Anna Berg’ “Ann” 'Will'", "‘Seat 1’ “Seat 5” 'Seat 3'"],
    ['where nothing stands between words', '请李明负责', '请Seat 7负责'],
    [
      'as words of others not',
      'Announce it to Anna Bergmann, Joanna Berg, Willow, annex',
      'Announce it to Anna Bergmann, Joanna Berg, Willow, annex',
    ],
    ['as words not', 'we will do what sales said. A customer waits.', 'we will do what sales said. A customer waits.'],
    ['as what they are where they stand alone', 'ann', 'Seat 5'],
    ['of a letter where it is all', 'A', 'Seat 8'],
  ])('are found %s', (_, text, said) => {
    expect(unnamed(people)(text)).toBe(said);
  });

  it('are somebody’s where two have them, in whichever case', () => {
    expect(unnamed(['Anna Berg', 'ANNA  BERG', 'Thomas James', 'James Thomas'])('Anna Berg asks James Thomas')).toBe(
      'somebody asks Seat 4',
    );
  });

  it('may have anything in them that a pattern would read otherwise', () => {
    expect(unnamed(['Anna (the boss) $& [x]', '.*', '-', '7'])('Ask Anna (the boss) $& [x] - 7 of .* know')).toBe(
      'Ask Seat 1 - 7 of .* know',
    );
  });

  it('leave no text with one of several words, wherever it stands', () => {
    const word = fc.stringMatching(/^\p{Lu}\p{Ll}{2,6}$/u);
    const around = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(word, word, around, around, (first, last, before, after) => {
        const made = unnamed([`${first} ${last}`])(`${before} ${first} ${last} ${after}`);
        expect(made).not.toContain(`${first} ${last}`);
      }),
    );
  });
});
