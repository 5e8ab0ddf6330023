import type { ExerciseDefinition } from './schema/definition';
import type { Session } from './schema/session';
import { stepKey, type StepAddress } from '../base/steps';
import type { StepDefinition } from '../kinds/registry';
import { entryOf } from '../base/entry-of';

/** The exercise an agenda item runs, as copied into the session; null when the item is unknown. */
export function exerciseOf(session: Session, item: string): ExerciseDefinition | null {
  const agendaItem = session.agenda.items.find(({ id }) => id === item);
  return agendaItem === undefined ? null : (entryOf(session.exercises, agendaItem.exercise) ?? null);
}

/** What a block is called on this agenda; empty when it is unknown. */
export const titleOf = (session: Session, item: string): string =>
  session.agenda.items.find(({ id }) => id === item)?.title ?? exerciseOf(session, item)?.title ?? '';

/** A step's definition, in the form the agenda chooses; null when the address leads nowhere. */
export function stepOf(session: Session, at: StepAddress): StepDefinition | null {
  const item = session.agenda.items.find(({ id }) => id === at.item);
  const step = item && entryOf(session.exercises, item.exercise)?.steps.find(({ id }) => id === at.step);
  return step ? inForm(step, entryOf(item.forms, step.id)) : null;
}

/** A step with the form that the agenda chooses for it as its first choice, where it offers that form. */
function inForm(step: StepDefinition, form: string | undefined): StepDefinition {
  if (form === undefined || !('forms' in step)) return step;
  const offered: readonly string[] = step.forms ?? [];
  return offered.includes(form) ? ({ ...step, form } as StepDefinition) : step;
}

/** Every step of the agenda in its order. */
export function stepsInOrder(session: Session): StepAddress[] {
  return session.agenda.items.flatMap(
    ({ id, exercise }) =>
      entryOf(session.exercises, exercise)?.steps.map((step) => ({ item: id, step: step.id })) ?? [],
  );
}

/** The steps that the room goes through: all but those of blocks that were left out. */
export function stepsToRun(session: Session): StepAddress[] {
  const left = new Set(session.agenda.items.flatMap((item) => (item.left ? [item.id] : [])));
  return stepsInOrder(session).filter(({ item }) => !left.has(item));
}

/** True when both addresses lead to the same step. */
export const sameStep = (a: StepAddress, b: StepAddress): boolean => a.item === b.item && a.step === b.step;

/** Where a step of some exercise is on this agenda: within `near`'s own item first, else the last item that runs it, rather not one that was left out. */
export function addressOf(session: Session, near: StepAddress, exercise: string, step: string): StepAddress | null {
  const own = session.agenda.items.find(({ id }) => id === near.item);
  const runs = session.agenda.items.filter((one) => one.exercise === exercise);
  const item = own?.exercise === exercise ? own : (runs.findLast(({ left }) => !left) ?? runs.at(-1));
  const address = item && { item: item.id, step };
  return address && stepOf(session, address) ? address : null;
}

/** True when a step was left behind as done. */
export const isDone = (session: Session, at: StepAddress): boolean => session.done.some((done) => sameStep(done, at));

/** True when the room has been at a step: something is in it, it was left as done, or it is where the room is now. */
export const wasReached = (session: Session, at: StepAddress): boolean =>
  session.work[stepKey(at)] !== undefined ||
  isDone(session, at) ||
  (session.startedAt !== null && sameStep(session.position, at));
