import type { Idea } from '../idea';

/** Words as they are compared: whatever their case, spaces and punctuation. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const pairsOfLetters = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** Dice's coefficient over pairs of letters: 0 nothing in common, 1 the same. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = pairsOfLetters(a);
  const right = pairsOfLetters(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count > 0) {
      common += 1;
      rest.set(pair, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

const ALIKE = 0.82;
/** Comparing everything with everything costs time by the square; past this only equal texts are noticed. */
const FUZZY_UP_TO = 200;

/** Pairs of ideas (earlier, later) that say the same or nearly the same; each idea is the later one at most once. */
export function findDuplicates(ideas: readonly Idea[]): { first: string; second: string }[] {
  const texts = ideas.map(({ text }) => normalised(text).slice(0, 300));
  const firsts = new Map<string, number>();
  return ideas.flatMap(({ id }, index) => {
    const text = texts[index] ?? '';
    if (text === '') return [];
    const equal = firsts.get(text);
    if (equal === undefined) firsts.set(text, index);
    const like =
      equal ??
      (ideas.length <= FUZZY_UP_TO
        ? texts.slice(0, index).findIndex((earlier) => likeness(earlier, text) >= ALIKE)
        : -1);
    const first = ideas[like];
    return first ? [{ first: first.id, second: id }] : [];
  });
}
