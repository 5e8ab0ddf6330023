import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, SCALES, type Flow, type Wall } from '../../../renderer/stage/layout';
import { columnStarts, leastHeight, tallest } from '../../../renderer/stage/pack';

const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 60 });
const gap = fc.integer({ min: 0, max: 30 });

/** Texts of so many letters, set as a screen would: lines of the letters that a column of 1,152 pixels in all has room for. */
function wallOf(texts: readonly number[], flow: Flow = 'notes', groups?: readonly string[], height = 540): Wall {
  const letter = (scale: number) => 26 * scale;
  /* As in the theme: small notes stand closer, in closer lines. */
  const tight = (scale: number) => scale <= 0.92;
  return {
    flow,
    groups: groups ?? texts.map((_, index) => String(index)),
    mostColumns: 6,
    height,
    gap: (scale) => Math.round(letter(scale) * (tight(scale) ? 0.36 : 0.5)),
    heights: (columns, scale) => {
      const inLine = Math.floor(1152 / columns / (letter(scale) * 0.5)) - 2;
      return inLine < 8
        ? null
        : texts.map(
            (length) =>
              Math.ceil(length / inLine) * Math.ceil(letter(scale) * (tight(scale) ? 1.16 : 1.25)) +
              Math.round(letter(scale) * (tight(scale) ? 0.66 : 1)),
          );
    },
  };
}

const walls = fc
  .tuple(
    fc.array(fc.integer({ min: 2, max: 300 }), { minLength: 1, maxLength: 70 }),
    fc.constantFrom<Flow>('notes', 'rows', 'columns'),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([texts, flow, groups]) =>
    wallOf(
      texts,
      flow,
      texts.map((_, index) => String(Math.floor((index * groups) / texts.length))),
    ),
  );

describe('columns', () => {
  test('keep the order, hold every thing once, and none is higher than it may be but for one that is taller alone', () => {
    fc.assert(
      fc.property(heights, gap, fc.integer({ min: 1, max: 600 }), (all, between, height) => {
        const starts = columnStarts(all, between, height);
        expect(starts[0]).toBe(0);
        expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
        expect(new Set(starts).size).toBe(starts.length);
        starts.forEach((start, index) => {
          const column = all.slice(start, starts[index + 1]);
          if (column.length > 1) expect(tallest(column, between, [0])).toBeLessThanOrEqual(height);
        });
      }),
    );
  });

  test('at the least height they are as many as asked for at most, and a pixel less would be too little', () => {
    fc.assert(
      fc.property(heights, gap, fc.integer({ min: 1, max: 6 }), (all, between, columns) => {
        const least = leastHeight(all, between, columns);
        expect(columnStarts(all, between, least).length).toBeLessThanOrEqual(columns);
        const less = least - 1;
        const tooMany = columnStarts(all, between, less).length > columns;
        expect(tooMany || less < Math.max(...all)).toBe(true);
      }),
    );
  });
});

describe('a wall', () => {
  test('has every thing on exactly one page, in order', () => {
    fc.assert(
      fc.property(walls, (wall) => {
        const { pages } = layOut(wall);
        const on = pages.flatMap(({ columns, least }) => least.map((_, index) => (columns[0] ?? 0) + index));
        expect(on).toEqual(wall.groups.map((_, index) => index));
      }),
    );
  });

  test('is no higher than there is room for, unless a single thing is', () => {
    fc.assert(
      fc.property(walls, (wall) => {
        const { pages, scale } = layOut(wall);
        for (const { columns, least } of pages) {
          const first = columns[0] ?? 0;
          const starts = columns.map((one) => one - first);
          const crowded = starts.some((start, index) => least.slice(start, starts[index + 1]).length > 1);
          if (crowded) expect(tallest(least, wall.gap(scale), starts)).toBeLessThanOrEqual(wall.height + 1);
        }
      }),
    );
  });

  test('that holds a text longer than any page shows as much of it as can be, alone, and ends it at the foot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5_000, max: 12_000 }),
        fc.array(fc.integer({ min: 2, max: 60 }), { maxLength: 8 }),
        (endless, others) => {
          const wall = wallOf([...others, endless]);
          const { pages, scale } = layOut(wall);
          expect(scale).toBe(SCALES.at(-1));
          expect(pages.at(-1)).toMatchObject({ ends: true, least: [wall.height] });
          for (const page of pages.slice(0, -1)) expect(page.ends).toBeUndefined();
        },
      ),
    );
  });

  test('of less is never written smaller, nor on more pages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 300 }), { minLength: 2, maxLength: 60 }), (texts) => {
        const all = layOut(wallOf(texts));
        const less = layOut(wallOf(texts.slice(0, -1)));
        expect(less.pages.length).toBeLessThanOrEqual(all.pages.length);
        if (all.pages.length === 1) expect(less.scale).toBeGreaterThanOrEqual(all.scale);
      }),
    );
  });

  test('of one to six short ideas takes at least 60 % of the height', () => {
    for (let count = 1; count <= 6; count += 1) {
      const wall = wallOf(Array.from({ length: count }, () => 40));
      const { pages, scale } = layOut(wall);
      const [page] = pages;
      expect(pages).toHaveLength(1);
      expect(tallest(page?.least ?? [], wall.gap(scale), page?.columns ?? []), `${count}`).toBeGreaterThan(0.6 * 540);
    }
  });

  test('of forty notes of eight words is seen whole', () => {
    expect(layOut(wallOf(Array.from({ length: 40 }, () => 44))).pages).toHaveLength(1);
  });

  test('gives every group a column of its own, and only then', () => {
    const groups = ['a', 'a', 'b', 'c', 'c', 'c'];
    expect(layOut(wallOf([30, 30, 30, 30, 30, 30], 'columns', groups)).pages[0]?.columns).toEqual([0, 2, 3]);
    const many = Array.from({ length: 9 }, (_, index) => String(index));
    expect(
      layOut(
        wallOf(
          many.map(() => 30),
          'columns',
          many,
        ),
      ).columns,
    ).toBeLessThanOrEqual(6);
  });

  test('of things that are each taller than the picture has a page for each', () => {
    const { pages, scale } = layOut(wallOf([9_000, 9_000], 'notes', undefined, 300));
    expect(pages).toHaveLength(2);
    expect(SCALES).toContain(scale);
  });

  test('of groups under heads has all of the heads as tall as each other, and what is in it no higher than there is room for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 2, max: 90 }), { minLength: 2, maxLength: 6 }), {
          minLength: 2,
          maxLength: 6,
        }),
        (columns) => {
          const texts = columns.flat();
          const groups = columns.flatMap((column, index) => column.map(() => String(index)));
          const heads = columns.flatMap((column) => column.map((_, index) => index === 0));
          const wall = { ...wallOf(texts, 'columns', groups), heads };
          const laid = layOut(wall);
          const [page] = laid.pages;
          if (laid.columns !== columns.length || laid.pages.length > 1 || !page) return;
          if (page.columns.some((start) => !heads[start])) return;
          expect(new Set(page.least.filter((_, index) => heads[index])).size).toBe(1);
          expect(tallest(page.least, wall.gap(laid.scale), page.columns)).toBeLessThanOrEqual(wall.height + 1);
        },
      ),
    );
  });

  test('of groups is never smaller than the theme has it for the sake of columns, where fewer of them let it be larger', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 400 }), { minLength: 3, maxLength: 6 }), (texts) => {
        const groups = texts.map((_, index) => String(index));
        const laid = layOut(wallOf(texts, 'columns', groups));
        const flat = layOut(wallOf(texts, 'notes', groups));
        if (laid.pages.length === 1) expect(laid.scale).toBeGreaterThanOrEqual(Math.min(1, flat.scale));
      }),
    );
  });

  test('is written no larger than it may be, whatever it is of', () => {
    fc.assert(
      fc.property(walls, fc.constantFrom(1.7, 1.2, 1, 0.92), (wall, largest) => {
        expect(layOut({ ...wall, largest }).scale).toBeLessThanOrEqual(largest);
      }),
    );
  });

  test('of one row is written larger than one of seven', () => {
    const of = (count: number) =>
      layOut(
        wallOf(
          Array.from({ length: count }, () => 30),
          'rows',
        ),
      ).scale;
    expect(of(1)).toBeGreaterThan(of(7));
  });
});
