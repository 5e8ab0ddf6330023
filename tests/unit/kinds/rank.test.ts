import * as fc from 'fast-check';
import { agreement, checkOrder, ordersIn, parseOrder, pointsOf, sheetOf, unityOf } from '@shared/kinds/rank/orders';
import { describe, expect, it } from 'vitest';

const itemsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `i${index}`, text: `Item ${index}` }));
const round = (count: number) => ({ items: itemsOf(count) });

/** Three to eight items, and the orders of up to twelve people, some of whom gave none. */
const rankings = fc.integer({ min: 3, max: 8 }).chain((count) => {
  const ids = itemsOf(count).map(({ id }) => id);
  const order = fc.shuffledSubarray(ids, { minLength: count, maxLength: count });
  return fc.record({
    items: fc.constant(itemsOf(count)),
    orders: fc.array(fc.oneof({ weight: 9, arbitrary: order }, { weight: 1, arbitrary: fc.constant([]) }), {
      maxLength: 12,
    }),
  });
});

describe('points of a ranking', () => {
  it('give away as many an order as there are pairs of items, and tell how many orders there were', () => {
    fc.assert(
      fc.property(rankings, ({ items, orders }) => {
        const points = pointsOf(items, orders.map(sheetOf));
        const given = orders.filter((one) => one.length > 0).length;
        expect(Object.values(points).reduce((sum, one) => sum + one, 0)).toBe(
          (given * items.length * (items.length - 1)) / 2,
        );
        expect(ordersIn(items, points)).toBe(given);
      }),
    );
  });

  it('are the same whoever came first', () => {
    fc.assert(
      fc.property(rankings, ({ items, orders }) => {
        expect(pointsOf(items, orders.toReversed().map(sheetOf))).toEqual(pointsOf(items, orders.map(sheetOf)));
      }),
    );
  });

  it('put nobody above what everybody puts first', () => {
    fc.assert(
      fc.property(rankings, ({ items, orders }) => {
        const first = items[0]!.id;
        const led = orders.filter((one) => one.length > 0).map((one) => [first, ...one.filter((id) => id !== first)]);
        const points = pointsOf(items, led.map(sheetOf));
        if (led.length > 0) expect(points[first]).toBe(led.length * (items.length - 1));
      }),
    );
  });
});

describe('how united a room is', () => {
  it('lies between 0 and 1, and is 1 exactly where all orders are the same', () => {
    fc.assert(
      fc.property(rankings, ({ items, orders }) => {
        const given = orders.filter((one) => one.length > 0);
        const w = agreement(items, pointsOf(items, orders.map(sheetOf)));
        if (given.length < 2 || w === null) {
          expect(given.length).toBeLessThan(2);
          expect(w).toBeNull();
          return;
        }
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-9);
        const same = new Set(given.map((one) => one.join(' '))).size === 1;
        expect(w > 1 - 1e-9).toBe(same);
      }),
    );
  });

  it('is split where half turns the order of the other half round', () => {
    const items = itemsOf(4);
    const order = items.map(({ id }) => id);
    const points = pointsOf(items, [order, order, order.toReversed(), order.toReversed()].map(sheetOf));
    expect(new Set(Object.values(points)).size).toBe(1);
    expect(unityOf(items, points)).toBe('split');
  });

  it('is not said of one order, nor of none', () => {
    const items = itemsOf(3);
    expect(unityOf(items, pointsOf(items, [sheetOf(['i0', 'i1', 'i2'])]))).toBeNull();
    expect(unityOf(items, {})).toBeNull();
  });
});

describe('a sheet of a ranking', () => {
  it('has every item once, each at a place of its own, or nothing', () => {
    expect(checkOrder(round(3), sheetOf(['i2', 'i0', 'i1']))).toBeNull();
    expect(checkOrder(round(3), [{}])).toBeNull();
    expect(checkOrder(round(3), sheetOf(['i2', 'i0']))).not.toBeNull();
    expect(checkOrder(round(3), [{ i0: 0, i1: 0, i2: 1 }])).not.toBeNull();
    expect(checkOrder(round(3), [{ i0: 0, i1: 1, i2: 3 }])).not.toBeNull();
    expect(checkOrder(round(3), [{ i0: 0, i1: 1, other: 2 }])).not.toBeNull();
  });

  it('is read from paper as it is written, whatever stands between the numbers', () => {
    fc.assert(
      fc.property(rankings, fc.constantFrom(' ', ', ', '; ', ' > ', '-'), ({ items, orders }, between) => {
        for (const order of orders) {
          const numbers = order.map((id) => 1 + items.findIndex((item) => item.id === id));
          expect(parseOrder(numbers.join(between), items)).toEqual({ read: sheetOf(order) });
        }
      }),
    );
  });

  it('is read without anything between the numbers, too; a dash alone is an empty sheet', () => {
    expect(parseOrder('312', itemsOf(3))).toEqual({ read: sheetOf(['i2', 'i0', 'i1']) });
    expect(parseOrder(' - ', itemsOf(3))).toEqual({ read: [{}] });
  });

  it('says of a number that stands there twice that it does', () => {
    expect(parseOrder('1 2 2', itemsOf(3))).toEqual({ misread: { why: 'twice', typed: '2' } });
  });

  it('with a number twice, a number too many, or an item left out is not guessed at', () => {
    for (const typed of ['1 1 2', '1 2 4', '1 2', '0 1 2', 'one 2 3', '1 2 3 3', '?', ',', '12', '1234'])
      expect(parseOrder(typed, itemsOf(3)), typed).toHaveProperty('misread');
  });
});
