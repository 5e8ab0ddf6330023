import { sameStep, stepsInOrder } from './step-of';
import { stepAt } from './work-of';
import type { Item, StepAddress } from '../base/steps';
import type { Settled } from '../kinds/settled';
import type { Session } from './schema/session';

/** What was settled, with the step at which it was. */
interface SettledAt extends Settled {
  readonly at: StepAddress;
}

const settledIn = (session: Session): SettledAt[] =>
  stepsInOrder(session).flatMap((at) => {
    const step = stepAt(session, at);
    return (step?.kind.settles?.(step.definition, step.work) ?? []).map((one) => ({ ...one, at }));
  });

/** What was settled, by the item it was said of; of two steps that settled the same, the later one has the say. */
export const lastSettled = (session: Session): ReadonlyMap<string, SettledAt> =>
  new Map(settledIn(session).map((one) => [one.item, one]));

/** Whether both stand for the same ideas, wherever they are worked on; what stands for none is the same by its id. */
function isSame(item: Item, { item: id, ideaIds }: Settled): boolean {
  const ideas = new Set(ideaIds);
  const hasSameIdeas = item.ideaIds.length === ideas.size && item.ideaIds.every((one) => ideas.has(one));
  return hasSameIdeas && (ideas.size > 0 || item.id === id);
}

/**
 * Of what a step would ask about, what no other step has settled: nobody is asked twice. What the step itself has settled
 * stays with it; a step that settles nothing has all.
 */
export function stillAsked(session: Session, at: StepAddress, items: readonly Item[]): readonly Item[] {
  const step = stepAt(session, at);
  const settles = step?.kind.settles?.(step.definition, step.work) ?? null;
  if (settles === null) return items;
  const own = new Set(settles.map(({ item }) => item));
  const others = settledIn(session).filter((one) => !sameStep(one.at, at));
  return items.filter((item) => own.has(item.id) || !others.some((one) => isSame(item, one)));
}
