import { clusters } from './clusters';

/** Scripts that people type in, by their ISO 15924 name; the first one a letter belongs to is meant. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hira', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
];

/** Scripts that are written together. */
const mixed: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

const scriptOf = (letters: string): string | null => scripts.find(([, one]) => one.test(letters))?.[0] ?? null;

/* Most of what is set: Latin letters, what stands between them, and dashes, quotation marks and ticks. */
const plain = /^[ -\u024f\u1e00-\u1eff\u2000-\u2bff]*$/;

/** The language that is usual in a script, as the browser knows it: nobody says in which they write. */
function usualIn(script: string): string | null {
  const { language } = new Intl.Locale(`und-${script}`).maximize();
  return language === 'und' ? null : language;
}

/**
 * In which language passages are to be read aloud. A letter of the document's own script is in the document's language; one
 * of another script in the language that is most written in it, which beats spelling Cyrillic letters out by their English names.
 */
export class Tongues {
  readonly #own: readonly string[];
  readonly #isLatin: boolean;

  constructor(language: string) {
    const script = new Intl.Locale(language).maximize().script ?? 'Latn';
    this.#own = mixed[script] ?? [script];
    this.#isLatin = script === 'Latn';
  }

  /**
   * For each cluster of a text its language: null for the document's own, undefined for what has none and is read as what
   * is beside it. Null in place of all of it where nothing is in another script.
   */
  of(text: string, parts: readonly string[] = clusters(text)): readonly (string | null | undefined)[] | null {
    if (this.#isLatin && plain.test(text)) return null;
    const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
    const said = parts.map((part) => {
      const script = scriptOf(part);
      if (script === null) return undefined;
      if (this.#own.includes(script)) return null;
      return usualIn(script === 'Hani' && kana ? 'Hira' : script);
    });
    return said.some((one) => typeof one === 'string') ? said : null;
  }

  /** The language of most letters of a text; null for the document's own. */
  most(text: string): string | null {
    const counts = new Map<string | null, number>();
    for (const one of this.of(text) ?? []) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
  }
}
