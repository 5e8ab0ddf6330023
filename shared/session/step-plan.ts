import { NOTHING, type PlanContext, type StepPlan } from '../kinds/step-plan';
import type { Session } from './schema/session';
import { assertNever } from '../base/assert-never';
import { stepOf } from './step-of';
import { collectPlan } from '../kinds/collect/plan';
import { commitPlan } from '../kinds/commit/plan';
import { stepKey, type StepAddress } from '../kinds/common';
import { definePlan } from '../kinds/define/plan';
import type { StepDefinition, StepKind } from '../kinds/definitions';
import { groupPlan } from '../kinds/group/plan';
import { judgePlan } from '../kinds/judge/plan';
import { linkPlan } from '../kinds/link/plan';
import { placePlan } from '../kinds/place/plan';
import { ratePlan } from '../kinds/rate/plan';
import { sortPlan } from '../kinds/sort/plan';
import { startWork, type DefinitionOf, type WorkOf } from '../kinds/start';
import { votePlan } from '../kinds/vote/plan';

function contextFor<K extends StepKind>(
  session: Session,
  at: StepAddress,
  definition: StepDefinition & { kind: K },
): PlanContext<DefinitionOf<K>, WorkOf<K>> {
  const work = (session.work[stepKey(at)] ?? startWork(definition)) as WorkOf<K>;
  return { session, at, definition: definition as unknown as DefinitionOf<K>, work };
}

/** What the step at `at` puts into the plan; nothing where the address leads nowhere. */
export function planOfStep(session: Session, at: StepAddress): StepPlan {
  const definition = stepOf(session, at);
  if (!definition) return NOTHING;
  switch (definition.kind) {
    case 'say':
      return NOTHING;
    case 'collect':
      return collectPlan(contextFor(session, at, definition));
    case 'group':
      return groupPlan(contextFor(session, at, definition));
    case 'vote':
      return votePlan(contextFor(session, at, definition));
    case 'rate':
      return ratePlan(contextFor(session, at, definition));
    case 'judge':
      return judgePlan(contextFor(session, at, definition));
    case 'sort':
      return sortPlan(contextFor(session, at, definition));
    case 'place':
      return placePlan(contextFor(session, at, definition));
    case 'define':
      return definePlan(contextFor(session, at, definition));
    case 'link':
      return linkPlan(contextFor(session, at, definition));
    case 'commit':
      return commitPlan(contextFor(session, at, definition));
    default:
      return assertNever(definition);
  }
}
