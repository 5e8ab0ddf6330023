import type { ExerciseDefinition } from '../schema/definition';
import type { ItemSource } from '../steps/common';
import type { StepDefinition } from '../steps/definitions';

/** A step with each of its sources as `change` gives it. */
export function withSources(step: StepDefinition, change: (source: ItemSource) => ItemSource): StepDefinition {
  switch (step.kind) {
    case 'group':
    case 'vote':
    case 'rate':
    case 'judge':
    case 'sort':
    case 'place':
      return { ...step, items: change(step.items) };
    case 'link':
      return {
        ...step,
        rows: change(step.rows),
        columns: Array.isArray(step.columns) ? step.columns : change(step.columns),
      };
    case 'commit':
      return { ...step, servedBy: step.servedBy.map(change) };
    case 'collect':
      return step.headings && !Array.isArray(step.headings) ? { ...step, headings: change(step.headings) } : step;
    case 'say':
    case 'define':
      return step;
  }
}

/** An exercise of one's own made from another: its first version, whose steps take their items from each other as before. */
export function copyExercise(exercise: ExerciseDefinition, id: string, title: string): ExerciseDefinition {
  const own = (source: ItemSource): ItemSource =>
    'step' in source && source.exercise === exercise.id ? { ...source, exercise: id } : source;
  return { ...exercise, id, title, version: 1, steps: exercise.steps.map((step) => withSources(step, own)) };
}
