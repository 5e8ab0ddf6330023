import type { Locale } from '../locale';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** So many are named in a sentence; more are counted. */
const MOST_NAMED = 4;

/** How English counts, lists and quotes, with the figures of a locale. What the catalogue's sentences are made with. */
export function speakingIn(locale: Locale) {
  const number = (n: number): string => SMALL[n] ?? locale.whole(n);
  return {
    locale,
    /** In words up to twelve, then in figures. */
    number,
    /** "one idea", "nine ideas", "14 ideas". */
    counted: (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`,
    /** "both tests", "all three tests"; of one its own word: "its test". */
    every: (n: number, one: string, many: string): string =>
      n === 1 ? one : n === 2 ? `both ${many}` : `all ${number(n)} ${many}`,
    /** "1 idea", "12 ideas". */
    plural: (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`,
    /** "12 participants"; nothing while nobody is known. */
    participants: (n: number): string => (n === 0 ? '' : `${n} ${n === 1 ? 'participant' : 'participants'}`),
    /** "a, b and c". */
    and: (items: readonly string[]): string => locale.list(items),
    /** As `and`, with those beyond the fourth counted: "a, b, c, d and three more". */
    andMore: (items: readonly string[]): string =>
      items.length <= MOST_NAMED
        ? locale.list(items)
        : locale.list([...items.slice(0, MOST_NAMED), `${number(items.length - MOST_NAMED)} more`]),
    /** With a capital letter first. */
    capital: (text: string): string => locale.upper(text.charAt(0)) + text.slice(1),
    /** In quotation marks. */
    quotedText: (text: string): string => `“${text}”`,
    /** With its sign: "+1", "0", "−2"; `text` where the figure is written otherwise, "+two points". */
    signed: (n: number, text = String(Math.abs(n))): string => (n > 0 ? `+${text}` : n < 0 ? `−${text}` : '0'),
    /** "1st", "2nd", "11th". */
    ordinal: (n: number): string => `${n}${ENDINGS[locale.ordinal(n)] ?? 'th'}`,
  };
}
export type Speaking = ReturnType<typeof speakingIn>;
