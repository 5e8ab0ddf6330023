/** Pixels as a canvas gives them: red, green, blue and how opaque, a byte each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Of "#1F2430". */
export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** What lies between two colours; `share` of the way, from 0 to 1. */
export function mixed(a: Colour, b: Colour, share: number): Colour {
  const between = (one: number, other: number) => Math.round(one + (other - one) * share);
  return [between(a[0], b[0]), between(a[1], b[1]), between(a[2], b[2])];
}
