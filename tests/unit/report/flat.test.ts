import { inflateSync } from 'node:zlib';
import { array, assert, asyncProperty, constantFrom, double, record } from 'fast-check';
import { expect, it } from 'vitest';
import { flatten } from '../../../renderer/report/board/flat';
import type { FileImage } from '../../../renderer/report/page/image';
import { colours, lensColours } from '../../../renderer/report/tokens';

type Colour = readonly number[];
const rgb = (hex: string): Colour => [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
const lens = lensColours.magic;

const picture = (width: number, pixels: readonly Colour[]) => ({
  width,
  height: pixels.length / width,
  data: Uint8ClampedArray.from(pixels.flatMap((pixel) => [...pixel, 255])),
});

/** What a reader of PDF makes of it. */
function seen({ width, height, palette, bytes }: FileImage): Colour[] {
  const rows = inflateSync(bytes);
  const length = Math.ceil(width / 2);
  expect(rows).toHaveLength(length * height);
  return Array.from({ length: width * height }, (_, at) => {
    const [row, column] = [Math.floor(at / width), at % width];
    const pair = rows[row * length + Math.floor(column / 2)] ?? 0;
    const index = column % 2 === 0 ? pair >> 4 : pair & 15;
    return palette.slice(index * 3, index * 3 + 3);
  });
}

const own = [colours.paper, colours.note, colours.ink, lens].map(rgb);
const edge = record({
  pair: constantFrom([colours.note, colours.ink], [colours.paper, colours.ink], [colours.paper, lens]),
  share: double({ min: 0, max: 1, noNaN: true }),
}).map(({ pair, share }) => {
  const [from = [], to = []] = pair.map(rgb);
  return from.map((value, channel) => Math.round(value + ((to[channel] ?? 0) - value) * share));
});

it('a board’s own colours come back as they were, in rows of even and odd length', async () => {
  for (const width of [1, 2, 3, 5, 8]) {
    const pixels = Array.from({ length: width * 4 }, (_, at) => own[(at * 7) % 4] ?? []);
    const flat = await flatten(picture(width, pixels), lens);
    expect(flat && seen(flat)).toEqual(pixels);
  }
});

it('the edge of a letter becomes the nearest step, which the eye can’t tell', async () => {
  await assert(
    asyncProperty(array(edge, { minLength: 6, maxLength: 6 }), async (pixels) => {
      const flat = await flatten(picture(3, pixels), lens);
      if (!flat) throw new Error('These are a board’s colours.');
      expect(flat.palette.length).toBeLessThanOrEqual(16 * 3);
      for (const [at, pixel] of seen(flat).entries())
        for (const [channel, value] of pixel.entries())
          expect(Math.abs(value - (pixels[at]?.[channel] ?? 0))).toBeLessThanOrEqual(56);
    }),
  );
});

it('a picture with other colours is left to JPEG', async () => {
  const paper = rgb(colours.paper);
  for (const face of [rgb('#FFCC33'), rgb('#E02020'), rgb('#2F80ED')])
    expect(await flatten(picture(2, [paper, paper, face, paper]), lens)).toBeNull();
});
