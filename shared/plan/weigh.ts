import type { PlanReasons, Sentence } from './model';
import type { Wordings } from './wording';

/** So many sentences stand under one heading of the one page. */
export const MOST_SENTENCES = 5;

/** A sentence that may stand on the one page, with what speaks for it. */
export interface Weighed {
  readonly sentence: Sentence;
  readonly reasons: PlanReasons;
}

/**
 * How much speaks for a sentence, as docs/findings.md has it: what hurts customers counts a hundred, how widely the room
 * agreed its share from 0 to 100, that nobody acts on it fifty. What nobody counted comes after all that was counted.
 */
export const scoreOf = ({ hurts, weight, unserved }: PlanReasons): number =>
  weight === null ? -1 : (hurts ? 100 : 0) + weight + (unserved ? 50 : 0);

/** The weightiest first; of those that are level, by their words: never by where they stand in the agenda. */
const byWeight = (one: Weighed, other: Weighed): number =>
  scoreOf(other.reasons) - scoreOf(one.reasons) ||
  (one.sentence.text < other.sentence.text ? -1 : one.sentence.text > other.sentence.text ? 1 : 0);

/**
 * Those that stand on the page: what the facilitator has lifted onto it, then what weighs most, at most five, without what
 * was left out and without saying anything twice; the weightiest first. Says of the others that there was no room.
 */
export function onPage(all: readonly Weighed[], words: Wordings): Sentence[] {
  const there = all.filter(({ sentence: { id } }) => !words.isLeftOut(id));
  const lifted = (one: Weighed) => (words.isLifted(one.sentence.id) ? 1 : 0);
  const ranked = there.toSorted((one, other) => lifted(other) - lifted(one) || byWeight(one, other));
  const said = new Set<string>();
  const chosen: Weighed[] = [];
  for (const one of ranked) {
    const { id, text } = one.sentence;
    if (chosen.length < MOST_SENTENCES && !said.has(text)) chosen.push(one);
    else words.noRoomFor(id);
    said.add(text);
  }
  return chosen.toSorted(byWeight).map(({ sentence }) => sentence);
}
