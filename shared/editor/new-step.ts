import type { ExerciseDefinition } from '../session/schema/definition';
import type { ItemSource } from '../kinds/common';
import { kindOf, wordsOfKind, type StepDefinition, type StepKind } from '../kinds/registry';
import type { Strings } from '../words';
import { freeId } from './fields';
import { nearestSource } from './sources';

/** A step of that kind that can be run as it is, at a place in the exercise; it takes its items from the step before it that has some. */
export function newStep(
  strings: Strings,
  definition: ExerciseDefinition,
  kind: StepKind,
  index: number,
): StepDefinition {
  const { editor: words } = strings;
  const { name: title, room, say } = wordsOfKind(strings, kind);
  const base = { id: freeId(definition.steps, kind), title, room, say: { open: say }, minutes: { full: 10 } };
  const fixed: ItemSource = {
    take: 'fixed',
    items: words.start.items.map((text, n) => ({ id: `item-${n + 1}`, text })),
  };
  const items = nearestSource(definition, index, kind) ?? fixed;
  return kindOf({ kind }).editor.fresh(base, items, strings);
}

/** A new exercise of one's own with one step to begin with; untitled, so a draft. */
export function newExercise(strings: Strings, id: string): ExerciseDefinition {
  const blank: ExerciseDefinition = {
    id,
    version: 1,
    title: '',
    lens: 'mission',
    type: 'exercise',
    purpose: '',
    minutes: { full: 10 },
    groupSize: { min: 3, max: 20 },
    script: { open: [], push: [], close: [] },
    traps: [],
    steps: [],
    plan: { heading: '', leaves: '' },
  };
  return { ...blank, steps: [newStep(strings, blank, 'collect', 0)] };
}
