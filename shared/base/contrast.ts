/** A colour as `#rrggbb`, in lower case. */
export type Hex = string;

/** By WCAG, for text of any size. */
export const READABLE = 4.5;

const partsOf = (hex: Hex): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const hexOf = (parts: readonly number[]): Hex =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminance(hex: Hex): number {
  const [red = 0, green = 0, blue = 0] = partsOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far apart two colours are for the eye, by WCAG: from 1, the same, to 21, black on white. */
export function contrast(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** As many steps lead to black or white: no part of a colour is passed over. */
const STEPS = 255;

/**
 * The colour itself where it can be read on the ground, else the nearest darker or lighter one that can: towards black on a
 * light ground, towards white on a dark one. On a ground of middling grey it is black or white, whichever is read better.
 */
export function readableOn(ground: Hex, colour: Hex): Hex {
  const end = contrast('#000000', ground) >= contrast('#ffffff', ground) ? 0 : 255;
  const parts = partsOf(colour);
  for (let step = 0; step <= STEPS; step += 1) {
    const tried = hexOf(parts.map((part) => part + ((end - part) * step) / STEPS));
    if (contrast(tried, ground) >= READABLE) return tried;
  }
  return hexOf([end, end, end]);
}
