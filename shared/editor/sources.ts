import type { ExerciseDefinition } from '../session/schema/definition';
import type { FromStep, ItemSource } from '../kinds/common';
import { kindOf, type StepDefinition } from '../kinds/registry';
import { stepIn } from './fields';

/** A source that can be chosen, and where it comes from. */
export interface SourceChoice {
  readonly source: ItemSource;
  /** `later`: of this exercise, but not from before the step; it cannot be chosen. */
  readonly from: 'own' | 'later' | 'other' | 'nowhere';
  readonly exercise: string;
  readonly step: string;
  /** The heading that it is about, if it is one. */
  readonly heading: string;
}

/** Everything a step yields, as sources. */
const yieldOf = (exercise: string, step: StepDefinition): readonly FromStep[] =>
  Object.values(kindOf(step).yields).flatMap((one) => one.offers(step, { exercise, step: step.id }));

const choices = (exercise: ExerciseDefinition, from: (index: number) => SourceChoice['from']): SourceChoice[] =>
  exercise.steps.flatMap((step, index) =>
    yieldOf(exercise.id, step).map((source) => ({
      source,
      from: from(index),
      exercise: exercise.title,
      step: step.title,
      heading: headingOf(step, source),
    })),
  );

const headingOf = (step: StepDefinition, source: FromStep): string =>
  kindOf(step).yields[source.take]?.partOf(step, source) ?? '';

const nowhere = (source: ItemSource): SourceChoice => ({
  source,
  from: 'nowhere',
  exercise: '',
  step: '',
  heading: '',
});

/**
 * All that the step with that id could take items from: its own exercise first, then a list of its own (`fixed`) and what
 * comes from the whole day, then the other exercises of the library.
 */
export function sourceChoices(
  definition: ExerciseDefinition,
  stepId: string,
  others: readonly ExerciseDefinition[],
  fixed: readonly { readonly id: string; readonly text: string }[],
): readonly SourceChoice[] {
  const here = definition.steps.findIndex(({ id }) => id === stepId);
  const step = stepIn(definition.steps, stepId);
  const all = [
    ...choices(definition, (index) => (index < here ? 'own' : 'later')).filter(
      ({ source }) => !('step' in source) || source.step !== stepId,
    ),
    nowhere({ take: 'fixed', items: [...fixed] }),
    nowhere({ take: 'groups-of-the-day' }),
    nowhere({ take: 'groups-of-the-day', rest: true }),
    nowhere({ take: 'notes' }),
    nowhere({ take: 'open-actions' }),
    nowhere({ take: 'open-actions', say: 'owner' }),
    nowhere({ take: 'open-actions', say: 'measure' }),
    ...others.filter(({ id }) => id !== definition.id).flatMap((exercise) => choices(exercise, () => 'other')),
  ];
  return step && kindOf(step).sources.ideasOnly ? all.filter(({ source }) => source.take === 'ideas') : all;
}

/** The same for sources that differ only in how much of a step they take. */
export const sourceKey = (source: ItemSource): string =>
  'step' in source
    ? [source.take, source.exercise, source.step, ...('heading' in source ? [source.heading] : [])].join('/')
    : [
        source.take,
        ...('say' in source ? [source.say] : []),
        ...('rest' in source && source.rest ? ['rest'] : []),
      ].join('/');

/** The nearest step before `index` that yields something for a new step of that kind; null where none does. */
export function nearestSource(
  definition: ExerciseDefinition,
  index: number,
  kind: StepDefinition['kind'],
): ItemSource | null {
  const before = definition.steps.slice(0, index).toReversed();
  const all = before.flatMap((step) => yieldOf(definition.id, step));
  return (kindOf({ kind }).sources.ideasOnly ? all.find(({ take }) => take === 'ideas') : all[0]) ?? null;
}
