import type { Session } from '../../session/schema/session';
import type { Sealed } from '../../session/sealed-box';
import type { StepAddress } from '../../kinds/common';
import { exerciseOf } from '../../session/step-of';
import { LEAST_ANSWERS, withheldIf } from './outcome';
import { isSealedRound } from './rules';
import type { AnswerRound } from './schema';

const NOTHING_SEALED = { cast: [] as readonly string[], papers: 0 };

/** Who has had their turn at an open round; null where there are no turns. */
export function turnsAt(round: AnswerRound, sealed: Sealed): readonly string[] | null {
  if (round.form !== 'walk-up') return null;
  return isSealedRound(round)
    ? (sealed.answers[round.id] ?? NOTHING_SEALED).cast
    : (round.sheets ?? []).map(({ participant }) => participant).toSorted();
}

/** Closed rounds of the same step of the same exercise, in whichever item of the agenda it was run. */
export function roundsOfSameStep(session: Session, at: StepAddress): AnswerRound[] {
  const exercise = exerciseOf(session, at.item)?.id;
  return session.agenda.items.flatMap((item): AnswerRound[] => {
    if (item.exercise !== exercise) return [];
    const work = session.work[`${item.id}/${at.step}`];
    if (work?.kind === 'rate') return work.ratings.filter(({ status }) => status === 'closed');
    return work?.kind === 'judge' ? work.judgings.filter(({ status }) => status === 'closed') : [];
  });
}

/** An open round without a single answer: how far it is, and whether anything would be kept of it now. */
export function openRoundView(round: AnswerRound, session: Session, at: StepAddress, sealed: Sealed) {
  const turns = turnsAt(round, sealed);
  const { papers } = sealed.answers[round.id] ?? NOTHING_SEALED;
  const sheets = round.form === 'paper' ? papers : (turns?.length ?? null);
  const withheld = withheldIf(round, sheets ?? 0, turns ?? [], roundsOfSameStep(session, at));
  return {
    id: round.id,
    form: round.form ?? 'fingers',
    secret: round.secret ?? false,
    items: round.items,
    present: round.present.length,
    /** Items whose hands have been counted for the first and for the second question. */
    counted: Object.keys(round.counts).toSorted(),
    countedSecond: Object.keys(round.second ?? {}).toSorted(),
    turns,
    sheets,
    /** Why nothing would be kept if it were closed now. */
    withheld,
    least: LEAST_ANSWERS,
    seats: turns
      ? session.participants
          .filter(({ id }) => round.present.includes(id))
          .map(({ id, seat, name }) => ({ id, seat, name, done: turns.includes(id) }))
      : null,
    /** Participants who were not there when it was opened, and can join. */
    absent: session.participants
      .filter(({ id }) => !round.present.includes(id))
      .map(({ id, seat, name }) => ({ id, seat, name, done: false })),
  };
}
