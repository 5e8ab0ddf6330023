import { placesBeside, shown } from './figures';

/** How a language and a region write what is no word: figures, days, lists, the order of names. Made of `Intl` alone. */
export interface Locale {
  /** BCP 47, "en-GB". The language is that of the words; the region may be another: "en-DE" is English with German dates. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands before the part of a figure that is less than one: "." or ",". */
  readonly decimalMark: string;
  /** What stands between thousands; empty where nothing does. */
  readonly groupMark: string;
  /** A whole number, "12,345". */
  whole(n: number): string;
  /** A share of one, "12%". */
  percent(share: number): string;
  /** As it stands in a field and is typed there, with all its places, "1,234.25". */
  written(n: number): string;
  /** To one place, as `decimal` shows it: what a sentence judges a figure by. */
  rounded(n: number): number;
  /**
   * With one place, "3.4". `mark`: what the figure is judged by; it then has as many places as it takes to stand on its side
   * of it: 2.95 beside a mark of 3 is "2.95", as "3.0" would not be under it.
   */
  decimal(n: number, mark?: number | null): string;
  /** A calendar day (`YYYY-MM-DD`) written out, "21 November 2026". */
  day(day: string): string;
  /** A calendar day (`YYYY-MM-DD`) in short, "21 Nov 2026". */
  shortDay(day: string): string;
  /** A moment (ISO 8601) on this machine's clock, "21 Nov 2026, 09:05". */
  moment(time: string): string;
  /** The time of day on this machine's clock, "09:05"; `time` in milliseconds. */
  timeOfDay(time: number): string;
  /** A time of an agenda (`HH:MM`), "09:05". */
  clock(time: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  plural(n: number): Intl.LDMLPluralRule;
  /** The plurals that the language has, in the order in which their forms are written. */
  readonly plurals: readonly Intl.LDMLPluralRule[];
  /** As `plural`, for places in an order: "1st" is `one`. */
  ordinal(n: number): Intl.LDMLPluralRule;
  /** The days of the week that are no working days, from 1 (Monday) to 7. */
  readonly weekend: readonly number[];
  /** Every name that a month has in a day that is written out or in short, from January on. */
  readonly months: readonly (readonly string[])[];
  /** In which order a day's figures stand: "day month year". */
  readonly dayOrder: readonly ('day' | 'month' | 'year')[];
  lower(text: string): string;
  upper(text: string): string;
  /** The name of a region (ISO 3166): "DE" is "Germany". */
  region(code: string): string;
  /** The order of names, ideas and titles as its dictionaries have it; numbers in a text by their value. */
  compare(a: string, b: string): number;
}

/** Languages that are written from right to left, and scripts. */
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

const HALVES: Readonly<Record<string, string>> = { A: 'a.m.', P: 'p.m.' };

/** "2:05 PM" as American text has it: "2:05 p.m.", and full hours without their minutes. */
const asInAmericanText = (time: string): string =>
  time.replace(/(?::00)?\s([AP])M$/u, (_, half: string) => `\u00a0${HALVES[half]}`);

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

interface WeekInfo {
  readonly weekend: readonly number[];
}

/* Newer engines ask it of a function, older ones of a property; where neither knows, it is Saturday and Sunday. */
function weekendOf(tag: string): readonly number[] {
  const locale = new Intl.Locale(tag) as Intl.Locale & { getWeekInfo?: () => WeekInfo; readonly weekInfo?: WeekInfo };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [6, 7];
}

const monthsOf = (tag: string): string[][] =>
  Array.from({ length: 12 }, (_, month) => [
    ...new Set(
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: style, year: 'numeric' });
        const parts = format.formatToParts(Date.UTC(2026, month, 15));
        return parts.filter(({ type }) => type === 'month').map(({ value }) => value);
      }),
    ),
  ]);

const dayOrderOf = (tag: string): ('day' | 'month' | 'year')[] =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory' })
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));

/** A minus, not the hyphen that `Intl` writes for it in English: it is read aloud, and is as wide as a plus. */
const withMinus = (figure: string): string => figure.replace('-', '−');

function make(tag: string): Locale {
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 10, numberingSystem: 'latn' });
  const day = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const shortDay = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const { hour12 } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions();
  const hours = { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' } as const;
  const timeOfDay = new Intl.DateTimeFormat(tag, hours);
  const clock = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...hours });
  /* What a 24-hour clock writes has neither half, and stays. */
  const inText = tag === 'en-US' ? asInAmericanText : (time: string) => time;
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const plural = new Intl.PluralRules(tag);
  const ordinal = new Intl.PluralRules(tag, { type: 'ordinal' });
  const regions = new Intl.DisplayNames(tag, { type: 'region' });
  const collator = new Intl.Collator(tag, { numeric: true });
  const marks = new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).formatToParts(1_234_567.8);
  const markOf = (type: Intl.NumberFormatPartTypes): string => marks.find((part) => part.type === type)?.value ?? '';
  return {
    tag,
    direction: RIGHT_TO_LEFT.has(new Intl.Locale(tag).language) ? 'rtl' : 'ltr',
    decimalMark: markOf('decimal'),
    groupMark: markOf('group'),
    whole: (n) => whole.format(n),
    percent: (share) => percent.format(share),
    written: (n) => written.format(n),
    rounded: (n) => shown(n),
    decimal(n, mark = null) {
      const places = mark === null ? 1 : placesBeside(n, mark);
      if (places === 1) return withMinus(decimal.format(shown(n)));
      const options = { minimumFractionDigits: places, maximumFractionDigits: places };
      return withMinus(new Intl.NumberFormat(tag, options).format(shown(n, mark)));
    },
    day: (one) => day.format(startOf(one)),
    shortDay: (one) => shortDay.format(startOf(one)),
    moment: (time) => inText(moment.format(new Date(time))),
    timeOfDay: (time) => inText(timeOfDay.format(new Date(time))),
    clock: (time) => inText(clock.format(new Date(`1970-01-01T${time}Z`))),
    list: (items) => list.format(items),
    plural: (n) => plural.select(n),
    plurals: PLURALS.filter((one) => plural.resolvedOptions().pluralCategories.includes(one)),
    ordinal: (n) => ordinal.select(n),
    weekend: weekendOf(tag),
    months: monthsOf(tag),
    dayOrder: dayOrderOf(tag),
    lower: (text) => text.toLocaleLowerCase(tag),
    upper: (text) => text.toLocaleUpperCase(tag),
    region: (code) => regions.of(code) ?? code,
    compare: (a, b) => collator.compare(a, b),
  };
}

const made = new Map<string, Locale>();

/** The locale of a tag; made once. Throws where it is no tag at all. */
export function localeOf(tag: string): Locale {
  const known = made.get(tag) ?? make(tag);
  made.set(tag, known);
  return known;
}
