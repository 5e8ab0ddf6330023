import { english } from './en';
import { localeOf } from './locale';

/**
 * A catalogue: words, and functions where words depend on what they speak of. Every visible text of screens, menus, dialogs,
 * command line and PDF is in one; exercise texts are in their definitions. It has the locale with it, for what is no word.
 */
export type Strings = ReturnType<typeof english>;

const made = new Map<string, Strings>();

/** The catalogue of a language (BCP 47), made once, with the figures and days of its region. */
export function stringsOf(language: string): Strings {
  const known = made.get(language) ?? english(localeOf(language));
  made.set(language, known);
  return known;
}

/** For screens that are not yet given their words. */
export const strings: Strings = stringsOf('en-GB');
