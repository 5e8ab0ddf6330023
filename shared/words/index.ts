import { differing } from './differing';
import { english } from './en';
import { american } from './en-US';
import { localeOf } from './locale';
import { pseudo } from './pseudo';

/**
 * A catalogue: words, and functions where words depend on what they speak of. Every visible text of screens, menus, dialogs,
 * command line and PDF is in one; exercise texts are in their definitions. It has the locale with it, for what is no word.
 */
export type Strings = ReturnType<typeof english>;

/** What Candor speaks where nothing else is said (BCP 47). */
export const FIRST_LANGUAGE = 'en-GB';

/* Their figures have a comma: what writes a point of its own is seen. */
const longer = (): Strings => pseudo(english(localeOf('en-DE')));

/**
 * The catalogues, by language (BCP 47), a line each; one with a region comes before that of its language alone. A catalogue
 * may say only where it differs from its parent. A map: a file may call its language `toString`.
 */
const catalogues: ReadonlyMap<string, (tag: string) => Strings> = new Map([
  ['en-US', (tag) => american(english(localeOf(tag)))],
  ['en', (tag) => english(localeOf(tag))],
  /* Made by machine, for tests: longer words, and the same read from right to left. */
  ['en-XA', (tag) => differing(longer(), { locale: { tag } })],
  ['ar-XB', (tag) => differing(longer(), { locale: { tag, direction: 'rtl' } })],
]);

const made = new Map<string, Strings>();

/**
 * The catalogue of a language (BCP 47), with the figures and days of its region; made once. English where there is none of
 * the language: a file may come from a Candor that speaks more.
 */
export function stringsOf(language: string): Strings {
  const known = made.get(language);
  if (known) return known;
  const catalogue = catalogues.get(language) ?? catalogues.get(new Intl.Locale(language).language);
  const strings = catalogue ? catalogue(language) : english(localeOf(FIRST_LANGUAGE));
  made.set(language, strings);
  return strings;
}
