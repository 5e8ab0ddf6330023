import { agendaMinutes } from './minutes';
import type { AgendaItem } from './schema/agenda';
import type { FollowUp } from './schema/follow-up';
import type { Session } from './schema/session';
import type { StepAddress } from '../base/steps';

/** Where in the agenda a follow-up begins; what stands behind its first block belongs to it. */
const beginOf = ({ agenda }: Session, { items }: FollowUp): number =>
  agenda.items.findIndex(({ id }) => items.includes(id));

/** The follow-up to which a step belongs; null for one of the workshop itself. */
export function followUpAt(session: Session, { item }: Pick<StepAddress, 'item'>): FollowUp | null {
  const place = session.agenda.items.findIndex(({ id }) => id === item);
  const isBegun = (one: FollowUp) => beginOf(session, one) >= 0 && beginOf(session, one) <= place;
  return session.followUps?.findLast(isBegun) ?? null;
}

/** The day on which a step is run: that of its follow-up, else the workshop's. */
export const dayOf = (session: Session, at: StepAddress): string =>
  followUpAt(session, at)?.date ?? session.details.date;

/** Agenda items of the day that is run now: those of the last follow-up; all of them before there is one. */
export function itemsOfTheDay(session: Session): readonly AgendaItem[] {
  const last = session.followUps?.at(-1);
  return last ? session.agenda.items.slice(Math.max(0, beginOf(session, last))) : session.agenda.items;
}

/** What the day that is run now takes in all, without the blocks that were left out. */
export const minutesOfTheDay = (session: Session): number =>
  agendaMinutes({ agenda: { ...session.agenda, items: [...itemsOfTheDay(session)] }, exercises: session.exercises });
