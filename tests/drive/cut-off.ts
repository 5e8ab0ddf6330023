import type { Page } from 'playwright';
import { shapesOf, type Cut } from '../gallery/facts';

/** How it is said that a text is cut. */
const sayings: Readonly<Record<Cut, string>> = {
  ends: 'ends in an ellipsis',
  'scrolled sideways': 'is scrolled sideways',
  'at a side': 'is cut at a side',
  'above or below': 'is cut above or below',
  'out of the window': 'is out of the window',
};

/**
 * Which texts of a window are cut, scrolled sideways, out of it, or printed over one another. An ellipsis is no fault where
 * it ends what people typed (only what a catalogue says in the pseudo language has "‹"); nor is what one scrolls down to,
 * or what stands in a field.
 */
export async function cutOff(page: Page): Promise<string[]> {
  const { texts, overlaps } = await shapesOf(page);
  const written = texts.filter(({ field }) => !field);
  const cut = written.flatMap(({ text, cuts }) =>
    cuts.filter((one) => one !== 'ends' || text.includes('‹')).map((one) => `${sayings[one]}: “${text}”`),
  );
  return [...new Set([...cut, ...overlaps.map(([one, other]) => `over one another: “${one}” and “${other}”`)])];
}
