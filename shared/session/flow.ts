import type { Session } from './schema/session';
import { sourceAddress, sourceOf } from './items';
import { sameStep, stepOf, stepsInOrder } from './step-of';
import { stepOfKind } from './work-of';
import { stepKey, type ItemSource, type StepAddress } from '../kinds/common';
import type { VoteWork } from '../kinds/vote/schema';
import type { CollectDefinition, CollectWork } from '../kinds/collect/schema';

/** True when the room has been at a step: something is in it, it was left as done, or it is where the room is now. */
export const wasReached = (session: Session, at: StepAddress): boolean =>
  session.work[stepKey(at)] !== undefined ||
  isDone(session, at) ||
  (session.startedAt !== null && sameStep(session.position, at));

/** True when a step was left behind as done. */
export const isDone = (session: Session, at: StepAddress): boolean => session.done.some((done) => sameStep(done, at));

/** Titles of the steps of an agenda item that the room has not been at; what is only said is no step of the plan. */
export const stepsNotRun = (session: Session, item: string): string[] =>
  stepsInOrder(session)
    .filter((at) => at.item === item && !wasReached(session, at))
    .flatMap((at) => {
      const step = stepOf(session, at);
      return step && step.kind !== 'say' ? [step.title] : [];
    });

/** True when a step of the agenda takes its items from the one at `at`. */
export const flowsOn = (session: Session, at: StepAddress): boolean =>
  stepsInOrder(session).some((step) =>
    sourcesOf(session, step).some((source) => {
      const from = sourceAddress(session, step, source);
      return from !== null && sameStep(from, at);
    }),
  );

/** Everything a step takes: its items, and the columns of a grid. */
function sourcesOf(session: Session, at: StepAddress): readonly ItemSource[] {
  const definition = stepOf(session, at);
  const items = sourceOf(session, at);
  const columns = definition?.kind === 'link' && !Array.isArray(definition.columns) ? [definition.columns] : [];
  return [...(items ? [items] : []), ...columns];
}

/** The step that the one at `at` takes its items from. */
function before(session: Session, at: StepAddress): StepAddress | null {
  const source = sourceOf(session, at);
  return source && sourceAddress(session, at, source);
}

/** The vote whose winners are the items at `at`; null where they come from elsewhere. */
export function voteBehind(session: Session, at: StepAddress): VoteWork | null {
  const from = before(session, at);
  return from && stepOf(session, from)?.kind === 'vote' ? (stepOfKind(session, from, 'vote')?.work ?? null) : null;
}

/** The collect step from which the items at `at` come in the end, through votes and groups. */
export function collectBehind(
  session: Session,
  at: StepAddress,
): { readonly definition: CollectDefinition; readonly work: CollectWork } | null {
  const seen: StepAddress[] = [at];
  for (let from = before(session, at); from; from = before(session, from)) {
    const here = from;
    if (seen.some((step) => sameStep(step, here))) return null;
    if (stepOf(session, here)?.kind === 'collect') return stepOfKind(session, here, 'collect');
    seen.push(here);
  }
  return null;
}
