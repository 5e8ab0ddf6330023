import { calendarOf } from '@host/calendar';
import { sessionBytes } from '@host/storage/keep-versions';
import type { Handover } from '@shared/host/contract';
import { buildPlan } from '@shared/plan/build';
import { withoutNames } from '@shared/plan/nameless';
import { dueDates } from '@shared/session/due';
import { stringsFor } from '@shared/session/language';
import { nameFrom } from '@host/storage/sessions-folder';
import { entryOf } from '@shared/base/entry-of';
import type { Session } from '@shared/session/schema/session';
import type { OpenSession } from './open-session';

/** Each under its number and caption, as a file may be called. */
const photographsOf = ({ photographs = [], pictures = {} }: Session): Handover['photographs'] =>
  photographs.flatMap(({ picture, text }, index) => {
    const found = entryOf(pictures, picture);
    const file = [String(index + 1).padStart(2, '0'), ...(text.trim() === '' ? [] : [nameFrom(text)])].join(' ');
    return found ? [{ file: `${file}.jpg`, bytes: Buffer.from(found.data, 'base64') }] : [];
  });

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
    photographs: photographsOf(session),
    file: names ? sessionBytes(session) : null,
  };
}
