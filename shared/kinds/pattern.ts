import { isBlank } from '../base/text';
import type { Strings } from '../words';
import type { Finding, FindingsAt } from './finding';

/** What stands for a place: a number, a text, or things that are listed, and how many they are. */
export type Value = number | string | { readonly said: string; readonly count: number };
export type Values = Readonly<Record<string, Value>>;

/** A place in a sentence that an exercise gives: `{count}` is said, of `{count|item|items}` the form is said that goes with it. */
const PLACE = /\{([^{}|]*)((?:\|[^{}|]*)*)\}/gu;

const numberOf = (value: Value): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' ? null : value.count;

const formsIn = (forms: string): string[] => forms.split('|').slice(1);

/** The form that goes with a number, by the plurals of the language; the last one for all that have none of their own. */
function formFor({ locale }: Strings, n: number, forms: readonly string[]): string {
  const at = locale.plurals.indexOf(locale.plural(n));
  return forms[Math.min(at, forms.length - 1)] ?? '';
}

function said(strings: Strings, value: Value, forms: readonly string[]): string | null {
  const n = numberOf(value);
  if (forms.length > 0) return n === null ? null : formFor(strings, n, forms);
  if (typeof value === 'number') return strings.plan.content.number(value);
  return typeof value === 'string' ? value : value.said;
}

/** A sentence that an exercise gives, with its places filled in; null where it names one that there is not. */
export function filled(strings: Strings, sentence: string, values: Values): string | null {
  let whole = true;
  const text = sentence.replaceAll(PLACE, (_, name: string, forms: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const put = value === undefined ? null : said(strings, value, formsIn(forms));
    whole &&= put !== null;
    return put ?? '';
  });
  return whole && !/[{}]/u.test(sentence.replaceAll(PLACE, '')) ? strings.plan.content.capital(text) : null;
}

/** A finding where a sentence names a place that there is not, or a brace stands alone. */
export function placesWrong(at: FindingsAt, field: string, sentence: string, places: readonly string[]): Finding[] {
  const named = [...sentence.matchAll(PLACE)].map(([, name = '']) => name);
  const strange = named.find((name) => !places.includes(name)) ?? /[{}]/u.exec(sentence.replaceAll(PLACE, ''))?.[0];
  return at(!isBlank(sentence) && strange !== undefined, 'place-unknown', field, strange ?? '');
}
