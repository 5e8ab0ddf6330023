import type { ExerciseDefinition } from '../../session/schema/definition';
import { LONGEST_TEXT } from '../../base/primitives';
import { isBlank } from '../../base/text';
import type { StepDefinition } from '../../kinds/registry';
import { checkSources, type FindExercise } from './check-sources';
import { checkKind } from './check-step';
import { findingsAt, twice, type Finding } from '../../kinds/finding';

/** What can be read from five metres. */
export const LONGEST_QUESTION = 90;
/** More steps than any exercise has; a workshop has more exercises instead. */
const MOST_STEPS = 30;
const MOST_MINUTES = 600;
const MOST_PEOPLE = 999;

/** Every text anywhere in a definition, with the way to it. */
function textsIn(value: unknown, way = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[way, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, way === '' ? key : `${way}.${key}`));
}

const tooLong = (value: unknown) => textsIn(value).find(([, text]) => text.length > LONGEST_TEXT)?.[0];

const isMinutes = (minutes: number | undefined): boolean =>
  minutes === undefined || (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES);

/** What the steps take together, in full or, where a step has a short form, in short. */
export const stepMinutes = (steps: readonly StepDefinition[], variant: 'full' | 'short'): number =>
  steps.reduce((sum, { minutes }) => sum + (minutes[variant] ?? minutes.full), 0);

function checkWhole(definition: ExerciseDefinition): Finding[] {
  const at = findingsAt(null);
  const { title, groupSize, minutes, plan, steps, type } = definition;
  const { steps: _steps, ...rest } = definition;
  const long = tooLong(rest);
  const { min, max } = groupSize;
  const short = minutes.short !== undefined && stepMinutes(steps, 'short') !== minutes.short;
  return [
    ...at(isBlank(title), 'empty', 'title'),
    ...at(long !== undefined, 'text-too-long', long ?? ''),
    ...at(min < 1 || max < min || max > MOST_PEOPLE, 'group-size', 'groupSize.max'),
    ...at(stepMinutes(steps, 'full') !== minutes.full || short, 'minutes-do-not-add-up', 'minutes'),
    ...at(steps.length > MOST_STEPS, 'too-many-steps', 'steps'),
    ...at(twice(steps.map(({ id }) => id)) !== null, 'same-id', 'steps', twice(steps.map(({ id }) => id)) ?? ''),
    ...at(type === 'exercise' && !plan, 'nothing-in-plan', 'plan.heading'),
    ...at(isBlank(plan?.heading ?? '-'), 'empty', 'plan.heading'),
  ];
}

function checkStep(definition: ExerciseDefinition, step: StepDefinition): Finding[] {
  const at = findingsAt(step.id);
  const long = tooLong(step);
  return [
    ...at(isBlank(step.title), 'empty', 'title'),
    ...at(isBlank(step.room), 'empty', 'room'),
    ...at(step.room.length > LONGEST_QUESTION, 'room-too-long', 'room'),
    ...at(long !== undefined, 'text-too-long', long ?? ''),
    ...at(!isMinutes(step.minutes.full), 'minutes-not-whole', 'minutes.full'),
    ...at(!isMinutes(step.minutes.short), 'minutes-not-whole', 'minutes.short'),
    ...checkKind(definition, step),
  ];
}

/**
 * What a type cannot say about an exercise: what cannot work, and what is not ready yet, in the order of the exercise.
 * `find` looks up the exercises it takes items from.
 */
export const checkExercise = (definition: ExerciseDefinition, find: FindExercise): Finding[] => [
  ...checkWhole(definition),
  ...definition.steps.flatMap((step, index) => [
    ...checkStep(definition, step),
    ...checkSources(definition, index, find),
  ]),
];
