import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocks } from '@shared/agenda/blocks';
import { agendaTemplates, definitionById, plannedMinutes } from '@shared/agenda/templates';
import { exerciseById, exercises } from '@shared/exercises';
import { ExerciseDefinition } from '@shared/schema/definition';
import type { ItemSource } from '@shared/steps/common';
import type { StepDefinition } from '@shared/steps/definitions';

const everything = [...exercises, ...blocks];
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function sources(step: StepDefinition): readonly ItemSource[] {
  switch (step.kind) {
    case 'group':
    case 'vote':
    case 'rate':
      return [step.items];
    case 'link':
      return [step.rows];
    case 'commit':
      return step.servedBy;
    default:
      return [];
  }
}

/** The kind of step that yields what a source takes. */
const yieldedBy = { ideas: 'collect', groups: 'group', winners: 'vote' } as const;

/** Every text anywhere in a definition. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe('the library', () => {
  it('has the exercises that can never be missing, called like their files', () => {
    const ids = ['what-exactly-is-really-great', 'pick-the-elements', 'pretending-not-to-know', 'action-plan'];
    for (const id of ids) {
      expect(exerciseById(id)?.id).toBe(id);
      const file = new URL(`../../../shared/exercises/${id}.exercise.ts`, import.meta.url);
      expect(readFileSync(file, 'utf8')).toContain(`id: '${id}'`);
    }
    expect(exerciseById('no-such-exercise')).toBeUndefined();
  });

  it('gives no id twice', () => {
    const ids = everything.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds exercises and blocks alike', () => {
    for (const definition of everything) expect(definitionById(definition.id)).toBe(definition);
    expect(definitionById('lunch-on-the-moon')).toBeUndefined();
  });

  it.each(exercises)('$id is an exercise that leaves something in the plan', (exercise) => {
    expect(exercise.type).toBe('exercise');
    expect(exercise.plan).not.toBeNull();
  });

  it.each(blocks)('$id is a block that leaves nothing in the plan', (block) => {
    expect(block.type).toBe('block');
    expect(block.plan).toBeNull();
    expect(block.steps.map(({ kind }) => kind)).toEqual(['say']);
  });
});

describe.each(everything)('$id', (definition) => {
  it('is valid, and plain JSON to the last value', () => {
    expect(ExerciseDefinition.parse(definition)).toEqual(definition);
    expect(JSON.parse(JSON.stringify(definition))).toStrictEqual(definition);
  });

  it('gives no step id twice', () => {
    const ids = definition.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes as long as its steps, in full and short', () => {
    expect(sum(definition.steps.map(({ minutes }) => minutes.full))).toBe(definition.minutes.full);
    const { short } = definition.minutes;
    if (short === undefined) return;
    expect(sum(definition.steps.map(({ minutes }) => minutes.short ?? minutes.full))).toBe(short);
    expect(short).toBeLessThan(definition.minutes.full);
  });

  it('says something everywhere, with no blank or padded text', () => {
    for (const text of texts(definition)) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
    }
    expect(definition.script.open).not.toEqual([]);
    expect(definition.script.close).not.toEqual([]);
    expect(definition.traps).not.toEqual([]);
  });

  it('asks the room a question that can be read from five metres', () => {
    for (const { room } of definition.steps) expect(room.length).toBeLessThanOrEqual(90);
  });

  it('takes items only from a step that yields them, and its own only from earlier ones', () => {
    definition.steps.forEach((step, at) => {
      for (const source of sources(step)) {
        if (source.take === 'fixed') {
          const ids = source.items.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          continue;
        }
        const from = exerciseById(source.exercise);
        const index = from?.steps.findIndex(({ id }) => id === source.step) ?? -1;
        const yielding = from?.steps[index];
        // A vote over groups also takes the ideas that stand alone, so a group step is what it needs.
        expect(yielding?.kind, `${definition.id}/${step.id}`).toBe(yieldedBy[source.take]);
        if (source.exercise === definition.id) expect(index).toBeLessThan(at);
      }
    });
  });

  it('starts each step in a form it offers', () => {
    for (const step of definition.steps) {
      if (step.kind === 'collect') {
        expect(step.forms).toContain(step.form);
        if (step.anonymous) expect(step.forms).not.toContain('scribe');
      }
      if (step.kind === 'vote') expect(step.forms).toContain(step.form);
    }
  });

  it('goes back only to a ladder of its own, earlier step', () => {
    definition.steps.forEach((step, at) => {
      if (step.kind !== 'rate' || step.backTo === null) return;
      const target = definition.steps.findIndex(({ id }) => id === step.backTo);
      expect(definition.steps[target]?.kind).toBe('define');
      expect(target).toBeLessThan(at);
    });
  });
});

describe('secret where the method needs it', () => {
  const steps = exerciseById('pretending-not-to-know')?.steps ?? [];

  it('collects pretences unsigned', () => {
    const collect = steps.find((step) => step.kind === 'collect');
    expect(collect?.anonymous).toBe(true);
  });

  it('offers only secret forms of voting on them', () => {
    const vote = steps.find((step) => step.kind === 'vote');
    expect(vote?.forms).toEqual(['walk-up', 'paper']);
  });
});

describe('agendas', () => {
  it('plans the essentials in 145 of 150 minutes', () => {
    const essentials = agendaTemplates.find(({ id }) => id === 'the-essentials');
    expect(essentials?.minutes).toBe(150);
    expect(plannedMinutes(essentials?.items ?? [])).toBe(145);
  });

  it.each(agendaTemplates)('$id knows its items and fits its time', ({ items, minutes }) => {
    for (const item of items) expect(definitionById(item.exercise)).toBeDefined();
    expect(plannedMinutes(items)).toBeLessThanOrEqual(minutes);
  });

  it('runs what has no short form in full', () => {
    expect(plannedMinutes([{ exercise: 'break', variant: 'short' }])).toBe(10);
  });

  it('looks up a session’s own definitions, and refuses one that nobody knows', () => {
    const items = [{ exercise: 'ours', variant: 'full' as const }];
    const [block] = blocks;
    expect(plannedMinutes(items, () => block)).toBe(block?.minutes.full);
    expect(() => plannedMinutes(items)).toThrow('ours');
  });
});

describe('the guide to writing exercises', () => {
  it('shows an example that is valid', () => {
    const guide = readFileSync(new URL('../../../docs/exercises.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
    const definition: unknown = JSON.parse(example);
    expect(ExerciseDefinition.parse(definition)).toEqual(definition);
  });
});
