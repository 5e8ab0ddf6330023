/** Letters that stand for others in a name and that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ς: 'σ',
};

/** Accents of Latin, Greek and Cyrillic letters; the points of Hebrew and Arabic, which are as often left out. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;

/** What stands inside a word and is as often left out, and what nobody sees. */
const LEFT_OUT = /['’‘ʼ`´.\p{Cf}]/gu;

/**
 * A name as it is looked for: words in lower case with one space between them, without accents and signs, and with the
 * plain letters that somebody types who has not the others on the keyboard. "Łukasz O’Brien-Sørensen" is
 * "lukasz obrien sorensen". Empty if the text has neither letters nor digits.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[łøđðħŧŋıßæœþəς]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(LEFT_OUT, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
