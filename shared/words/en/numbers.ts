import type { Speaking } from './count';

/** Why what was typed is not taken for a number. */
export const numbers = ({ locale }: Speaking) => ({
  none: (typed: string) => `“${typed}” is not a number. Type it in figures.`,
  notWhole: (typed: string) => `“${typed}” is not a whole number. Type it without a fraction.`,
  range: (typed: string, least: number, most: number) =>
    `“${typed}” does not fit: from ${locale.whole(least)} to ${locale.whole(most)}.`,
  tooSmall: (typed: string, least: number) => `“${typed}” does not fit: ${locale.whole(least)} or more.`,
  tooLarge: (typed: string, most: number) => `“${typed}” does not fit: ${locale.whole(most)} at most.`,
  more: 'More',
  less: 'Less',
});
