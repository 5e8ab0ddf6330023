import { quoted } from '../../document/texts';
import type { Strings } from '../../words';
import type { RatingResult, RatedRow } from './result';

/** How many answered on each side of the scale's middle; what lies on it is on neither. */
function sides({ counts }: RatedRow): { readonly under: number; readonly over: number } {
  const middle = (counts.length - 1) / 2;
  const sum = (side: (index: number) => boolean) =>
    counts.reduce((all, count, index) => (side(index) ? all + count : all), 0);
  return { under: sum((index) => index < middle), over: sum((index) => index > middle) };
}

/** How many answered under the scale's middle. */
export const underMiddle = (row: RatedRow): number => sides(row).under;

/**
 * What a rating says whose finding is its spread: where the room is split, else what most of it is in want of. `found`
 * says in figures what the headline says. Null without an answer.
 */
export function spreadFinding(
  strings: Strings,
  { rows, values }: RatingResult,
): { readonly headline: string; readonly found: string } | null {
  const { rate: words } = strings.plan.content;
  const answered = rows.filter(({ answers }) => answers > 0);
  const torn = answered.toSorted((a, b) => (b.deviation ?? 0) - (a.deviation ?? 0))[0];
  const wanting = answered.toSorted((a, b) => sides(b).under / b.answers - sides(a).under / a.answers)[0];
  if (!torn || !wanting) return null;
  const middle = ((values[0] ?? 0) + (values.at(-1) ?? 0)) / 2;
  const least = words.under(quoted(strings, wanting.text, 60), sides(wanting).under, wanting.answers, middle);
  if (torn.split) {
    const headline = words.splitOver(quoted(strings, torn.text, 60));
    const { under, over } = sides(torn);
    return { headline, found: [words.apart(headline, under, over, middle), least].join(' ') };
  }
  if (sides(wanting).under === 0) return { headline: words.allWell(middle), found: `${words.allWell(middle)}.` };
  return { headline: words.inWant(quoted(strings, wanting.text, 60)), found: least };
}
