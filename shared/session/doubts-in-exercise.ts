import { MOST_SEATS } from '../base/people';
import { doubtIf, doubtIfTwice, inPart, type Doubt, type DoubtReason } from '../base/doubts';
import { findingsAt, type Wrong } from '../kinds/finding';
import { kindOf } from '../kinds/registry';
import { MOST_MINUTES } from './schema/agenda';
import type { ExerciseDefinition } from './schema/definition';

/** What is said of a step by itself, and makes its results wrong; what it has to do with others may have changed since. */
const reasons: Partial<Record<Wrong, DoubtReason>> = {
  'same-id': 'given-twice',
  'cap-over-budget': 'cap-over-budget',
  'range-backwards': 'exercise-wrong',
  /* It would say that it is secret, and everybody would hear. */
  'anonymous-form': 'exercise-wrong',
  'secret-form': 'exercise-wrong',
  'together-alone': 'exercise-wrong',
  'scale-wrong': 'scale-wrong',
  'mark-off-scale': 'scale-wrong',
};

const isMinutes = (minutes: number | undefined): boolean =>
  minutes === undefined || (Number.isFinite(minutes) && minutes > 0 && minutes <= MOST_MINUTES);

function inStep(step: ExerciseDefinition['steps'][number]): Doubt[] {
  const { minutes } = step;
  const { form = '', forms = [] } = kindOf(step).forms?.(step) ?? {};
  const alone = { exercise: '', binsAt: () => [], laddersBefore: [] };
  return [
    ...doubtIf(!isMinutes(minutes.full) || !isMinutes(minutes.short), 'minutes', 'minutes-wrong'),
    ...doubtIf(forms.length > 0 && !forms.includes(form), 'form', 'form-not-offered'),
    ...kindOf(step)
      .check(step, findingsAt(step.id), alone)
      .flatMap(({ wrong, field }) => {
        const why = reasons[wrong];
        return why === undefined ? [] : [{ at: field, why }];
      }),
  ];
}

/** Minutes, sizes and scales that no exercise has, and steps of one id. What only keeps it from being ready is not looked at. */
export function doubtsInExercise({ groupSize, minutes, steps }: ExerciseDefinition): Doubt[] {
  const { min, max } = groupSize;
  return [
    ...doubtIf(min < 1 || max < min || max > MOST_SEATS, 'groupSize', 'size-wrong'),
    ...doubtIf(!isMinutes(minutes.full) || !isMinutes(minutes.short), 'minutes', 'minutes-wrong'),
    ...doubtIfTwice(
      'steps',
      steps.map(({ id }) => id),
    ),
    ...steps.flatMap((step, index) => inPart(`steps.${index}`, inStep(step))),
  ];
}
