import type { Refusal } from '../../base/refusals';
import type { Participant } from '../../base/people';
import type { CollectCommand, CollectForm, CollectWork, Round } from './schema';

/** The parts of 1-2-4-All and the minutes each takes (Lipmanowicz and McCandless, Liberating Structures). */
export const PHASES = [
  { id: 'alone', minutes: 1 },
  { id: 'pairs', minutes: 2 },
  { id: 'fours', minutes: 4 },
  { id: 'all', minutes: 5 },
] as const;

/** A form in which the facilitator is led through a round: told what to say, and when. */
export const isLed = (form: CollectForm): form is Round['form'] =>
  form === 'one-two-four-all' || form === 'round-robin';

function begin(form: Round['form'], order: string[], startedAt: string): Round {
  return form === 'round-robin' ? { form, order, turn: 0, passes: 0, startedAt } : { form, phase: 0, startedAt };
}

/** The round with the word passed on; null where everybody in turn has passed. */
function passedOn(round: Extract<Round, { form: 'round-robin' }>, passed: boolean, startedAt: string): Round | null {
  const passes = passed ? round.passes + 1 : 0;
  return passes >= round.order.length
    ? null
    : { ...round, passes, turn: (round.turn + 1) % round.order.length, startedAt };
}

/** Whoever had the word has said something: it goes to the next. */
export function spoken(work: CollectWork, time: string): void {
  if (work.round?.form === 'round-robin') work.round = passedOn(work.round, false, time);
}

/** Starts a round, goes on to its next part (or passes the word on without an idea), or ends it; or says why not. */
export function reduceRound(
  participants: readonly Participant[],
  work: CollectWork,
  event: Extract<CollectCommand, { type: 'collect/round' }>,
  time: string,
): Refusal | null {
  if (event.to === 'start') {
    if (!isLed(work.form)) return 'form-not-offered';
    const order = participants.filter(({ id }) => event.present.includes(id)).map(({ id }) => id);
    if (order.length === 0) return 'nobody-present';
    work.round = begin(work.form, order, time);
    return null;
  }
  const { round } = work;
  if (!round) return 'round-not-running';
  if (event.to === 'end') work.round = null;
  else if (round.form === 'round-robin') work.round = passedOn(round, true, time);
  else work.round = round.phase + 1 < PHASES.length ? { ...round, phase: round.phase + 1, startedAt: time } : null;
  if (work.round === null && work.ideas.length === 0) work.wasLed = true;
  return null;
}
