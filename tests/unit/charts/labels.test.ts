import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, spreadDots, type Box } from '../../../renderer/charts/labels';

const bounds: Box = { x: 0, y: 0, width: 500, height: 300 };
const RADIUS = 8;
const dot = fc.record({
  x: fc.integer({ min: 10, max: 490 }),
  y: fc.integer({ min: 10, max: 290 }),
  label: fc.record({ width: fc.integer({ min: 10, max: 160 }), height: fc.constant(14) }),
});

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('labels of a scatter', () => {
  it('never lie on one another, on a dot or over the edge', () => {
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 25, size: 'max' }), (dots) => {
        const boxes = placeLabels(dots, RADIUS, bounds).filter((box) => box !== null);
        boxes.forEach((box, index) => {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 500 && box.y + box.height <= 300).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
          for (const { x, y } of dots)
            expect(overlaps(box, { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS })).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('all find a place where there is room', () => {
    const dots = Array.from({ length: 8 }, (_, index) => ({
      x: 60 + index * 50,
      y: 40 + index * 28,
      label: { width: 90, height: 14 },
    }));
    expect(placeLabels(dots, RADIUS, bounds)).not.toContain(null);
  });

  it('dots on the same place are moved apart, and stay inside', () => {
    const dots = spreadDots(
      Array.from({ length: 9 }, () => ({ x: 250, y: 150 })),
      RADIUS,
      bounds,
    );
    for (const [index, one] of dots.entries())
      for (const other of dots.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(RADIUS * 2 - 1e-9);
  });
});
