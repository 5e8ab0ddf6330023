import { yieldedBy, type FromStep } from '../exercises/check/sources';
import type { ExerciseDefinition } from '../session/schema/definition';
import type { ItemSource } from '../kinds/common';
import type { StepDefinition } from '../kinds/definitions';
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

/** How many a new source of what was rated lowest takes. */
const LOWEST = 3;

/** Everything a step yields, as sources. */
function yieldOf(exercise: string, step: StepDefinition): readonly FromStep[] {
  const from = { exercise, step: step.id };
  switch (step.kind) {
    case 'collect': {
      const headings = Array.isArray(step.headings) ? step.headings : [];
      return [
        { take: 'ideas', ...from },
        ...headings.map(({ id }) => ({ take: 'headed' as const, ...from, heading: id })),
      ];
    }
    case 'group':
      return [{ take: 'groups', ...from }];
    case 'vote':
      return [{ take: 'winners', ...from }];
    case 'sort':
      return [{ take: 'sorted', ...from, bins: step.bins.map(({ id }) => id) }];
    case 'place':
      return [{ take: 'placed', ...from }];
    case 'rate':
      return [
        { take: 'lowest', ...from, count: LOWEST },
        ...(step.passMark === null ? [] : [{ take: 'failing' as const, ...from }]),
      ];
    case 'commit':
      return [{ take: 'actions', ...from }];
    case 'say':
    case 'judge':
    case 'define':
    case 'link':
      return [];
  }
}

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

function headingOf(step: StepDefinition, source: FromStep): string {
  if (source.take !== 'headed' || step.kind !== 'collect' || !Array.isArray(step.headings)) return '';
  return step.headings.find(({ id }) => id === source.heading)?.label ?? '';
}

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
  const kind = stepIn(definition.steps, stepId)?.kind;
  const all = [
    ...choices(definition, (index) => (index < here ? 'own' : 'later')).filter(
      ({ source }) => !('step' in source) || source.step !== stepId,
    ),
    nowhere({ take: 'fixed', items: [...fixed] }),
    nowhere({ take: 'groups-of-the-day' }),
    nowhere({ take: 'open-actions' }),
    nowhere({ take: 'open-actions', say: 'owner' }),
    nowhere({ take: 'open-actions', say: 'measure' }),
    ...others.filter(({ id }) => id !== definition.id).flatMap((exercise) => choices(exercise, () => 'other')),
  ];
  return kind === 'group' ? all.filter(({ source }) => source.take === 'ideas') : all;
}

/** The same for sources that differ only in how much of a step they take. */
export const sourceKey = (source: ItemSource): string =>
  'step' in source
    ? [source.take, source.exercise, source.step, ...('heading' in source ? [source.heading] : [])].join('/')
    : [source.take, ...('say' in source ? [source.say] : [])].join('/');

/** The nearest step before `index` that yields something for a new step of that kind; null where none does. */
export function nearestSource(
  definition: ExerciseDefinition,
  index: number,
  kind: StepDefinition['kind'],
): ItemSource | null {
  const before = definition.steps.slice(0, index).toReversed();
  const all = before.flatMap((step) => yieldOf(definition.id, step));
  return (
    (kind === 'group' ? all.find(({ take }) => yieldedBy[take] === 'collect' && take === 'ideas') : all[0]) ?? null
  );
}
