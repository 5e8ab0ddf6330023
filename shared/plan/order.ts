import type { PlanMark } from '../kinds/contract';
import { kindOf } from '../kinds/registry';
import type { ExerciseDefinition } from '../session/schema/definition';

/**
 * Where an exercise stands in the plan: the sentence first, then what the room chose and what that needs, what was
 * voted on in secret, everything else, who does what, and last what becomes of all that was said. Known by its steps.
 */
export function placeInPlan({ id, steps }: ExerciseDefinition): number {
  /* What is only said makes no difference. */
  const marks = steps.filter((step) => kindOf(step).plan !== null).map((step) => kindOf(step).markInPlan(step, id));
  const has = (mark: PlanMark) => marks.includes(mark);
  if (has('what-becomes')) return 6;
  if (marks.every((mark) => mark === 'actions')) return 5;
  if (has('sentence')) return 0;
  if (has('vote')) return has('unsigned') ? 3 : 1;
  return has('needs') ? 2 : 4;
}
