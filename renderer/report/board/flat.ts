import type { FileImage } from '../page/image';
import { colourOf, mixed, type Colour, type Pixels } from '../pixels';
import { colours } from '../tokens';

/**
 * The same picture in the colours that a board has; null when it has others, such as those of a face. JPEG takes five times
 * the space and blurs the letters; jsPDF would unpack and pack a PNG in script, a second for each.
 */
export async function flatten({ width, height, data }: Pixels, lens: string): Promise<FileImage | null> {
  const palette = paletteOf(lens);
  const rows = indicesOf(new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4), width, palette);
  return rows && { width, height, palette: palette.flat(), bits: 4, bytes: await deflated(rows) };
}

/** What stands on what, and in how many steps the edge of a letter or box goes from one to the other. */
const edges = (lens: string) =>
  [
    [colours.note, colours.ink, 6],
    [colours.paper, colours.ink, 4],
    [colours.paper, lens, 1],
    [colours.paper, colours.note, 1],
  ] as const;

/** The colours themselves come first: what is near one of them and near a step becomes the colour. */
function paletteOf(lens: string): Colour[] {
  const flat = [colours.paper, colours.note, colours.ink, lens].map(colourOf);
  const between = edges(lens).flatMap(([from, to, steps]) => {
    const [a, b] = [colourOf(from), colourOf(to)];
    return Array.from({ length: steps }, (_, index) => mixed(a, b, (index + 1) / (steps + 1)));
  });
  return [...flat, ...between];
}

/** Colours further from all of a board's than half a step, over the three channels, are not a board's. */
const MOST_OFF = 120;
const UNKNOWN = -1;

/** Two pixels a byte, each row from a byte of its own; null as soon as a colour is none of these. */
function indicesOf(pixels: Uint32Array, width: number, palette: readonly Colour[]): Uint8Array<ArrayBuffer> | null {
  /** By the upper five bits of every channel: which colour is nearest. */
  const nearest = new Int8Array(1 << 15).fill(UNKNOWN);
  for (const [index, [red, green, blue]] of [...palette.entries()].toReversed())
    nearest[cellOf(red | (green << 8) | (blue << 16))] = index;
  const indexOf = (pixel: number) => {
    const cell = cellOf(pixel);
    const known = nearest[cell] ?? UNKNOWN;
    return known === UNKNOWN ? (nearest[cell] = nearestTo(pixel, palette)) : known;
  };

  const rows = new Uint8Array(Math.ceil(width / 2) * (pixels.length / width));
  let next = 0;
  let left = -1;
  let right = -1;
  let pair = 0;
  for (let start = 0; start < pixels.length; start += width) {
    const end = start + width;
    for (let at = start; at < end; at += 2) {
      const one = pixels[at] ?? WHITE;
      const other = at + 1 < end ? (pixels[at + 1] ?? WHITE) : WHITE;
      if (one !== left || other !== right) {
        left = one;
        right = other;
        pair = (indexOf(one) << 4) | indexOf(other);
        if (pair < 0) return null;
      }
      rows[next++] = pair;
    }
  }
  return rows;
}

const WHITE = 0xffffffff;
const cellOf = (pixel: number) => ((pixel >> 3) & 0x1f) | ((pixel >> 6) & 0x3e0) | ((pixel >> 9) & 0x7c00);

function nearestTo(pixel: number, palette: readonly Colour[]): number {
  const [red, green, blue] = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
  const distances = palette.map((one) => Math.abs(one[0] - red) + Math.abs(one[1] - green) + Math.abs(one[2] - blue));
  const least = Math.min(...distances);
  return least > MOST_OFF ? UNKNOWN : distances.indexOf(least);
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  const [result] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(bytes), writer.close()]);
  return new Uint8Array(result);
}
