import type { PlanMark } from '../kinds/contract';
import { kindOf } from '../kinds/registry';
import type { ExerciseDefinition } from '../session/schema/definition';

/**
 * Where an exercise stands in the plan: the sentence first, then what the room chose and what that needs, what was
 * voted on in secret, everything else, who does what, and last what becomes of all that was said, and what the day was framed by. Known by its steps.
 */
export function placeInPlan({ id, type, steps }: ExerciseDefinition): number {
  /* What is only said makes no difference. */
  const marks = steps.map((step) => kindOf(step).markInPlan(step, id)).filter((mark) => mark !== 'said');
  const has = (mark: Exclude<PlanMark, 'said'>) => marks.includes(mark);
  if (type === 'block' || has('what-becomes')) return 6;
  if (marks.every((mark) => mark === 'actions')) return 5;
  if (has('sentence')) return 0;
  if (has('vote')) return has('unsigned') ? 3 : 1;
  return has('needs') ? 2 : 4;
}
