import type { Locale } from '../locale';

/** What stands at both ends of everything that a pseudo catalogue says. */
export const MARKS = { open: '‹', close: '›' } as const;

/** By how much each word is longer than in English; what a language such as German or Finnish asks of a layout. */
const LONGER = 0.4;

const PLAIN = 'aeiouyAEIOUY';
const ACCENTED = 'áëîöüýÁËÎÖÜÝ';
const SAID = /‹[^‹›]*›/u;

/** A word, 40 % longer, with an accent on each of its vowels: one that has a plain vowel was not said by this language. */
function stretched(word: string): string {
  const letters = Array.from(word, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
  const more = Math.ceil(letters.length * LONGER);
  return letters.join('') + [...letters].toReversed().slice(0, more).join('').toLowerCase();
}

/** A text where it stands by itself, and not as a part of a longer word. */
function standing(text: string): RegExp {
  const escaped = text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const [begins, ends] = [/^\p{L}/u.test(text), /\p{L}$/u.test(text)];
  return new RegExp(`${begins ? '(?<!\\p{L})' : ''}${escaped}${ends ? '(?![\\p{L}\\p{M}])' : ''}`, 'gu');
}

/** A text, every word longer; what stands in `kept` (what people typed, figures in words that were said already) is left as it is. */
function longer(text: string, kept: readonly string[]): string {
  const [first, ...rest] = kept;
  if (first === undefined) return text.replaceAll(/\p{L}[\p{L}\p{M}’]*/gu, stretched);
  return text
    .split(standing(first))
    .map((part) => longer(part, rest))
    .join(first);
}

/** Stands in no text that anybody types. */
const TRACE = '\uE000';

/** What is given to a sentence, with a trace at one of its texts: one for each. */
function traced(given: unknown, trace: (text: string) => string): { readonly text: string; readonly with: unknown }[] {
  if (typeof given === 'string') return given.trim() === '' ? [] : [{ text: given, with: trace(given) }];
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    traced(value, trace).map((one) => {
      const others: unknown = Array.isArray(given) ? [...(given as unknown[])] : { ...given };
      (others as Record<string, unknown>)[key] = one.with;
      return { text: one.text, with: others };
    }),
  );
}

/**
 * The texts that a sentence repeats of what it is given: they come from elsewhere, and are no words of the catalogue. Not a
 * text that only says which sentence is meant. A sentence may look at how a text begins or ends, so each end is tried.
 */
function repeated(say: (...given: unknown[]) => unknown, given: readonly unknown[]): string[] {
  const whole = JSON.stringify(say(...given)) ?? '';
  const repeats = (args: unknown): boolean => {
    try {
      const says = JSON.stringify(say(...(args as unknown[])));
      return says.includes(TRACE) && says.replaceAll(TRACE, '') === whole;
    } catch {
      return false;
    }
  };
  const [first, last] = [traced(given, (text) => TRACE + text), traced(given, (text) => text + TRACE)];
  return first.flatMap((one, index) => (repeats(one.with) || repeats(last[index]?.with) ? [one.text] : []));
}

/** A text as this language says it, marked at both ends; nothing where nothing is said. `given`: texts of others in it. */
export function pseudoText(text: string, given: readonly string[] = []): string {
  if (text === '') return '';
  const nested = text.match(new RegExp(SAID, 'gu')) ?? [];
  const kept = [...new Set([...given, ...nested])].toSorted((a, b) => b.length - a.length);
  return `${MARKS.open}${longer(text, kept)}${MARKS.close}`;
}

function said(value: unknown, given: readonly string[]): unknown {
  if (typeof value === 'string') return pseudoText(value, given);
  if (typeof value === 'function') {
    const say = value as (...all: unknown[]) => unknown;
    return (...args: unknown[]) => said(say(...args), repeated(say, args));
  }
  if (Array.isArray(value)) return value.map((one) => said(one, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one, given)]));
}

/** Days and lists have words of their own. */
const saying = (locale: Locale): Locale => ({
  ...locale,
  day: (day) => pseudoText(locale.day(day)),
  shortDay: (day) => pseudoText(locale.shortDay(day)),
  moment: (time) => pseudoText(locale.moment(time)),
  list: (items) => pseudoText(locale.list(items), items),
});

/**
 * A catalogue made by machine of another one, for tests: what is not in it was never taken from the catalogue. Every word is
 * longer, and every text marked at both ends, so that one that is clipped is seen too.
 */
export function pseudo<T extends { readonly locale: Locale }>({ locale, ...words }: T): T {
  return { ...(said(words, []) as Omit<T, 'locale'>), locale: saying(locale) } as unknown as T;
}
