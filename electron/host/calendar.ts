import ical from 'ical-generator';
import type { SessionCard } from '@shared/host/views';
import type { Strings } from '@shared/words';

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
        summary: words.summary(kind, what, owner),
        description: words.description(title, measure),
      });
    }
  }
  return calendar.toString();
}
