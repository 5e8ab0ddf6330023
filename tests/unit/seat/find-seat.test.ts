import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSeat, seatsLike } from '../../../renderer/screens/seat/find-seat';

const seats = ['Łukasz Nowak', 'Anna Berg', 'Annabel Ross', 'Søren Đurić', '', 'Anna Berg', 'İbrahim Işık'].map(
  (name, index) => ({ id: `p${index + 1}`, seat: index + 1, name }),
);
const found = (typed: string) => {
  const one = findSeat(typed, seats);
  return one === null ? [] : 'id' in one ? one.seat : one.map(({ seat }) => seat);
};

describe('the seat that was typed', () => {
  it.each([
    ['1', 1],
    [' 5 ', 5],
    ['lukasz', 1],
    ['NOWAK', 1],
    ['nowak luk', 1],
    ['Łukasz Nowak', 1],
    ['soren', 4],
    ['djuric', []],
    ['duric', 4],
    ['isik', 7],
    ['IBRAHIM', 7],
    ['annab', 3],
    ['ross', 3],
    ['ann', [2, 3, 6]],
    ['anna', [2, 6]],
    ['anna berg', [2, 6]],
    ['anna anna', []],
    ['kasz', []],
    ['', []],
    ['+', []],
    ['99', []],
  ])('%s is %j', (typed, seat) => expect(found(typed)).toEqual(seat));

  it('is found by any word of any name', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcłøđışéüßAŁØ')), minLength: 1, maxLength: 6 });
    const name = fc.array(letters, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (names, which, word) => {
        const all = names.map((one, index) => ({ id: `p${index}`, seat: index + 1, name: one }));
        const wanted = all[which % all.length]!;
        const words = wanted.name.split(' ');
        const said = findSeat(words[word % words.length]!, all);
        expect(said).not.toBeNull();
        /* It is somebody's whole name if it is not among those whose word it is. */
        const list = said === null ? [] : 'id' in said ? [said] : said;
        const whole = list.every(({ name: one }) => !one.includes(' '));
        expect(whole || list.includes(wanted)).toBe(true);
      }),
    );
  });
});

describe('those whom a new name resembles', () => {
  const like = (name: string) => seatsLike(name, seats).map(({ seat }) => seat);
  it.each([
    ['lukasz', [1]],
    ['Lukas', [1]],
    ['Nowak, Łukasz', [1]],
    ['L. Nowak', [1]],
    ['Łukasz', [1]],
    ['Lukasz Nowaki', [1]],
    ['Lkuasz', [1]],
    ['Dr Anna Berg', [2, 6]],
    ['Soeren', [4]],
    ['Tom', []],
    ['Marta Klein', []],
    ['Anna Klein', []],
    ['', []],
    ['…', []],
  ])('%s resembles %j', (name, alike) => expect(like(name)).toEqual(alike));

  it('hold everybody who is found by the same words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('lukasz', 'NOWAK', 'soren duric', 'isik ibrahim', 'ann', 'anna berg', 'ross'),
        (typed) => {
          const one = findSeat(typed, seats);
          const those = one === null ? [] : 'id' in one ? [one] : one;
          expect(seatsLike(typed, seats)).toEqual(expect.arrayContaining([...those]));
        },
      ),
    );
  });
});
