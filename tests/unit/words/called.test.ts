import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Participant } from '@shared/base/people';
import { sameWords } from '@shared/base/same-words';
import { namesAmong, seatTurns } from '@shared/words/called';
import { strings } from '../../english';

const list = (...names: readonly (readonly [name: string, group: string])[]): Participant[] =>
  names.map(([name, group], index) => ({ id: `p${index + 1}`, seat: index + 1, name, group }));
const called = (people: readonly Participant[]) => people.map(namesAmong(strings, people));

const anybody = fc
  .array(fc.tuple(fc.constantFrom('Anna', 'anna ', 'Tom', '', ' ', 'Łukasz'), fc.constantFrom('', 'Sales', 'IT')), {
    maxLength: 12,
  })
  .map((names) => list(...names));

describe('what people are called', () => {
  it('is the name, or the seat where there is none', () =>
    expect(called(list(['Anna Berg', 'Sales'], ['', ''], ['Tom', '']))).toEqual(['Anna Berg', 'Seat 2', 'Tom']));

  it('says seat and group where a name is somebody else’s, too', () =>
    expect(called(list(['Anna Berg', 'Sales'], ['anna  berg', ''], ['Anna', 'Sales']))).toEqual([
      'Anna Berg (seat 1, Sales)',
      'anna  berg (seat 2)',
      'Anna',
    ]));

  it('is never the same for two people', () => {
    fc.assert(
      fc.property(anybody, (people) => {
        const all = called(people);
        expect(new Set(all.map(sameWords)).size).toBe(people.length);
        expect(seatTurns(strings, people, []).map((one) => one.called)).toEqual(all);
      }),
    );
  });

  it('says no seat of anybody whose name is theirs alone', () => {
    fc.assert(
      fc.property(anybody, (people) => {
        for (const [index, { name }] of people.entries())
          if (name.trim() !== '' && people.filter((one) => sameWords(one.name) === sameWords(name)).length === 1)
            expect(called(people)[index]).toBe(name.trim());
      }),
    );
  });
});
