import type { ExerciseDefinition } from '../session/schema/definition';
import type { ItemSource } from '../kinds/common';
import { kindOf } from '../kinds/registry';

/** An exercise of one's own made from another: its first version, whose steps take their items from each other as before. */
export function copyExercise(exercise: ExerciseDefinition, id: string, title: string): ExerciseDefinition {
  const own = (source: ItemSource): ItemSource =>
    'step' in source && source.exercise === exercise.id ? { ...source, exercise: id } : source;
  return {
    ...exercise,
    id,
    title,
    version: 1,
    steps: exercise.steps.map((step) => kindOf(step).sources.with(step, own)),
  };
}
