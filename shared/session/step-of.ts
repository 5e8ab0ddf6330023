import type { ExerciseDefinition } from '../schema/definition';
import type { Session } from '../schema/session';
import type { StepAddress } from '../steps/common';
import type { StepDefinition } from '../steps/definitions';

/** The exercise an agenda item runs, as copied into the session; null when the item is unknown. */
export function exerciseOf(session: Session, item: string): ExerciseDefinition | null {
  const agendaItem = session.agenda.items.find(({ id }) => id === item);
  return agendaItem === undefined ? null : (session.exercises[agendaItem.exercise] ?? null);
}

/** A step's definition; null when the address leads nowhere. */
export function stepOf(session: Session, at: StepAddress): StepDefinition | null {
  return exerciseOf(session, at.item)?.steps.find(({ id }) => id === at.step) ?? null;
}

/** Every step of the agenda in its order. */
export function stepsInOrder(session: Session): StepAddress[] {
  return session.agenda.items.flatMap(
    ({ id, exercise }) => session.exercises[exercise]?.steps.map((step) => ({ item: id, step: step.id })) ?? [],
  );
}

/** True when both addresses lead to the same step. */
export const sameStep = (a: StepAddress, b: StepAddress): boolean => a.item === b.item && a.step === b.step;

/** Where a step of some exercise is on this agenda: within `near`'s own item first, else the last item that runs it. */
export function addressOf(session: Session, near: StepAddress, exercise: string, step: string): StepAddress | null {
  const own = session.agenda.items.find(({ id }) => id === near.item);
  const item = own?.exercise === exercise ? own : session.agenda.items.findLast((one) => one.exercise === exercise);
  const address = item && { item: item.id, step };
  return address && stepOf(session, address) ? address : null;
}
