import { calendarOf } from '@host/calendar';
import { sessionBytes } from '@host/storage/keep-versions';
import type { Handover } from '@shared/host/contract';
import { buildPlan } from '@shared/plan/build';
import { withoutNames } from '@shared/plan/nameless';
import { dueDates } from '@shared/session/due';
import { stringsFor } from '@shared/session/language';
import type { OpenSession } from './open-session';

/** What everything that can be made of the open session is made of; without names, where they are not wanted. Null where none is open. */
export function handoverOf({ service, saving }: OpenSession, names: boolean): Handover | null {
  if (!service) return null;
  const session = names ? service.session : withoutNames(service.session);
  const { id: sessionId, changedAt, details } = session;
  const due = dueDates(session);
  return {
    plan: buildPlan(session, saving.state === 'read-only' ? saving.doubts : []),
    calendar:
      due.length > 0 ? calendarOf(stringsFor(session), [{ sessionId, title: details.title, changedAt, due }]) : null,
    file: names ? sessionBytes(session) : null,
  };
}
