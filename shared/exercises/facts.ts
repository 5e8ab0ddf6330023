import { kindOf, type StepDefinition } from '../kinds/registry';
import type { ExerciseDefinition } from '../session/schema/definition';

/** Forms in which something is written or ticked on paper, and entered afterwards. */
const ON_PAPER: readonly string[] = ['paper', 'paper-cards'];

/** What can be known of an exercise before it is run. Steps are said by their titles, in their order. */
export interface ExerciseFacts {
  /** The fewest minutes it can be run in: those of its short form, where it has one. */
  readonly fewestMinutes: number;
  /** Steps in which nobody sees who says what. */
  readonly secretSteps: readonly string[];
  /** Steps that start on paper, and those that could be done on it. */
  readonly paperSteps: readonly string[];
  readonly stepsThatCanUsePaper: readonly string[];
}

/** What follows from an exercise's own definition: each step as it starts, before anybody chooses another form. */
export function factsOf({ minutes, steps }: ExerciseDefinition): ExerciseFacts {
  const titles = (which: (step: StepDefinition) => boolean) => steps.filter(which).map(({ title }) => title);
  const formsOf = (step: StepDefinition) => kindOf(step).forms?.(step) ?? null;
  return {
    fewestMinutes: Math.min(minutes.full, minutes.short ?? minutes.full),
    secretSteps: titles((step) => kindOf(step).isSecret(step)),
    paperSteps: titles((step) => ON_PAPER.includes(formsOf(step)?.form ?? '')),
    stepsThatCanUsePaper: titles((step) => formsOf(step)?.forms.some((form) => ON_PAPER.includes(form)) ?? false),
  };
}

/** The step (an id) whose picture says most of an exercise: the last one that finds something out, else the last of all. */
export function tellingStep({ steps }: ExerciseDefinition): string {
  const finds = steps.findLast((step) => (kindOf(step).finding?.cases(step) ?? null) !== null);
  return (finds ?? steps.at(-1))?.id ?? '';
}
