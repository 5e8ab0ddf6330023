import ical from 'ical-generator';
import type { SessionCard } from '@shared/host/views';
import type { Strings } from '@shared/words';

/* RFC 5545 allows no control character but the tab in a text, and a calendar that meets one drops the file; what turns the direction of a line has no place in one either. */
// oxlint-disable-next-line eslint/no-control-regex -- they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;

/** A text as a calendar takes it: line breaks are `\n`, and nothing in it is a control character. */
const plain = (text: string): string => text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replaceAll(FORBIDDEN, '');

/** What is due in sessions as an iCalendar file (RFC 5545): a whole day each, the same event again each time it is made. */
export function calendarOf(
  strings: Strings,
  sessions: readonly Pick<SessionCard, 'sessionId' | 'title' | 'changedAt' | 'due'>[],
): string {
  const words = strings.due;
  const calendar = ical({ name: words.calendar, prodId: { company: 'Candor', product: 'Candor' } });
  for (const { sessionId, title, changedAt, due } of sessions) {
    for (const { actionId, kind, day, what, owner, measure } of due) {
      calendar.createEvent({
        id: `${sessionId}-${actionId}-${kind}`,
        stamp: changedAt,
        start: new Date(`${day}T00:00:00Z`),
        end: new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60_000),
        allDay: true,
        summary: plain(words.summary(kind, what, owner)),
        description: plain(words.description(title, measure)),
      });
    }
  }
  return calendar.toString();
}
