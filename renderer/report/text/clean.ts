/**
 * Makes what people typed safe to set: well-formed, composed (NFC), without control characters and without invisible
 * marks that turn the writing direction. Line breaks stay, as `\n`; tabs become spaces. Nothing visible is lost: a lone
 * half of a surrogate pair, and what is no character in any plane, becomes the replacement character, which is visible.
 */
export function clean(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/g, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/[\u00ad\ufeff]/g, '')
    .normalize('NFC');
}

/** As `clean`, on one line: for names, titles and labels. */
export function cleanLine(text: string): string {
  return clean(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function wellFormed(text: string): string {
  const { toWellFormed } = String.prototype as { toWellFormed?: (this: string) => string };
  if (toWellFormed) return toWellFormed.call(text);
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
