import type { ExerciseDefinition } from '../session/schema/definition';
import type { ItemSource } from '../kinds/common';
import type { StepDefinition, StepKind } from '../kinds/definitions';
import { strings } from '../words';
import { freeId } from './fields';
import { nearestSource } from './sources';

const { editor: words } = strings;

const scale = { from: 1, to: 5, ...words.start.scale };

/** A step of that kind that can be run as it is, at a place in the exercise; it takes its items from the step before it that has some. */
export function newStep(definition: ExerciseDefinition, kind: StepKind, index: number): StepDefinition {
  const { start } = words;
  const { name: title, room, say } = words.kinds[kind];
  const base = { id: freeId(definition.steps, kind), title, room, say: { open: say }, minutes: { full: 10 } };
  const fixed: ItemSource = { take: 'fixed', items: start.items.map((text, n) => ({ id: `item-${n + 1}`, text })) };
  const items = nearestSource(definition, index, kind) ?? fixed;
  switch (kind) {
    case 'say':
      return { ...base, kind, minutes: { full: 5 } };
    case 'collect': {
      const forms = { form: 'scribe' as const, forms: ['scribe' as const, 'paper-cards' as const] };
      return { ...base, kind, anonymous: false, ...forms, fields: [], suggestions: [], limit: 3 };
    }
    case 'group':
      return { ...base, kind, items };
    case 'vote': {
      const forms = { form: 'hand-count' as const, forms: ['hand-count' as const, 'walk-up' as const] };
      return { ...base, kind, items, ...forms, winners: 3, range: null, budget: null, stacking: false, cap: 1 };
    }
    case 'rate': {
      const forms = { form: 'fingers' as const, forms: ['fingers' as const, 'paper' as const] };
      return { ...base, kind, items, question: room, scale, ...forms, passMark: null, backTo: null };
    }
    case 'judge': {
      const verdicts = start.verdicts.map((label, n) => ({ id: `verdict-${n + 1}`, label, reason: false }));
      const forms = { form: 'fingers' as const, forms: ['fingers' as const, 'paper' as const], secret: false };
      return { ...base, kind, items, verdicts, ...forms, known: null, note: null, shuffled: false, additions: false };
    }
    case 'sort':
      return {
        ...base,
        kind,
        items,
        bins: start.bins.map((label, n) => ({ id: `bin-${n + 1}`, label, hint: '', fields: [] })),
      };
    case 'place':
      return { ...base, kind, items, across: start.across, up: start.up, fields: start.fields, first: 0 };
    case 'define':
      return { ...base, kind, question: start.question, sentenceStart: start.sentence };
    case 'link':
      return {
        ...base,
        kind,
        rows: items,
        columns: start.columns.map((label, n) => ({ id: `column-${n + 1}`, label, hint: '' })),
      };
    case 'commit':
      return { ...base, kind, servedBy: items === fixed ? [] : [items], passMark: 3, firstStepDays: 14 };
  }
}

/** A new exercise of one's own with one step to begin with; untitled, so a draft. */
export function newExercise(id: string): ExerciseDefinition {
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
  return { ...blank, steps: [newStep(blank, 'collect', 0)] };
}
