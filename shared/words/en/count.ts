const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** In words up to twelve, then in figures. */
export const number = (n: number): string => SMALL[n] ?? n.toLocaleString('en-GB');

/** "one idea", "nine ideas", "14 ideas". */
export const counted = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** "a, b and c". */
export const and = (items: readonly string[]): string => lists.format(items);

/** With a capital letter first. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** In quotation marks. */
export const quotedText = (text: string): string => `“${text}”`;

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "1st", "2nd", "11th". */
export const ordinal = (n: number): string => `${n}${endings[ordinals.select(n)] ?? 'th'}`;
