const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader calls characters: never half a surrogate pair, never a letter without its accents. */
export function clusters(text: string): string[] {
  if (/^[\x20-\x7e]*$/.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether a text has right-to-left letters, so that the order of its characters is not the order of writing. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

const strong = /\p{L}/u;

/** The direction of a paragraph: that of its first letter. */
export function startsRightToLeft(text: string): boolean {
  const letter = strong.exec(text);
  return letter !== null && isRightToLeft(letter[0]);
}

/** Scripts written without spaces: a line may end after any of their characters. */
export function breaksAnywhere(cluster: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}]/u.test(
    cluster,
  );
}
