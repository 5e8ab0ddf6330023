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

const letters = /\p{L}/gu;

/**
 * The direction of a paragraph: that of most of its letters, and of the first where they are even. A sentence of ours
 * about a Hebrew idea is no Hebrew sentence, although it may begin with the idea.
 */
export function readsRightToLeft(text: string): boolean {
  const all = text.match(letters) ?? [];
  const leftwards = all.filter((letter) => isRightToLeft(letter)).length;
  return leftwards * 2 === all.length ? isRightToLeft(all[0] ?? '') : leftwards * 2 > all.length;
}

/** Scripts written without spaces: a line may end after any of their characters. */
export function breaksAnywhere(cluster: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}]/u.test(
    cluster,
  );
}
