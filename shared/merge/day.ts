import { entryOf } from '../base/entry-of';
import type { Session } from '../session/schema/session';
import { stepsInOrder } from '../session/step-of';
import { stepKey, type StepAddress } from '../base/steps';
import type { BreakoutRoom } from './room';
import { ofRooms } from '../engines/merging/union';

/** What is left of a day that several rooms spent: their agenda, what is done, where they are, who is away, what was noted and photographed. */
type Day = Pick<
  Session,
  'agenda' | 'followUps' | 'done' | 'position' | 'startedAt' | 'course' | 'away' | 'notes' | 'photographs'
>;

/** The first room's agenda; what only some rooms left out stays in. */
function agendaOf(rooms: readonly BreakoutRoom[], { agenda }: Session): Session['agenda'] {
  const items = agenda.items.map(({ left, ...item }) => {
    const all = rooms.every(({ session }) => session.agenda.items.find(({ id }) => id === item.id)?.left === true);
    return left && all ? { ...item, left } : item;
  });
  return { ...agenda, items };
}

/** How long the slowest room was at each step; from now on the clock runs for all. */
function progressOf(rooms: readonly BreakoutRoom[], since: string): Session['course'] {
  const courses = rooms.flatMap(({ session: { course } }) => (course ? [course] : []));
  const [first] = courses;
  if (!first) return undefined;
  const spent: Record<string, number> = {};
  for (const course of courses)
    for (const [key, time] of Object.entries(course.spent)) spent[key] = Math.max(entryOf(spent, key) ?? 0, time);
  return { planned: Math.max(...courses.map(({ planned }) => planned)), since, spent };
}

/** Who is away in every room that lists them. */
function awayIn(rooms: readonly BreakoutRoom[]): string[] {
  const here = new Set(
    rooms.flatMap(({ session: { participants, away } }) =>
      participants.map(({ id }) => id).filter((id) => !away?.includes(id)),
    ),
  );
  return [...new Set(rooms.flatMap(({ session }) => session.away ?? []))].filter((id) => !here.has(id)).toSorted();
}

/**
 * The rooms' day as one: the steps any of them has left behind, the furthest place where one is, all their notes. Timers
 * do not go on. `time`: now.
 */
export function mergedDay(rooms: readonly BreakoutRoom[], time: string): Day | null {
  const [first] = rooms;
  if (!first) return null;
  const steps = stepsInOrder(first.session);
  const keys = (all: readonly StepAddress[]) => new Set(all.map(stepKey));
  const done = keys(rooms.flatMap(({ session }) => session.done));
  const here = keys(rooms.map(({ session }) => session.position));
  const started = rooms.flatMap(({ session: { startedAt } }) => (startedAt === null ? [] : [startedAt])).toSorted();
  const course = progressOf(rooms, time);
  const away = awayIn(rooms);
  const photographs = ofRooms(rooms.map(({ room, session }) => ({ room: room.id, list: session.photographs ?? [] })));
  const notes = ofRooms(rooms.map(({ room, session }) => ({ room: room.id, list: session.notes ?? [] })));
  return {
    agenda: agendaOf(rooms, first.session),
    /* Days of the agenda, which is the same in all rooms. */
    ...(first.session.followUps ? { followUps: first.session.followUps } : {}),
    done: steps.filter((at) => done.has(stepKey(at))),
    position: steps.findLast((at) => here.has(stepKey(at))) ?? first.session.position,
    startedAt: started[0] ?? null,
    ...(course ? { course } : {}),
    ...(away.length > 0 ? { away } : {}),
    ...(notes.length > 0 ? { notes } : {}),
    ...(photographs.length > 0 ? { photographs } : {}),
  };
}
