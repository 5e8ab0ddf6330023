/** Letters from here on, those of Chinese, Japanese and Korean and pictures, are as wide as two others. */
const WIDE_FROM = 0x2e80;

/** How wide a text is, in letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= WIDE_FROM ? 2 : 1;
  return width;
}

/** How many lines of so many letters a text takes, roughly; one at least. */
export const linesOf = (text: string, letters: number): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / Math.max(1, letters))), 0);

/** What a chart cuts is no longer than this: six lines of its narrow column, with words that leave a good part of each empty. */
const WHOLE = { letters: 24, lines: 5 } as const;

/** The texts that stand whole beside a chart on any page; longer ones may be cut there. */
export const surelyWhole = (texts: readonly string[]): string[] =>
  texts.filter((text) => linesOf(text, WHOLE.letters) <= WHOLE.lines);

/** What each of these takes, together. */
export const total = <T>(all: readonly T[], lines: (one: T) => number): number =>
  all.reduce((sum, one) => sum + lines(one), 0);

/** A caption above a chart or table, with the space around it; nothing where there is none. */
export const captionLines = (caption: string): number => (caption.trim() === '' ? 0 : 1.2 + linesOf(caption, 85));

/** The space below a chart or table. */
export const BELOW = 1.5;

/** What a row of a table or a chart has around its text. */
export const AROUND = 0.75;
