import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import { stepKey, type StepAddress } from '../base/steps';
import { fromKey } from '../kinds/action';
import { kindOf, startWork } from '../kinds/registry';
import { actionsNow } from './actions-now';
import type { SessionCommand } from './commands';
import { stringsFor } from './language';
import { looseEnds } from './loose-ends';
import { reduceAgenda } from './reduce-agenda';
import type { Session } from './schema/session';
import { stepOf, stepsInOrder, stepsToRun } from './step-of';

/**
 * The step that takes an action which was said at another one: the next that holds actions, as there the room hears it with
 * all others; where none comes any more, the last that did. Null where the agenda has none.
 */
export function actionStepFor(session: Session, at: StepAddress): StepAddress | null {
  const order = stepsInOrder(session).map(stepKey);
  const here = order.indexOf(stepKey(at));
  const holding = stepsToRun(session).filter((step) => {
    const definition = stepOf(session, step);
    return definition !== null && kindOf(definition).actions?.take;
  });
  return holding.find((step) => order.indexOf(stepKey(step)) >= here) ?? holding.at(-1) ?? null;
}

/** Makes an action of what was said, once, or says why not. An agenda without a step that takes it gets the block that does. */
export function makeAction(
  session: Session,
  draft: Draft<Session>,
  { actionId, from, plan }: Extract<SessionCommand, { type: 'action/make' }>,
): Refusal | null {
  const key = fromKey(from);
  const end = looseEnds(stringsFor(session), session).find((one) => fromKey(one.from) === key);
  if (!end) return 'nothing-to-act-on';
  if (end.action !== null) return 'is-an-action-already';
  if (actionsNow(session).some(({ action }) => action.id === actionId)) return 'id-in-use';
  const refused = plan && !actionStepFor(session, end.at) ? reduceAgenda(session, draft, plan) : null;
  if (refused) return refused;
  const at = actionStepFor(draft, end.at);
  const definition = at && stepOf(draft, at);
  const take = definition && kindOf(definition).actions?.take;
  if (!at || !take) return 'no-action-step';
  const work = (draft.work[stepKey(at)] ??= startWork(definition));
  return take(work, { id: actionId, ...end.fields(), confidence: [], from });
}
