import * as fc from 'fast-check';
import { tooClose } from '@shared/engines/answers/outcome';
import type { AnswerRound } from '@shared/engines/answers/schema';
import { describe, expect, it } from 'vitest';

const roundOf = (tookPart: readonly string[]): AnswerRound => ({
  id: 'r',
  form: 'walk-up',
  secret: true,
  items: [],
  present: [...tookPart],
  openedAt: '2026-11-19T09:00:00.000Z',
  closedAt: '2026-11-19T09:05:00.000Z',
  status: 'closed',
  counts: {},
  tookPart: [...tookPart],
  answered: tookPart.length,
  withheld: null,
});
const group = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`);
const close = (takers: readonly string[], ...before: readonly (readonly string[])[]) =>
  tooClose(takers, before.map(roundOf));

describe('a secret round is too close to those before it', () => {
  it('where a few more or fewer took part than in one of them, and not where the same or others did', () => {
    const six = group('a', 6);
    expect(close([...six, 'b0'], six)).toBe(true);
    expect(close(six.slice(1), six)).toBe(true);
    expect(close(six, six)).toBe(false);
    expect(close(group('b', 6), six)).toBe(false);
    expect(close([...six, ...group('b', 5)], six)).toBe(false);
  });

  it('where it and others together make up nearly all of one, or the other way round', () => {
    const [one, other] = [group('a', 6), group('b', 6)];
    expect(close([...one, ...other, 'c0'], one, other)).toBe(true);
    expect(close(other, one, [...one, ...other, 'c0'])).toBe(true);
    expect(close([...one, ...other], one, other)).toBe(false);
  });

  it('where rounds that overlap leave one person when they are added and taken away', () => {
    const [x, y, z] = [group('x', 5), group('y', 4), group('z', 5)];
    expect(close([...y, 'w'], [...x, ...y], [...y, ...z], [...x, ...y, ...z])).toBe(true);
  });

  it('where six rounds of other people each time have been held already: nobody looks through more', () => {
    const six = Array.from({ length: 6 }, (_, index) => group(`g${index}-`, 6));
    expect(close(group('other', 6), ...six)).toBe(false);
    expect(close(group('other', 6), ...six, group('seventh', 6))).toBe(true);
    expect(close(six[0]!, ...six, six[0]!, six[1]!)).toBe(false);
  });

  it('in whatever order those before it were held', () => {
    const people = group('p', 9);
    const some = fc.subarray(people, { minLength: 5 });
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 4 }), (takers, before) => {
        expect(close(takers, ...before.toReversed())).toBe(close(takers, ...before));
      }),
    );
  });
});
