import type { TextFact } from './facts';

type Colours = NonNullable<TextFact['colours']>;

/** How bright a colour is to the eye, as WCAG 2 reckons it: 0 to 1. */
function luminance(colour: Colours['text']): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a text to its ground, from 1 to 21. */
export function contrastOf({ text, ground }: Colours): number {
  const [darker = 0, brighter = 0] = [luminance(text), luminance(ground)].toSorted((a, b) => a - b);
  return (brighter + 0.05) / (darker + 0.05);
}

/** From so many pixels on letters are large: 24, or, bold, 18.66. */
const isLarge = (size: number, bold: boolean): boolean => size >= (bold ? 18.66 : 24);

/** Has no letter and no figure: an arrow, a handle, a dot. */
const isSign = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** The least contrast that a text needs. `zoom`: how many times larger than on a laptop everything is drawn. */
export const leastContrast = ({ text, size, bold }: TextFact, zoom: number): number =>
  isSign(text) || isLarge(size / zoom, bold) ? 3 : 4.5;
