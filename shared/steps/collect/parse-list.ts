/**
 * Bullets and numbers that word processors, mails and chats put before a line. What could also be the text itself (a
 * dash, a number) must stand apart from it.
 */
const MARK = /^\s*(?:(?:[-*+–—]|\(?\d{1,3}[.):])(?=\s|$)|[•‣◦▪▫●○■□⁃∙·➢➤►✓✔\uF0A7\uF0B7])/u;

/** A pasted list, one text a line: bullets and numbers stripped, empty lines dropped. */
export function parseList(pasted: string): string[] {
  return pasted
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '');
}
