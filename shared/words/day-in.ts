import type { Strings } from './index';
import type { Locale } from './locale';

type Said = Strings['said'];

/** A day as it stands in a text; `year` is null where none is said. */
interface Named {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly before: string;
  readonly after: string;
}

type Speaks = { readonly locale: Pick<Locale, 'dayOrder' | 'months'>; readonly said: Said };

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** As `YYYY-MM-DD`; null where the calendar has no such day. */
function asDay({ month, day }: Pick<Named, 'month' | 'day'>, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const around = (text: string, { 0: whole, index }: RegExpExecArray): Pick<Named, 'before' | 'after'> => ({
  before: text.slice(0, index),
  after: text.slice(index + whole.length),
});

/** Figures alone are a day only with their year: "24/7" is none. */
function inFigures({ locale: { dayOrder } }: Speaks, text: string): Named[] {
  const local = dayOrder.map((part) => `(?<${part}>${part === 'year' ? '\\d{4}' : '\\d{1,2}'})`).join('[./-]\\s?');
  return [/(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/gu, new RegExp(`(?<!\\d)${local}(?!\\d)`, 'gu')]
    .flatMap((way) => [...text.matchAll(way)])
    .map((found) => ({
      year: Number(found.groups?.['year']),
      month: Number(found.groups?.['month']),
      day: Number(found.groups?.['day']),
      ...around(text, found),
    }));
}

/** Behind a day: the text ends, or what follows is no word. */
const ENDS = '(?=\\s*(?:$|[^\\p{L}\\p{M}\\p{N}\\s]))';
const DAY = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const YEAR = "(?:,?\\s(?:de\\s)?(?:(?<year>\\d{4})|[’'](?<short>\\d{2})(?!\\d)))?";

/**
 * "3 March", "3rd of March 2027", "3. März 2027", "March 3, 2027", "3 March ’27", "3 March 27". A month in small letters is
 * one only where the day ends there, as "may" and "march" are words; and "In May 20 customers rang" names none.
 */
function inWords({ locale: { months }, said }: Speaks, text: string, thisYear: number): Named[] {
  return months.flatMap((names, index): Named[] => {
    const name = `(?:${names
      .map((one) => escaped(one.replace(/\.$/u, '')))
      .toSorted((a, b) => b.length - a.length)
      .join('|')})\\.?(?!\\p{L})`;
    const dayFirst = `${DAY}\\s(?:of\\s|de\\s)?${name}(?:\\s(?<bare>\\d{2})${ENDS}|${YEAR})`;
    const monthFirst = `(?<!\\p{L})${name}\\s${DAY}(?!\\d)${YEAR}`;
    return [
      new RegExp(dayFirst, 'gu'),
      new RegExp(monthFirst, 'gu'),
      new RegExp(dayFirst + ENDS, 'giu'),
      new RegExp(monthFirst + ENDS, 'giu'),
    ].flatMap((way) =>
      [...text.matchAll(way)].flatMap((found): Named[] => {
        const { day, year, short, bare } = found.groups ?? {};
        const { before, after } = around(text, found);
        const two = short ?? bare;
        const inYear = year ? Number(year) : two ? 2000 + Number(two) : said.isNextYear(after) ? thisYear + 1 : null;
        const isMonthAlone = inYear === null && !/^\d/u.test(found[0]) && said.meansTheMonth(before);
        return isMonthAlone ? [] : [{ year: inYear, month: index + 1, day: Number(day), before, after }];
      }),
    );
  });
}

/** The days that a text names, in the order in which they stand; where one has no year, the next such day from `from` on. */
function daysIn(speaks: Speaks, text: string, from: string): (Named & { readonly as: string })[] {
  const thisYear = Number(from.slice(0, 4));
  return [...inFigures(speaks, text), ...inWords(speaks, text, thisYear)]
    .toSorted((a, b) => a.before.length - b.before.length)
    .flatMap((named) => {
      const now = asDay(named, named.year ?? thisYear);
      const as = named.year !== null || (now !== null && now >= from) ? now : asDay(named, thisYear + 1);
      return as === null ? [] : [{ ...named, as }];
    });
}

/** The day (`YYYY-MM-DD`) that a text names first. Null where it names none. */
export const dayIn = (speaks: Speaks, text: string, from: string): string | null =>
  daysIn(speaks, text, from)[0]?.as ?? null;

/**
 * The day until which a text says that something is done: one with "by" or the like before it, or that stands there by
 * itself. What broke on 3 March is not due on it.
 */
export const dueIn = (speaks: Speaks, text: string, from: string): string | null =>
  daysIn(speaks, text, from).find(({ before, after }) => {
    const isAlone = /(?:^|[,;:(–—-])\s*$/u.test(before) && /^\s*(?:$|[.,;:)!?])/u.test(after);
    return isAlone || speaks.said.isUntil(before);
  })?.as ?? null;
