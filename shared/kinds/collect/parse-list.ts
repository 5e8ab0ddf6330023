/**
 * Bullets and numbers that word processors, mails and chats put before a line. What could also be the text itself (a
 * dash, a number) must stand apart from it.
 */
const MARK = /^\s*(?:(?:[-*+–—]|\(?\d{1,3}[.):])(?=\s|$)|[•‣◦▪▫●○■□⁃∙·➢➤►✓✔\uF0A7\uF0B7])/u;

/** Every line of a pasted text, empty ones too, without its bullet or number. */
export const linesOf = (pasted: string): string[] =>
  pasted.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => line.replace(MARK, '').trim());

/** A pasted list, one text a line: bullets and numbers stripped, empty lines dropped. */
export const parseList = (pasted: string): string[] => linesOf(pasted).filter((line) => line !== '');
