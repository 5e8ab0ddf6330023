import { agendaMinutes } from '../agenda/minutes';
import type { Session } from '../schema/session';
import { stepKey, type StepAddress } from '../steps/common';
import { sameStep, stepsInOrder, stepsToRun } from './step-of';
import { minutesAt } from './timers';

const MINUTE_MS = 60_000;

/** What the facilitator's window reads the clock from; minutes, and moments as ISO. */
export function clockView(session: Session) {
  const { agenda, position, course } = session;
  const isDone = (at: StepAddress) => session.done.some((done) => sameStep(done, at));
  const first = stepsInOrder(session)[0];
  const ahead = stepsToRun(session).filter((at) => !sameStep(at, position) && !isDone(at));
  const left = agenda.items.find(({ id }) => id === position.item)?.left;
  return {
    date: session.details.date,
    start: agenda.start ?? null,
    available: agenda.minutes ?? null,
    total: agendaMinutes(session),
    startedAt: session.startedAt,
    since: course?.since ?? session.startedAt,
    planned: course?.planned ?? agendaMinutes(session),
    firstStep: first ? minutesAt(session, first) : 0,
    here: isDone(position) || left ? 0 : minutesAt(session, position),
    spentHere: (course?.spent[stepKey(position)] ?? 0) / MINUTE_MS,
    ahead: ahead.reduce((sum, at) => sum + minutesAt(session, at), 0),
    /** Nothing is left to be run. */
    finished: ahead.length === 0 && isDone(position),
  };
}
export type ClockView = ReturnType<typeof clockView>;
