import type { Draft } from 'immer';
import { stepMinutes } from './minutes';
import type { Refusal } from '../base/refusals';
import type { Timer } from './schema/progress';
import type { Session } from './schema/session';
import { stepKey, type StepAddress } from '../base/steps';
import { assertNever } from '../base/assert-never';
import type { SessionCommand } from './commands';
import { stepOf } from './step-of';
import { entryOf } from '../base/entry-of';

type TimerCommand = Extract<SessionCommand, { type: `timer/${string}` }>;

const MINUTE_MS = 60_000;

/** Milliseconds a timer has left at a moment (ISO, or milliseconds); negative when it is over. */
export function leftOn({ length, spent, startedAt }: Timer, now: string | number): number {
  const at = typeof now === 'number' ? now : Date.parse(now);
  return length - spent - (startedAt === null ? 0 : Math.max(0, at - Date.parse(startedAt)));
}

/** Minutes that the agenda gives to the step at an address; 0 where there is none. */
export function minutesAt(session: Session, at: StepAddress): number {
  const item = session.agenda.items.find(({ id }) => id === at.item);
  const definition = item && entryOf(session.exercises, item.exercise);
  const step = definition?.steps.find(({ id }) => id === at.step);
  return item && definition && step ? stepMinutes(definition, item, step) : 0;
}

/** Starts, sets, stops, lengthens or clears the timer of a step, or says why not. */
export function reduceTimer(
  session: Session,
  draft: Draft<Session>,
  event: TimerCommand,
  time: string,
): Refusal | null {
  if (!stepOf(session, event.at)) return 'unknown-step';
  const key = stepKey(event.at);
  const timer = entryOf(session.timers, key);
  const put = (now: Timer) => {
    (draft.timers ??= {})[key] = now;
    return null;
  };
  switch (event.type) {
    case 'timer/start':
      if (timer && timer.startedAt !== null) return 'nothing-changes';
      if (timer) return put({ ...timer, startedAt: time });
      return put({ length: Math.round(minutesAt(session, event.at) * MINUTE_MS), spent: 0, startedAt: time });
    case 'timer/set':
      return put({ length: event.minutes * MINUTE_MS, spent: 0, startedAt: time });
    case 'timer/stop':
      if (!timer || timer.startedAt === null) return 'nothing-changes';
      return put({ ...timer, spent: timer.length - leftOn(timer, time), startedAt: null });
    case 'timer/more': {
      const more = event.minutes * MINUTE_MS;
      /* Where nothing is left, two more minutes are two minutes from now. */
      if (!timer || leftOn(timer, time) <= 0) return put({ length: more, spent: 0, startedAt: time });
      return put({ ...timer, length: timer.length + more });
    }
    case 'timer/clear':
      if (!timer) return 'nothing-changes';
      delete draft.timers?.[key];
      return null;
    default:
      return assertNever(event);
  }
}
