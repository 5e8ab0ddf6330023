import { inflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FileImage } from '../../../renderer/report/page/image';
import { inkOf } from '../../../renderer/report/text/ink';
import { colours } from '../../../renderer/report/tokens';

const drawn = (width: number, rgb: readonly number[], opaque: readonly number[]) => ({
  width,
  height: opaque.length / width,
  data: Uint8ClampedArray.from(opaque.flatMap((alpha) => [...rgb, alpha])),
});

/** How opaque a reader of PDF makes each pixel, from 0 to 255. */
function seen({ width, height, mask }: FileImage): number[] {
  const rows = inflateSync(mask ?? new Uint8Array());
  const length = Math.ceil(width / 2);
  expect(rows).toHaveLength(length * height);
  return Array.from({ length: width * height }, (_, at) => {
    const pair = rows[Math.floor(at / width) * length + Math.floor((at % width) / 2)] ?? 0;
    return ((at % width) % 2 === 0 ? pair >> 4 : pair & 15) * 17;
  });
}

it('a line in one colour keeps its shape, in rows of even and odd length', () => {
  const lines = fc
    .integer({ min: 1, max: 9 })
    .chain((width) =>
      fc.tuple(fc.constant(width), fc.array(fc.nat(255), { minLength: width * 3, maxLength: width * 3 })),
    );
  fc.assert(
    fc.property(lines, ([width, opaque]) => {
      const ink = inkOf(drawn(width, [31, 36, 48], opaque), colours.ink);
      if (!ink) throw new Error('That is one colour.');
      expect(ink.palette).toEqual([31, 36, 48]);
      expect(inflateSync(ink.bytes)).toHaveLength(Math.ceil(width / 8) * 3);
      for (const [at, alpha] of seen(ink).entries()) expect(Math.abs(alpha - (opaque[at] ?? 0))).toBeLessThanOrEqual(8);
    }),
  );
});

it('an emoji in colours of its own is none', () => {
  expect(inkOf(drawn(2, [255, 204, 51], [255, 255]), colours.ink)).toBeNull();
});
