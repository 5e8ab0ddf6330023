/** Bullets and numbers that word processors, mails and chats put before a line. */
const MARK = /^\s*(?:[-*+•‣◦▪–—·]\s+|\(?\d{1,3}[.):]\s+|[•‣◦▪·])/u;

/** A pasted list, one text a line: bullets and numbers stripped, empty lines dropped. */
export function parseList(pasted: string): string[] {
  return pasted
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '');
}
