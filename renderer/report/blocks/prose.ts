import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import { proseWidth, type TextStyle } from '../tokens';
import type { Size } from './contract';

/** Height of the lines that must begin together: a text's first or last line never stands alone. */
export function firstLines(lines: number, style: TextStyle): number {
  return Math.min(lines, lines === 3 ? 3 : 2) * style.leading;
}

/** An item or a statement that is higher than this share of a page may go over a page break. */
const splittable = 0.4;
export const mayNotSplit = (sheet: Sheet, height: number) => height <= sheet.fullHeight * splittable;

/** The width of running text: a line is not longer than can be read. */
export const proseOf = (sheet: Sheet): number => Math.min(proseWidth, sheet.width);

export function paragraphLines(sheet: Sheet, text: string, style: TextStyle): readonly Line[] {
  return sheet.type.wrap(text, proseOf(sheet), style);
}

/** A paragraph or note: all of it, and its first lines. */
export function proseSize(sheet: Sheet, text: string, style: TextStyle): Size {
  if (cleanLine(text) === '') return { whole: 0, least: 0 };
  const lines = paragraphLines(sheet, text, style).length;
  return { whole: lines * style.leading, least: firstLines(lines, style) };
}
