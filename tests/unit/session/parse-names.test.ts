import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNames } from '@shared/session/parse-names';
import { strings } from '../../english';

const read = (typed: string, options: Parameters<typeof parseNames>[2] = {}) => parseNames(strings, typed, options);
const list = (typed: string, options: Parameters<typeof parseNames>[2] = {}) =>
  read(typed, options).people.map(({ name, group }) => (group === '' ? name : `${name} · ${group}`));

describe('a list of people', () => {
  it.each([
    ['names', 'Ada Nkemelu\nTom', ['Ada Nkemelu', 'Tom']],
    [
      'a group after a comma',
      'Ada Nkemelu, leaders\nTom Whitlock, front line',
      ['Ada Nkemelu · leaders', 'Tom Whitlock · front line'],
    ],
    ['one with a group', 'Anna, Sales', ['Anna · Sales']],
    [
      'addresses, and one that stands alone',
      'Anna <a@example.org>\nben@example.org\nCarla <c@example.org>',
      ['Anna', 'ben', 'Carla'],
    ],
    [
      'groups that come again',
      'Anna, Verkauf\nTom, Verkauf\nIda, Einkauf\nBo, Einkauf',
      ['Anna · Verkauf', 'Tom · Verkauf', 'Ida · Einkauf', 'Bo · Einkauf'],
    ],
    ['groups in capitals', 'Anna, IT\nTom, HR', ['Anna · IT', 'Tom · HR']],
    ['a surname first', 'Müller, Anna', ['Anna Müller']],
    [
      'surnames first',
      'Müller, Anna\nWhitlock, Tom\nvan der Berg, Ida\nÖzdemir, Ayşe Nur',
      ['Anna Müller', 'Tom Whitlock', 'Ida van der Berg', 'Ayşe Nur Özdemir'],
    ],
    [
      'surnames first, two of a first name',
      'Müller, Anna\nBerg, Anna\nWhitlock, Tom\nRoss, Ida',
      ['Anna Müller', 'Anna Berg', 'Tom Whitlock', 'Ida Ross'],
    ],
    [
      'surname, first name and group',
      'Müller, Anna, Sales\nWhitlock, Tom, IT',
      ['Anna Müller · Sales', 'Tom Whitlock · IT'],
    ],
    ['some without', 'Müller, Anna\nTom\nBerg, Ida', ['Anna Müller', 'Tom', 'Ida Berg']],
    ['a group after a semicolon', 'Müller, Anna; Sales', ['Anna Müller · Sales']],
    ['numbers', '1. Anna\n2) Tom\n(3) Ida', ['Anna', 'Tom', 'Ida']],
    ['numbers with tabs before surnames', '1.\tMüller, Anna\n2.\tWhitlock, Tom', ['Anna Müller', 'Tom Whitlock']],
    ['bullets with tabs', '•\tAnna Berg\n•\tTom Roe', ['Anna Berg', 'Tom Roe']],
    [
      'a numbered column',
      '1\tAnna Berg\tSales\n2\tTom Roe\tIT\n3\tIda Bo\tIT',
      ['Anna Berg · Sales', 'Tom Roe · IT', 'Ida Bo · IT'],
    ],
    ['a header', 'Name\tTeam\nAnna Berg\tSales\nTom Roe\tIT', ['Anna Berg · Sales', 'Tom Roe · IT']],
    [
      'a header in another order',
      'No.\tTeam\tLast name\tFirst name\n1\tSales\tBerg\tAnna\n2\tIT\tRoe\tTom',
      ['Anna Berg · Sales', 'Tom Roe · IT'],
    ],
    ['a header where the name is the surname', 'Name,First name\nBerg,Anna', ['Anna Berg']],
    ['a header alone', 'Participants\nAnna\nTom', ['Anna', 'Tom']],
    ['columns of first and last names', 'Anna\tBerg\nTom\tRoe', ['Anna Berg', 'Tom Roe']],
    ['groups that are numbers', 'Anna Berg, 1\nTom Roe, 2', ['Anna Berg · 1', 'Tom Roe · 2']],
    [
      'names and groups in a table',
      'Müller, Anna\tSales\nWhitlock, Tom\tIT',
      ['Anna Müller · Sales', 'Tom Whitlock · IT'],
    ],
    ['mail addresses', 'Anna Berg <anna@example.com>; Tom Roe <tom@example.com>', ['Anna Berg', 'Tom Roe']],
    ['a column of addresses', 'Anna Berg\tanna@example.com\nTom Roe\ttom@example.com', ['Anna Berg', 'Tom Roe']],
    ['one line', 'Anna, Tom, Ida, Bo, Eve', ['Anna', 'Tom', 'Ida', 'Bo', 'Eve']],
    ['quotes', '"Anna Berg","Sales"', ['Anna Berg · Sales']],
    ['lines that nobody sees', 'Anna\n\u200b\n\n\u2800\nTom', ['Anna', 'Tom']],
    ['nothing', ' \n\u3164', []],
  ])('%s', (_what, typed, people) => expect(list(typed)).toEqual(people));

  it('follows who knows better', () => {
    expect(list('Müller, Anna', { second: 'group' })).toEqual(['Müller · Anna']);
    expect(list('Anna, Sales', { second: 'given' })).toEqual(['Sales Anna']);
    expect(list('Anna\tBerg\nTom\tRoe', { second: 'given' })).toEqual(['Berg Anna', 'Roe Tom']);
    expect(list('Anna, Verkauf', { groups: ['verkauf'] })).toEqual(['Anna · Verkauf']);
  });

  it('says what it did not take', () => {
    expect(read('Name\tRoom\nAnna\t4')).toMatchObject({ headed: true });
    expect(read('Anna Berg, Sales, Berlin')).toMatchObject({ second: 'group', unused: 1 });
    const long = 'x'.repeat(121);
    expect(read(`Anna\n${long}\nTom, ${'y'.repeat(61)}`).tooLong).toEqual([long, 'y'.repeat(61)]);
  });

  it('is taken whole, however long', () => {
    const names = Array.from({ length: 120 }, (_, index) => `Person ${index + 1}`);
    expect(list(names.join('\n'))).toEqual(names);
    expect(list(names.map((name) => `- ${name}`).join('\r\n'))).toEqual(names);
  });

  it('never loses a line that says something, and never changes a name without a mark in it', () => {
    const name = fc
      .string({ unit: fc.constantFrom(...Array.from('abcÄøłИ日 ')), minLength: 1, maxLength: 12 })
      .map((text) => text.trim().replaceAll(/\s+/gu, ' '))
      .filter((text) => text !== '' && text.length > 1);
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 150 }), (names) => {
        expect(list(names.join('\n'))).toEqual(names);
      }),
    );
  });
});
