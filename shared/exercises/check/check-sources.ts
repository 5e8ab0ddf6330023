import type { ExerciseDefinition } from '../../session/schema/definition';
import type { ItemSource } from '../../kinds/common';
import { kindOf } from '../../kinds/registry';
import { findingsAt, twice, type Finding } from '../../kinds/finding';

/** Looks an exercise up that comes with Candor or is one's own; undefined where there is none. */
export type FindExercise = (id: string) => ExerciseDefinition | undefined;

/** What is wrong with one source of the step at `index`. Of an exercise that nobody knows here, nothing can be said. */
function checkSource(
  definition: ExerciseDefinition,
  index: number,
  field: string,
  source: ItemSource,
  find: FindExercise,
): Finding[] {
  const step = definition.steps[index];
  if (!step) return [];
  const at = findingsAt(step.id);
  const ideasOnly = at(kindOf(step).sources.ideasOnly && source.take !== 'ideas', 'group-needs-ideas', field);
  if (ideasOnly.length > 0) return ideasOnly;
  if (source.take === 'fixed') return at(twice(source.items.map(({ id }) => id)) !== null, 'same-id', field);
  if (!('step' in source)) return [];
  const own = source.exercise === definition.id;
  const exercise = own ? definition : find(source.exercise);
  if (!exercise) return [];
  const place = exercise.steps.findIndex(({ id }) => id === source.step);
  const from = exercise.steps[place];
  if (!from) return at(true, 'source-missing', field, source.step);
  const yields = kindOf(from).yields[source.take];
  if (!yields) return at(true, 'source-of-another-kind', field, from.title);
  const wrong = yields.wrong(from, source);
  return [
    ...at(own && place >= index, 'source-later', field, from.title),
    ...(wrong ? at(true, wrong.why, field, wrong.name ?? from.title) : []),
  ];
}

/** What is wrong with everything the step at `index` takes items from. */
export function checkSources(definition: ExerciseDefinition, index: number, find: FindExercise): Finding[] {
  const step = definition.steps[index];
  const all = step ? kindOf(step).sources.all(step) : [];
  return all.flatMap(({ field, source }) => checkSource(definition, index, field, source, find));
}
