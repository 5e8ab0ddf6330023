import { z } from 'zod';
import { localeOf, type Locale } from './locale';

/** Regions (ISO 3166) to choose from, one for each way in which English writes days, figures and times. */
export const Region = z.enum(['GB', 'US', 'CA', 'AU', 'IN', 'CH', 'DE', 'DK', 'FI', 'SE']);
export type Region = z.infer<typeof Region>;

const day = '2026-11-21';
const afternoon = Date.parse(`${day}T14:05`);

/** How a locale writes a day, a figure and a time, by example: "21 Nov 2026 · 1,234.5 · 14:05". */
export const example = (locale: Locale): string =>
  [locale.shortDay(day), locale.decimal(1_234.5), locale.timeOfDay(afternoon)].join(' · ');

/** How the language of a tag is written in a region. */
export const localeIn = (tag: string, region: Region): Locale => localeOf(`${new Intl.Locale(tag).language}-${region}`);

/** What tells two ways of writing apart, whatever their words: the decimal mark, the order of a day, the clock. */
function manner(tag: string): string[] {
  const numeric = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const order = numeric.formatToParts(Date.parse(day)).flatMap(({ type }) => (type === 'literal' ? [] : type));
  const { hour12 } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions();
  return [localeOf(tag).decimalMark, order.join(' '), String(hour12)];
}

/**
 * A language with the region of a system's locale (BCP 47): English on a German system is `en-DE`. Where nobody has written
 * down how the language is written there, it is written as where that is most alike.
 */
export function asWrittenBy(language: string, system: string): string {
  const { region } = new Intl.Locale(system);
  const own = `${language}-${region}`;
  if (region !== undefined && new Intl.NumberFormat(own).resolvedOptions().locale === own) return own;
  const wanted = manner(system);
  const alike = (tag: string) => manner(tag).findIndex((part, at) => part !== wanted[at]);
  const known = Region.options.map((one) => `${language}-${one}`);
  return known.find((tag) => alike(tag) === -1) ?? known.toSorted((a, b) => alike(b) - alike(a))[0] ?? language;
}
