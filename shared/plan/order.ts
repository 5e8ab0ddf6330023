import type { ExerciseDefinition } from '../session/schema/definition';
import type { StepDefinition } from '../kinds/definitions';

const takesFromElsewhere = (step: StepDefinition, own: string): boolean =>
  step.kind === 'link' && step.rows.take === 'winners' && step.rows.exercise !== own;

/**
 * Where an exercise stands in the plan: the sentence first, then what the room chose and what that needs, what was
 * voted on in secret, everything else, who does what, and last what becomes of all that was said. Known by its steps.
 */
export function placeInPlan({ id, steps }: ExerciseDefinition): number {
  const has = (kind: StepDefinition['kind']) => steps.some((step) => step.kind === kind);
  if (steps.some((step) => step.kind === 'judge' && step.forms.includes('together'))) return 6;
  if (steps.every(({ kind }) => kind === 'commit' || kind === 'say')) return 5;
  if (has('define')) return 0;
  const unsigned = steps.some((step) => step.kind === 'collect' && step.anonymous);
  if (has('vote')) return unsigned ? 3 : 1;
  return steps.some((step) => takesFromElsewhere(step, id)) ? 2 : 4;
}
