import type { Draft } from 'immer';
import { entryOf } from '../base/entry-of';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';
import { stepKey, type StepAddress } from '../base/steps';
import { minutesOfTheDay } from './day';
import { sameStep, stepOf, stepsInOrder, stepsToRun } from './step-of';

/** Puts the room at another step, and notes how long it was at the one it leaves. */
function moveTo(session: Session, draft: Draft<Session>, to: StepAddress, time: string): void {
  const { course } = draft;
  if (!course || sameStep(session.position, to)) return void (draft.position = to);
  const here = stepKey(session.position);
  const stayed = Math.max(0, Date.parse(time) - Date.parse(course.since));
  course.spent[here] = (entryOf(course.spent, here) ?? 0) + stayed;
  course.since = time;
  draft.position = to;
}

/** The step after or before one (without it, the one at which the room is), among those that are run. */
export function neighbour(session: Session, by: 1 | -1, from = session.position): StepAddress | undefined {
  const all = stepsInOrder(session);
  const here = all.findIndex((step) => sameStep(step, from));
  const run = new Set(stepsToRun(session).map(stepKey));
  const isRun = (step: StepAddress) => run.has(stepKey(step));
  return by === 1 ? all.slice(here + 1).find(isRun) : all.slice(0, here).findLast(isRun);
}

/** Goes to the next step, and leaves this one behind as done. */
export function goNext(session: Session, draft: Draft<Session>, time: string): Refusal | null {
  const to = neighbour(session, 1);
  const known = session.done.some((step) => sameStep(step, session.position));
  if (!to && known) return 'end-of-agenda';
  if (!known) draft.done.push(session.position);
  draft.startedAt ??= time;
  draft.course ??= { planned: minutesOfTheDay(session), since: time, spent: {} };
  if (to) moveTo(session, draft, to, time);
  return null;
}

/** Goes back to the step before. */
export function goBack(session: Session, draft: Draft<Session>, time: string): Refusal | null {
  const to = neighbour(session, -1);
  if (!to) return 'start-of-agenda';
  moveTo(session, draft, to, time);
  return null;
}

/** Jumps to any step, and remembers from where. */
export function goTo(session: Session, draft: Draft<Session>, to: StepAddress, time: string): Refusal | null {
  if (!stepOf(session, to)) return 'unknown-step';
  if (!sameStep(session.position, to)) draft.cameFrom = session.position;
  moveTo(session, draft, to, time);
  return null;
}
