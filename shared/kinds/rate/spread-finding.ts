import { leading } from '../../words/figures';
import { quoted } from '../../document/texts';
import type { Strings } from '../../words';
import type { RatingResult, RatedRow } from './result';

/** How many answered on each side of the scale's middle; what lies on it is on neither. */
export function sides({ counts }: RatedRow): { readonly under: number; readonly over: number } {
  const middle = (counts.length - 1) / 2;
  const sum = (side: (index: number) => boolean) =>
    counts.reduce((all, count, index) => (side(index) ? all + count : all), 0);
  return { under: sum((index) => index < middle), over: sum((index) => index > middle) };
}

/** What of all answers lies under the middle. */
export const shareUnder = (row: RatedRow): number => sides(row).under / row.answers;

/**
 * What a rating says whose finding is its spread: over what the room is split, else what has the largest share of answers
 * under the middle. `found` says in figures what the headline says. Null without an answer.
 */
export function spreadFinding(
  strings: Strings,
  { rows, values }: RatingResult,
): { readonly headline: string; readonly found: string } | null {
  const { rate: words } = strings.plan.content;
  const answered = rows.filter(({ answers }) => answers > 0);
  if (answered.length === 0) return null;
  const torn = answered.filter(({ split }) => split).toSorted((a, b) => (b.deviation ?? 0) - (a.deviation ?? 0));
  const wanting = leading(answered, shareUnder);
  const middle = ((values[0] ?? 0) + (values.at(-1) ?? 0)) / 2;
  const nameOf = ({ text }: RatedRow) => quoted(strings, text, 60);
  const told = wanting.map((row) => ({ item: nameOf(row), under: sides(row).under, answers: row.answers }));
  const nobody = wanting.every((row) => sides(row).under === 0);
  const unrated = rows.length - answered.length;
  const least = words.butUnrated(
    nobody ? `${words.allWell(middle)}.` : words.under(told, answered.length, middle),
    unrated,
  );
  if (torn.length > 0) {
    const headline = words.splitOver(torn.map(nameOf));
    const apart = torn.map((row) => ({ item: nameOf(row), ...sides(row) }));
    return {
      headline: words.butUnrated(headline, unrated),
      found: [words.apart(headline, apart, middle), least].join(' '),
    };
  }
  if (nobody) return { headline: words.butUnrated(words.allWell(middle), unrated), found: least };
  return { headline: words.butUnrated(words.mostUnder(wanting.map(nameOf), middle), unrated), found: least };
}
