import type { Participant } from '../base/people';
import type { Refusal } from '../base/refusals';
import { roundOutcome } from '../engines/answers/outcome';
import { checkSheet, isSealedRound, uncountedIn, type SheetShape } from '../engines/answers/rules';
import type { AnswerRound, AnswersOutcome, AnswerSheet } from '../engines/answers/schema';
import { refused } from './decision';
import { answerBox, answerBoxKey, type SealedBox, type SealedEntry } from './sealed-box';

/** A sheet that is kept sealed, or why it is not. */
type Kept = { readonly refused: Refusal } | { readonly seals: string; readonly entry: SealedEntry };

/** A seat's sheet for a sealed round. `wrong` says why a sheet can't be taken. */
export function sealSheet(
  round: Pick<AnswerRound, 'id' | 'form' | 'present'>,
  box: SealedBox,
  { participant, sheet }: { readonly participant: string; readonly sheet: AnswerSheet },
  wrong: (sheet: AnswerSheet) => Refusal | null,
): Kept {
  if (round.form !== 'walk-up') return refused('answers-of-another-form');
  if (!round.present.includes(participant)) return refused('not-present');
  const why = wrong(sheet);
  if (why) return refused(why);
  const entry = answerBox(box, round.id);
  const replaced = entry.replaced + (Object.hasOwn(entry.seats, participant) ? 1 : 0);
  return {
    seals: answerBoxKey(round.id),
    entry: { ...entry, replaced, seats: { ...entry.seats, [participant]: sheet } },
  };
}

/** Whether a seat has handed in a sheet that is sealed. */
export const hasSealedSheet = (round: Pick<AnswerRound, 'id'>, box: SealedBox, participant: string): boolean =>
  Object.hasOwn(answerBox(box, round.id).seats, participant);

/** A sheet of paper as it is entered. */
export function sealPaper(
  round: Pick<AnswerRound, 'id' | 'form' | 'present'>,
  box: SealedBox,
  sheet: AnswerSheet,
  wrong: (sheet: AnswerSheet) => Refusal | null,
): Kept {
  const entry = answerBox(box, round.id);
  if (round.form !== 'paper') return refused('answers-of-another-form');
  if (entry.papers.length >= round.present.length) return refused('paper-ballots-over-present');
  const why = wrong(sheet);
  return why ? refused(why) : { seals: answerBoxKey(round.id), entry: { ...entry, papers: [...entry.papers, sheet] } };
}

/** Takes the sheet of paper back that was entered last. */
export function unsealPaper(round: Pick<AnswerRound, 'id' | 'form'>, box: SealedBox): Kept {
  const entry = answerBox(box, round.id);
  if (round.form !== 'paper') return refused('answers-of-another-form');
  if (entry.papers.length === 0) return refused('no-paper-ballot');
  return { seals: answerBoxKey(round.id), entry: { ...entry, papers: entry.papers.slice(0, -1) } };
}

/** Why a sheet of answers can't be taken for a round. */
export const sheetFor =
  (round: AnswerRound, asked: SheetShape) =>
  (sheet: AnswerSheet): Refusal | null =>
    checkSheet(round, sheet, asked);

/** What a sealed round comes to: a histogram per item and nothing else; null for a round that is not sealed. */
const sealedOutcome = (
  round: AnswerRound,
  box: SealedBox,
  people: readonly Participant[],
  earlier: readonly AnswerRound[],
  asked: SheetShape,
): AnswersOutcome | null =>
  isSealedRound(round) ? roundOutcome(round, answerBox(box, round.id), people, earlier, asked) : null;

/** What closing a round brings out: its outcome where it was sealed, and the items whose hands nobody counted. */
export function closingOf(
  round: AnswerRound,
  box: SealedBox,
  people: readonly Participant[],
  earlier: readonly AnswerRound[],
  asked: SheetShape,
): {
  readonly told: { readonly sealed: AnswersOutcome | null; readonly uncounted?: string[] };
  /** The key of what is not sealed any more; null where nothing was. */
  readonly unseals: string | null;
} {
  const sealed = sealedOutcome(round, box, people, earlier, asked);
  const uncounted = uncountedIn(round, asked.questions);
  return {
    told: { sealed, ...(uncounted.length > 0 ? { uncounted } : {}) },
    unseals: sealed ? answerBoxKey(round.id) : null,
  };
}

/** Keys under which sheets of closed rounds were sealed. */
export const settledRounds = (rounds: readonly { readonly id: string; readonly status: string }[]): string[] =>
  rounds.filter(({ status }) => status === 'closed').map(({ id }) => answerBoxKey(id));
