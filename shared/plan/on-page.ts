import { stringsOf, type Strings } from '../words';
import type { Plan, Sentence, Summary } from './model';

/** What stands under the headline: what was found, but for what that says word for word. */
export const foundBelow = ({ headline, found }: Summary): readonly Sentence[] =>
  found.filter(({ id }) => id !== headline?.says);

/** Whether the headline says all that was found, so that nothing stands under it. */
export const saysAllFound = (summary: Summary): boolean =>
  summary.headline !== null && foundBelow(summary).length === 0;

/**
 * How many findings and decisions are not on the page, and where they are; empty where all are. `most`: so many of each have
 * room under the headline.
 */
export function notOnPage({ edition, language, summary }: Plan, most = Infinity): string {
  const { found, decided, all } = summary;
  const below = foundBelow(summary).length;
  const more = all.found - found.length + below - Math.min(below, most);
  const others = all.decided - Math.min(decided.length, most);
  return more + others === 0 ? '' : stringsOf(language).plan.layout.notOnPage[edition](more, others);
}

/** How sure the room was, in words: that nobody asked it is said where there is something to be sure of; empty where it is left out. */
export function confidenceSaid({ language, summary: { confidence, next, leftOut } }: Plan): string {
  if (leftOut.confidence) return '';
  return confidence?.text ?? (next.length === 0 ? '' : stringsOf(language).plan.layout.nothingAsked);
}

/** What stands in the place of next steps where there are none: that none were agreed, or that all of them are over. */
export const withoutNext = (words: Strings['plan']['layout'], { over }: Pick<Summary, 'over'>): string =>
  over.length > 0 ? words.allOver : words.nothingNext;

/** Actions that nobody has, or that have no day. */
export const openActions = ({ next }: Summary): Summary['next'] =>
  next.filter(({ owner, due }) => owner.trim() === '' || due.trim() === '');

/** Whether the room was asked how sure it is of any action. */
export const isSureAsked = ({ next }: Summary): boolean => next.some(({ sure }) => sure !== null);
