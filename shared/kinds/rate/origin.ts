import type { Strings } from '../../words';
import { replacedSentence } from '../replaced';
import type { RatingResult } from './result';

/** How many answered, in a few words. */
export function ratingTrace(strings: Strings, { present, rows }: RatingResult): string {
  const counts = rows.map(({ answers }) => answers);
  return strings.plan.content.rate.trace(Math.min(...counts), Math.max(...counts), present);
}

/** Where a rating's figures come from: its form, who was there, how many answered each item. */
export function ratingOrigin(strings: Strings, { form, secret, present, rows, replaced }: RatingResult): string {
  const counts = rows.map(({ answers }) => answers);
  return [
    strings.plan.content.rate.origin(form, secret, present, Math.min(...counts), Math.max(...counts)),
    ...replacedSentence(strings, 'sheets', replaced),
  ].join(' ');
}
