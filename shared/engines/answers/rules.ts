import type { Refusal } from '../../base/refusals';
import type { Read } from '../voting/parse-paper';
import type { AnswerRound, AnswerSheet, Histogram, Histograms } from './schema';

/** How many questions are asked of each item, and how many answers there are to each. */
export interface SheetShape {
  readonly questions: 1 | 2;
  readonly answers: number;
}

/** True where sheets go into the sealed box until the round closes. */
export const isSealedRound = ({ form, secret }: Pick<AnswerRound, 'form' | 'secret'>): boolean =>
  form === 'paper' || (form === 'walk-up' && secret === true);

/** Why a sheet cannot be taken, or null. An empty sheet is an abstention and is fine. */
export function checkSheet(round: AnswerRound, sheet: AnswerSheet, { questions, answers }: SheetShape): Refusal | null {
  if (sheet.length !== questions) return 'counts-do-not-fit-scale';
  const known = new Set(round.items.map(({ id }) => id));
  const given = sheet.flatMap((one) => Object.entries(one));
  if (given.some(([item]) => !known.has(item))) return 'unknown-option';
  return given.some(([, answer]) => answer >= answers) ? 'counts-do-not-fit-scale' : null;
}

/** By how many more hands were counted than people are present; 0 where they were not. */
export const handsOver = (counts: readonly (number | null)[], present: number): number =>
  Math.max(0, counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) - present);

/** Why a count of hands cannot be taken, or null. */
export function checkHands(round: AnswerRound, item: string, counts: Histogram, answers: number): Refusal | null {
  if (!round.items.some(({ id }) => id === item)) return 'unknown-option';
  if (counts.length !== answers) return 'counts-do-not-fit-scale';
  return handsOver(counts, round.present.length) > 0 ? 'counts-over-present' : null;
}

/**
 * A line of hands as far as it is counted, null where nothing is typed: where as many are counted as are `present`, nobody's are
 * left for the empty fields, and they are noughts; a line with more or fewer stays as it is.
 */
export function handsIn(line: readonly (number | null)[], present: number): readonly (number | null)[] {
  const sum = line.reduce<number>((total, count) => total + (count ?? 0), 0);
  return sum === present && line.some((count) => count !== null) ? line.map((count) => count ?? 0) : line;
}

/** Items of a round by hands that have no count for some question: a count of nothing but noughts is one. */
export const uncountedIn = (
  { form = 'fingers', items, counts, second = {} }: Pick<AnswerRound, 'form' | 'items' | 'counts' | 'second'>,
  questions: 1 | 2,
): string[] =>
  form === 'fingers'
    ? items
        .map(({ id }) => id)
        .filter((id) => !Object.hasOwn(counts, id) || (questions === 2 && !Object.hasOwn(second, id)))
    : [];

/** How many sheets gave each answer to one question, by item; items that nobody answered are left out. */
export function countsOf(sheets: readonly AnswerSheet[], question: 0 | 1, answers: number): Histograms {
  const counts = new Map<string, number[]>();
  for (const sheet of sheets) {
    for (const [item, answer] of Object.entries(sheet[question] ?? {})) {
      const given = counts.get(item) ?? Array.from({ length: answers }, () => 0);
      given[answer] = (given[answer] ?? 0) + 1;
      counts.set(item, given);
    }
  }
  /* By item, so that the order in which sheets came leaves no trace. */
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A paper sheet as typed: one digit or word an item, `first` for the first answer; a dash or a dot skips. Or what of it does not fit. */
export function parseSheet(
  typed: string,
  items: readonly { readonly id: string }[],
  { questions, answers }: SheetShape,
  first: number,
): Read<AnswerSheet> {
  const parts = typed
    .trim()
    .split(/[\s,;]+/u)
    .filter(Boolean);
  const digits = parts.length === 1 && /^[\d\-–.x]+$/u.test(parts[0] ?? '');
  const compact = digits && items.length * questions > 1 && first >= 0 && answers + first <= 10;
  const tokens = compact ? (parts[0] ?? '').split('') : parts;
  const most = items.length * questions;
  if (tokens.length > most) return { misread: { why: 'too-many', given: tokens.length, most } };
  const sheet: Record<string, number>[] = Array.from({ length: questions }, () => ({}));
  for (const [index, token] of tokens.entries()) {
    const item = items[Math.floor(index / questions)];
    if (!item || /^[-–.x]$/u.test(token)) continue;
    const place = /^[+-]?\d{1,2}$/u.test(token) ? Number(token) - first : -1;
    if (place < 0 || place >= answers) return { misread: { why: 'no-answer', typed: token, place: index + 1 } };
    (sheet[index % questions] as Record<string, number>)[item.id] = place;
  }
  return { read: sheet };
}
