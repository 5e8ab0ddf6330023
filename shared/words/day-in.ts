import type { Strings } from './index';
import type { Locale } from './locale';

type Said = Strings['said'];

type Figures = { readonly year: number | null; readonly month: number; readonly day: number };

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** As `YYYY-MM-DD`; null where the calendar has no such day. */
function asDay({ month, day }: Figures, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** Figures alone are a day only with their year: "24/7" is none. */
function inFigures({ dayOrder }: Pick<Locale, 'dayOrder'>, text: string): Figures | null {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const one = dayOrder.map((part) => `(?<${part}>${part === 'year' ? '\\d{4}' : '\\d{1,2}'})`).join('[./-]\\s?');
  const found = new RegExp(`(?<!\\d)${one}(?!\\d)`, 'u').exec(text)?.groups;
  return found ? { year: Number(found['year']), month: Number(found['month']), day: Number(found['day']) } : null;
}

/** Behind a day: the text ends, or what follows is no word. */
const ENDS = '(?=\\s*(?:$|[^\\p{L}\\p{M}\\p{N}\\s]))';

/**
 * "3 March", "3rd of March 2027", "3. März 2027", "March 3, 2027", "3 March ’27"; of several the one that stands first. A
 * month in small letters is one only where the day ends there, as "may" and "march" are words; and "In May 20 customers
 * rang" names none.
 */
function inWords({ months }: Pick<Locale, 'months'>, { meansTheMonth }: Said, text: string): Figures | null {
  const all: (Figures & { readonly at: number })[] = [];
  for (const [index, names] of months.entries()) {
    const name = `(?:${names
      .map((one) => escaped(one.replace(/\.$/u, '')))
      .toSorted((a, b) => b.length - a.length)
      .join('|')})\\.?(?!\\p{L})`;
    const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
    const year = "(?:,?\\s(?:de\\s)?(?:(?<year>\\d{4})|[’'](?<short>\\d{2})(?!\\d)))?";
    const dayFirst = `${day}\\s(?:of\\s|de\\s)?${name}${year}`;
    const monthFirst = `(?<!\\p{L})${name}\\s${day}(?!\\d)${year}`;
    const ways = [
      new RegExp(dayFirst, 'u'),
      new RegExp(monthFirst, 'u'),
      new RegExp(dayFirst + ENDS, 'iu'),
      new RegExp(monthFirst + ENDS, 'iu'),
    ];
    for (const way of ways) {
      const found = way.exec(text);
      const { day: said, year: whole, short } = found?.groups ?? {};
      if (!found || said === undefined) continue;
      const isMonthFirst = !/^\d/u.test(found[0]);
      if (isMonthFirst && !whole && !short && meansTheMonth(text.slice(0, found.index))) continue;
      const inYear = whole ? Number(whole) : short ? 2000 + Number(short) : null;
      all.push({ year: inYear, month: index + 1, day: Number(said), at: found.index });
    }
  }
  return all.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/** The day (`YYYY-MM-DD`) that a text names; where it names no year, the next such day from `from` on. Null where it names none. */
export function dayIn(
  { locale, said }: { readonly locale: Pick<Locale, 'dayOrder' | 'months'>; readonly said: Said },
  text: string,
  from: string,
): string | null {
  const figures = inFigures(locale, text) ?? inWords(locale, said, text);
  if (!figures) return null;
  if (figures.year !== null) return asDay(figures, figures.year);
  const year = Number(from.slice(0, 4));
  const now = asDay(figures, year);
  return now !== null && now >= from ? now : asDay(figures, year + 1);
}
