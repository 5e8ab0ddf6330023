import type { StepContext } from '../given';
import type { LooseEnd } from '../loose-end';
import { agreedVerdicts } from './result';
import type { JudgeDefinition, JudgeWork } from './schema';

/** What the room agreed a verdict on, with its reason. What is asked of actions is no new one. */
export function judgeLooseEnds(context: StepContext<JudgeDefinition, JudgeWork>): LooseEnd[] {
  const { items, verdicts } = context.definition;
  if (items.take === 'open-actions') return [];
  const toDo = new Set(verdicts.filter((one) => one.toDo).map(({ id }) => id));
  return agreedVerdicts(context).flatMap(({ id, text, ideaIds, verdict, reason }) =>
    verdict === null ? [] : [{ item: id, ideaIds, text, serves: text, beside: [], reason, toDo: toDo.has(verdict) }],
  );
}
