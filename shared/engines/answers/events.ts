import type { Refusal } from '../../base/refusals';
import type { Participant } from '../../base/people';
import { checkHands, checkSheet, countsOf, isSealedRound, type SheetShape } from './rules';
import type { AnswerForm, AnswerRound, AnswersOutcome, AnswerSheet, Histogram } from './schema';

/** The open round a command names; else the reason why nothing can be answered. */
export function openRound<R extends AnswerRound>(rounds: readonly R[], id: string): R | Refusal {
  const round = rounds.find((one) => one.id === id);
  if (!round) return 'unknown-rating';
  return round.status === 'open' ? round : 'rating-not-open';
}

interface Opening {
  readonly id: string;
  readonly form: AnswerForm;
  readonly secret: boolean;
  readonly present: readonly string[];
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly time: string;
}

/** Opens a round, or says why not. */
export function openedRound(
  people: readonly Participant[],
  rounds: readonly AnswerRound[],
  { id, form, secret, present, items, time }: Opening,
): AnswerRound | Refusal {
  if (rounds.some(({ status }) => status === 'open')) return 'rating-is-open';
  if (rounds.some((one) => one.id === id)) return 'id-in-use';
  if (present.length === 0) return 'nobody-present';
  if (items.length === 0) return 'no-items';
  const known = new Set(people.map((one) => one.id));
  if (present.some((one) => !known.has(one))) return 'unknown-participant';
  return {
    id,
    form,
    secret,
    items: items.map((item) => ({ id: item.id, text: item.text })),
    present: [...new Set(present)].toSorted(),
    status: 'open',
    openedAt: time,
    closedAt: null,
    counts: {},
  };
}

/** Lets somebody in who came after the round was opened; changes the round in place, or says why not. */
export function joinRound(people: readonly Participant[], round: AnswerRound, participant: string): Refusal | null {
  if (!people.some(({ id }) => id === participant)) return 'unknown-participant';
  if (round.present.includes(participant)) return 'nothing-changes';
  round.present = [...round.present, participant].toSorted();
  return null;
}

/** Somebody has left before their turn, and is not counted among those present any more; sealed sheets are looked for before. */
export function leaveRound(round: AnswerRound, participant: string): Refusal | null {
  if (round.form !== 'walk-up') return 'answers-of-another-form';
  const rest = round.present.filter((id) => id !== participant);
  if (rest.length === round.present.length) return 'not-present';
  if (round.sheets?.some((one) => one.participant === participant)) return 'turn-already-taken';
  if (rest.length === 0) return 'nobody-present';
  round.present = rest;
  return null;
}

/** Puts a public sheet in the place of the one that its seat handed in before, if it did, and counts that. */
export function putSheet(round: AnswerRound, participant: string, sheet: AnswerSheet): void {
  const before = round.sheets ?? [];
  const others = before.filter((one) => one.participant !== participant);
  if (others.length < before.length) round.replaced = (round.replaced ?? 0) + 1;
  round.sheets = [...others, { participant, sheet }];
}

/** Takes hands counted for one item; changes the round in place, or says why not. */
export function countHands(
  round: AnswerRound,
  item: string,
  question: 0 | 1,
  counts: Histogram,
  { questions, answers }: SheetShape,
): Refusal | null {
  if ((round.form ?? 'fingers') !== 'fingers') return 'answers-of-another-form';
  const wrong = checkHands(round, item, counts, answers);
  if (wrong) return wrong;
  if (question >= questions) return 'counts-do-not-fit-scale';
  if (question === 0) round.counts[item] = counts;
  else round.second = { ...round.second, [item]: counts };
  return null;
}

/** Takes a public sheet; a second one of the same seat replaces the first. */
export function takeSheet(
  round: AnswerRound,
  participant: string,
  sheet: AnswerSheet,
  asked: SheetShape,
): Refusal | null {
  if (round.form !== 'walk-up' || isSealedRound(round)) return 'answers-of-another-form';
  if (!round.present.includes(participant)) return 'not-present';
  const wrong = checkSheet(round, sheet, asked);
  if (wrong) return wrong;
  putSheet(round, participant, sheet);
  return null;
}

/** Closes a round with what came of it: `sealed` is null where nothing was in the box, `uncounted` says whose hands nobody counted. */
export function closeRound(
  round: AnswerRound,
  { sealed, uncounted }: { readonly sealed: AnswersOutcome | null; readonly uncounted?: string[] | undefined },
  time: string,
  { questions, answers }: SheetShape,
): Refusal | null {
  if (isSealedRound(round) !== (sealed !== null)) return 'answers-of-another-form';
  round.status = 'closed';
  round.closedAt = time;
  if (uncounted !== undefined) round.uncounted = uncounted;
  if (sealed) {
    round.counts = sealed.counts;
    if (sealed.second) round.second = sealed.second;
    round.tookPart = sealed.tookPart;
    round.answered = sealed.answered;
    round.withheld = sealed.withheld;
    if (sealed.replaced !== undefined) round.replaced = sealed.replaced;
    round.groups = sealed.groups;
    return null;
  }
  if (round.form !== 'walk-up') return null;
  const sheets = (round.sheets ?? []).map(({ sheet }) => sheet);
  round.counts = countsOf(sheets, 0, answers);
  if (questions === 2) round.second = countsOf(sheets, 1, answers);
  round.tookPart = (round.sheets ?? []).map(({ participant }) => participant).toSorted();
  round.answered = sheets.length;
  return null;
}
