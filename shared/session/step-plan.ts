import type { StepAddress } from '../base/steps';
import { kindOf } from '../kinds/registry';
import { NOTHING, type StepPlan } from '../kinds/step-plan';
import { contextAt } from './flow';
import type { Session } from './schema/session';
import { standingAt } from './standing';
import { stepOf, stepsInOrder, wasReached } from './step-of';

/** What the step at `at` puts into the plan; nothing where the address leads nowhere. */
export function planOfStep(session: Session, at: StepAddress): StepPlan {
  const step = contextAt(session, at);
  return step?.kind.plan?.(step.context) ?? NOTHING;
}

const isNotRun = (session: Session, at: StepAddress): boolean => {
  const standing = standingAt(session, at, null);
  return standing === 'passed' || (standing === 'open' && !wasReached(session, at));
};

/** Titles of the steps of an agenda item that the room has not been at, or has passed over; what is only said is no step of the plan. */
export const stepsNotRun = (session: Session, item: string): string[] =>
  stepsInOrder(session)
    .filter((at) => at.item === item && isNotRun(session, at))
    .flatMap((at) => {
      const step = stepOf(session, at);
      return step && kindOf(step).plan ? [step.title] : [];
    });
