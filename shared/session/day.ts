import { agendaMinutes } from '../agenda/minutes';
import type { AgendaItem } from '../schema/agenda';
import type { Session } from '../schema/session';
import type { StepAddress } from '../steps/common';

/** The day on which a step is run: that of its follow-up, else the workshop's. */
export const dayOf = (session: Session, at: StepAddress): string =>
  session.followUps?.find(({ items }) => items.includes(at.item))?.date ?? session.details.date;

/** Agenda items of the day that is run now: those of the last follow-up; all of them before there is one. */
export const itemsOfTheDay = ({ agenda, followUps }: Session): readonly AgendaItem[] => {
  const last = followUps?.at(-1);
  return last ? agenda.items.filter(({ id }) => last.items.includes(id)) : agenda.items;
};

/** What the day that is run now takes in all, without the blocks that were left out. */
export const minutesOfTheDay = (session: Session): number =>
  agendaMinutes({ agenda: { ...session.agenda, items: [...itemsOfTheDay(session)] }, exercises: session.exercises });
