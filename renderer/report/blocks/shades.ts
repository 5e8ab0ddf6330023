import { colourOf, mixed } from '../pixels';
import { colours } from '../tokens';

const hexOf = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** The colour of the `index`th of `count` things of which none is the point: from the palest that stands out on white to the text's own. */
export const shadeOf = (index: number, count: number): string =>
  hexOf(mixed(colourOf(colours.idle), colourOf(colours.ink), index / Math.max(1, count - 1)));
