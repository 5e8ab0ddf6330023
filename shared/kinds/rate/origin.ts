import type { Strings } from '../../words';
import { replacedSentence } from '../replaced';
import type { RatingResult } from './result';

/** The fewest and the most answers that a question got which was counted; null where none was. */
function answersIn(rows: RatingResult['rows']): readonly [least: number, most: number] | null {
  const counts = rows.flatMap(({ isCounted, answers, second }) =>
    isCounted ? [answers, ...(second ? [second.answers] : [])] : [],
  );
  return counts.length === 0 ? null : [Math.min(...counts), Math.max(...counts)];
}

/** How many answered, in a few words. */
export const ratingTrace = (strings: Strings, { present, rows }: RatingResult): string =>
  strings.plan.content.rate.trace(answersIn(rows), present);

/** Where a rating's figures come from: its form, who was there, how many answered each item. */
export function ratingOrigin(strings: Strings, { form, secret, present, rows, replaced }: RatingResult): string {
  return [
    strings.plan.content.rate.origin(
      form,
      secret,
      present,
      answersIn(rows),
      rows.every(({ isCounted }) => isCounted),
    ),
    ...replacedSentence(strings, 'sheets', replaced),
  ].join(' ');
}
