import { said } from '../../base/text';

/* Signs that are a bullet wherever they begin a line; the last ones are those of Word's own fonts. */
const SIGNS = '•‣◦▪▫●○■□⁃∙·➢➤►▶→⇒➔➜➝⮞❖✓✔✗✘☐☑☒❑❏\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF0A8\uF06F';

/* Signs that could also be the text itself, as could a number: they stand apart from it. */
const LOOSE = [
  /* 1. 2) (3) 1.2.  */
  String.raw`(?:\d{1,3}\.){2,}`,
  String.raw`\(?\d{1,3}[.):]`,
  /* a) (b) (iv) */
  String.raw`\(?(?:[a-z]|[ivx]{1,5})\)`,
  '[-*+–—]',
].join('|');

/* Letters with a point, and the o of a second level: in front of a tab alone, else they may be an initial. */
const TABBED = String.raw`(?:[a-z]|[ivx]{1,5})\.|o`;

/** A box to be ticked, by itself or after a bullet. */
const BOX = String.raw`\[[ xX✓✔]?\](?=\s|$)`;

/**
 * Bullets and numbers that word processors, mails and chats put before a line. What could also be the text itself (a
 * dash, a number) must stand apart from it.
 */
const MARK = new RegExp(
  String.raw`^\s*(?:(?:(?:${LOOSE})(?=\s|$)|(?:${TABBED})(?=\t)|[${SIGNS}]\ufe0f?)\s*(?:${BOX})?|${BOX})`,
  'iu',
);

/** A line without its bullet or number, and whatever stands around it; tabs in it stay. */
export const unmarked = (line: string): string => said(line.replace(MARK, ''));

/** Whether a line begins with a bullet or a number. */
export const isMarked = (line: string): boolean => MARK.test(line);

/** The lines of a pasted text, whatever system broke them. */
export const brokenIn = (pasted: string): string[] => pasted.split(/\r\n|[\n\r\u2028\u2029]/u);

/** Every line of a pasted text, empty ones too, without its bullet or number. */
export const linesOf = (pasted: string): string[] => brokenIn(pasted).map(unmarked);

/** A pasted list, one text a line: bullets and numbers stripped, empty lines dropped. */
export const parseList = (pasted: string): string[] => linesOf(pasted).filter((line) => line !== '');
