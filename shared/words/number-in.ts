import type { Locale } from './locale';

const SIMPLE = /^-?(\d+(\.\d+)?|\.\d+)$/u;
const GROUPED = /^-?[1-9]\d{0,2}(,\d{2,3})*,\d{3}(\.\d+)?$/u;
const SPACED = /^-?\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/u;

/**
 * The number that a text is in a locale, with its marks between thousands or without them; null where it is none. A mark of
 * another locale is understood where it can mean one thing only: where the comma is the decimal mark, "3.5" is "3,5", but
 * "1.234" is the locale's own if it groups by points, and else could be either.
 */
export function numberIn({ decimalMark, groupMark }: Pick<Locale, 'decimalMark' | 'groupMark'>, text: string) {
  const typed = text.normalize('NFKC').trim().replace('−', '-');
  /* Two numbers with a space between them are not one. */
  if (/[\s'’]/u.test(typed) && !SPACED.test(typed)) return null;
  const plain = typed.replaceAll(/[\s'’]/gu, '');
  const swapped = plain.replaceAll(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  /* As the locale writes it, and as the others do; in both the point is the decimal mark. */
  const [own, other] = decimalMark === ',' ? [swapped, plain] : [plain, swapped];
  const read = (one: string) => Number(one.replaceAll(',', ''));

  if (SIMPLE.test(own)) return read(own);
  if (GROUPED.test(own)) return groupMark === '.' || groupMark === ',' || own.includes('.') ? read(own) : null;
  return SIMPLE.test(other) || (GROUPED.test(other) && other.includes('.')) ? read(other) : null;
}
