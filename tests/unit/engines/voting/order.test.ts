import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsForSeat } from '@shared/engines/voting/order';

const option = fc.uuid().map((id) => ({ id, text: id }));
const options = fc.uniqueArray(option, { selector: ({ id }) => id, maxLength: 30 });
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('the order of options at a seat', () => {
  it('has every option once, whatever vote and seat', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), options, (vote, seat, all) => {
        expect(ids(optionsForSeat(vote, seat, all)).toSorted()).toEqual(ids(all).toSorted());
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same when the seat is opened again, however the options stood', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), options, (vote, seat, all) => {
        expect(optionsForSeat(vote, seat, all.toReversed())).toEqual(optionsForSeat(vote, seat, all));
      }),
      { numRuns: 1_000 },
    );
  });

  it('puts every option first for about as many seats: none gains from where it stands', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
    const first = new Map(all.map(({ id }) => [id, 0]));
    const seats = 2_000;
    for (let seat = 0; seat < seats; seat += 1) {
      const [top] = optionsForSeat('vote-1', `seat-${seat}`, all);
      if (top) first.set(top.id, (first.get(top.id) ?? 0) + 1);
    }
    for (const times of first.values()) expect(Math.abs(times - seats / all.length)).toBeLessThan(80);
  });
});
