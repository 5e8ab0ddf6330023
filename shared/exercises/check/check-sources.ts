import type { ExerciseDefinition } from '../../session/schema/definition';
import type { ItemSource } from '../../kinds/common';
import type { StepDefinition } from '../../kinds/definitions';
import { findingsAt, type Finding } from './finding';
import { sourcesOf, yieldedBy, type FromStep } from './sources';

/** Looks an exercise up that comes with Candor or is one's own; undefined where there is none. */
export type FindExercise = (id: string) => ExerciseDefinition | undefined;

/** A part of a step that a source names and that is not there; null when all are. */
function missingPart(source: FromStep, from: StepDefinition): string | null {
  if (source.take === 'headed' && from.kind === 'collect') {
    const fixed = Array.isArray(from.headings) ? from.headings : [];
    /* Headings that flow in are known on the day only. */
    const flows = from.headings !== undefined && !Array.isArray(from.headings);
    return flows || fixed.some(({ id }) => id === source.heading) ? null : source.heading;
  }
  if (source.take === 'sorted' && from.kind === 'sort')
    return source.bins.find((bin) => !from.bins.some(({ id }) => id === bin)) ?? null;
  return null;
}

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
  const ideasOnly = at(step.kind === 'group' && source.take !== 'ideas', 'group-needs-ideas', field);
  if (ideasOnly.length > 0) return ideasOnly;
  if (source.take === 'fixed') return at(twice(source.items.map(({ id }) => id)) !== null, 'same-id', field);
  if (!('step' in source)) return [];
  const own = source.exercise === definition.id;
  const exercise = own ? definition : find(source.exercise);
  if (!exercise) return [];
  const place = exercise.steps.findIndex(({ id }) => id === source.step);
  const from = exercise.steps[place];
  if (!from) return at(true, 'source-missing', field, source.step);
  if (from.kind !== yieldedBy[source.take]) return at(true, 'source-of-another-kind', field, from.title);
  const part = missingPart(source, from);
  return [
    ...at(own && place >= index, 'source-later', field, from.title),
    ...at(part !== null, 'part-missing', field, part ?? ''),
    ...at(
      source.take === 'failing' && from.kind === 'rate' && from.passMark === null,
      'source-never-fails',
      field,
      from.title,
    ),
  ];
}

/** The first of some ids that is there twice; null when all differ. */
export const twice = (ids: readonly string[]): string | null =>
  ids.find((id, index) => ids.indexOf(id) !== index) ?? null;

/** What is wrong with everything the step at `index` takes items from. */
export const checkSources = (definition: ExerciseDefinition, index: number, find: FindExercise): Finding[] =>
  (definition.steps[index] ? sourcesOf(definition.steps[index]) : []).flatMap(({ field, source }) =>
    checkSource(definition, index, field, source, find),
  );
