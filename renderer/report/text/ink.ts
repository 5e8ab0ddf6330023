import { zlibSync } from 'fflate';
import type { FileImage } from '../page/image';
import { colourOf, type Pixels } from '../pixels';

/** So opaque a pixel must be for its colour to be told: a canvas keeps thin ones coarsely. */
const TOLD = 128;
/** So far off in a channel is another colour. */
const OTHER = 24;

/** What was drawn in one colour, a hex one, as that colour under a mask; null where there are others, as in most systems' emoji. */
export function inkOf({ width, height, data }: Pixels, hex: string): FileImage | null {
  const colour = colourOf(hex);
  const row = Math.ceil(width / 2);
  const mask = new Uint8Array(row * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const opaque = data[at + 3] ?? 0;
      if (opaque === 0) continue;
      if (opaque >= TOLD && colour.some((channel, place) => Math.abs((data[at + place] ?? 0) - channel) > OTHER))
        return null;
      const byte = y * row + (x >> 1);
      mask[byte] = (mask[byte] ?? 0) | (Math.round(opaque / 17) << (x & 1 ? 0 : 4));
    }
  }
  const bytes = zlibSync(new Uint8Array(Math.ceil(width / 8) * height));
  return { width, height, palette: colour, bits: 1, bytes, mask: zlibSync(mask) };
}
