import type { Session } from './schema/session';
import { stepKey, type StepAddress } from '../base/steps';
import { dayOf, itemsOfTheDay, minutesOfTheDay } from './day';
import { sameStep, stepsInOrder, stepsToRun } from './step-of';
import { minutesAt } from './timers';

const MINUTE_MS = 60_000;

/** What the facilitator's window reads the clock from; minutes, and moments as ISO. */
export function clockView(session: Session) {
  const { agenda, position, course } = session;
  const isDone = (at: StepAddress) => session.done.some((done) => sameStep(done, at));
  const today = new Set(itemsOfTheDay(session).map(({ id }) => id));
  const first = stepsInOrder(session).find(({ item }) => today.has(item));
  const ahead = stepsToRun(session).filter((at) => today.has(at.item) && !sameStep(at, position) && !isDone(at));
  const left = agenda.items.find(({ id }) => id === position.item)?.left;
  return {
    date: dayOf(session, position),
    start: agenda.start ?? null,
    createdAt: session.createdAt,
    available: agenda.minutes ?? null,
    minutes: minutesOfTheDay(session),
    startedAt: session.startedAt,
    since: course?.since ?? session.startedAt,
    planned: course?.planned ?? minutesOfTheDay(session),
    firstStep: first ? minutesAt(session, first) : 0,
    here: isDone(position) || left ? 0 : minutesAt(session, position),
    spentHere: (course?.spent[stepKey(position)] ?? 0) / MINUTE_MS,
    ahead: ahead.reduce((sum, at) => sum + minutesAt(session, at), 0),
    /** Nothing is left to be run. */
    finished: ahead.length === 0 && isDone(position),
  };
}
export type ClockView = ReturnType<typeof clockView>;
