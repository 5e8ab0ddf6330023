import type { Colour, Pixels } from '../../../report/pixels';

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fainter than this is not seen. */
const FAINT = 8;
/** From this on a corner, an edge or a ground is paper. */
const WHITE = 244;
/** How far a colour must be from the ground to be seen on it. */
const APART = 32;
/** The share of what is there that must be seen. */
const SEEN = 0.001;

const at = (data: Uint8ClampedArray, index: number): number => data[index] ?? 0;

/** True where every pixel covers what is under it. */
export function isOpaque({ data }: Pixels): boolean {
  for (let index = 3; index < data.length; index += 4) if (at(data, index) < 255) return false;
  return true;
}

/** True for a picture that stands on white paper: opaque, and white along all its edges. */
function isOnPaper(pixels: Pixels): boolean {
  const { width, height, data } = pixels;
  const isWhite = (x: number, y: number) => {
    const index = (y * width + x) * 4;
    return Math.min(at(data, index), at(data, index + 1), at(data, index + 2)) >= WHITE;
  };
  for (let x = 0; x < width; x += 1) if (!isWhite(x, 0) || !isWhite(x, height - 1)) return false;
  for (let y = 0; y < height; y += 1) if (!isWhite(0, y) || !isWhite(width - 1, y)) return false;
  return isOpaque(pixels);
}

/**
 * Takes the white paper from under a picture, so that it stands on the cover's ground and not in a white box. On white it
 * looks as before. Changes the pixels; leaves a picture alone that is not on paper.
 */
export function takeOffPaper(pixels: Pixels): void {
  if (!isOnPaper(pixels)) return;
  const { data } = pixels;
  for (let index = 0; index < data.length; index += 4) {
    const ink = 255 - Math.min(at(data, index), at(data, index + 1), at(data, index + 2));
    for (let channel = index; channel < index + 3; channel += 1)
      data[channel] = ink === 0 ? 255 : 255 - ((255 - at(data, channel)) * 255) / ink;
    data[index + 3] = ink;
  }
}

/** The part of a picture in which there is something; null where there is nothing. */
export function seenPart({ width, height, data }: Pixels): Part | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (at(data, (y * width + x) * 4 + 3) <= FAINT) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/** True for a picture that would not be seen on a ground of that colour: a white logo on a light page. */
export function isLostOn({ data }: Pixels, ground: Colour): boolean {
  let [there, seen] = [0, 0];
  for (let index = 0; index < data.length; index += 4) {
    const alpha = at(data, index + 3);
    if (alpha <= FAINT) continue;
    there += 1;
    const apart = Math.max(...ground.map((part, channel) => Math.abs(at(data, index + channel) - part)));
    if ((apart * alpha) / 255 >= APART) seen += 1;
  }
  return seen < there * SEEN;
}
