import { LEAST_ANSWERS } from '../engines/answers/outcome';
import type { Answerers } from '../kinds/figures';
import type { NotCompared } from './model';

/** True where so few people are the difference that what one says more than the other would be theirs. */
const byFew = (people: number): boolean => people > 0 && people < LEAST_ANSWERS;

/** Why so many answers in secret cannot be set beside so many others; null when they can. */
export function apartByCount(before: number, after: number): NotCompared | null {
  if (Math.min(before, after) < LEAST_ANSWERS) return 'too-few';
  return byFew(Math.abs(before - after)) ? 'too-close' : null;
}

/** How many people of one list are not on the other; two of one name are two people. */
function others(before: readonly string[], after: readonly string[]): number {
  const more = new Map<string, number>();
  for (const name of after) more.set(name, (more.get(name) ?? 0) + 1);
  for (const name of before) more.set(name, (more.get(name) ?? 0) - 1);
  return [...more.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

/**
 * Why two rounds cannot be set side by side; null when they can. One secret round is enough for the rule: what everybody
 * said aloud in the other could be taken away from it.
 */
export function apart(before: Answerers, after: Answerers): NotCompared | null {
  if (!before.secret && !after.secret) return null;
  const counted = apartByCount(before.count, after.count);
  if (counted || !before.names || !after.names) return counted;
  return byFew(others(before.names, after.names)) ? 'too-close' : null;
}
