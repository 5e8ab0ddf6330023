import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocks } from '@shared/agenda/blocks';
import { formsOf } from '@shared/agenda/fit';
import { definitionById } from '@shared/agenda/library';
import { agendaTemplates, plannedMinutes } from '@shared/agenda/templates';
import { exerciseById, exercises } from '@shared/exercises';
import { checkExercise } from '@shared/exercises/check';
import { readExercise } from '@shared/exercises/file';
import { ExerciseDefinition } from '@shared/session/schema/definition';
import { buildPlan } from '@shared/plan/build';
import { createSession } from '@shared/session/create';
import { ItemSource } from '@shared/kinds/common';
import { allKinds, kindOf } from '@shared/kinds/registry';
import { add, close, hands, open, show } from '../../fixtures/commands';
import { START } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const everything = [...exercises, ...blocks];

/** Every text anywhere in a definition. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe('the library', () => {
  it('has the exercises that can never be missing, called like their files', () => {
    const ids = exercises.map(({ id }) => id);
    for (const id of ['what-exactly-is-really-great', 'pick-the-elements', 'pretending-not-to-know', 'action-plan'])
      expect(ids).toContain(id);
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

  it.each(blocks)('$id is a block of one step, which leaves something where something is written down', (block) => {
    expect(block.type).toBe('block');
    expect(block.steps).toHaveLength(1);
    const written = block.steps.some((step) => step.kind !== 'say' || step.card !== undefined);
    expect(block.plan !== null).toBe(written);
    expect(block.steps.every(({ kind }) => ['say', 'collect', 'judge'].includes(kind))).toBe(true);
  });
});

describe.each(everything)('$id', (definition) => {
  it('is valid, and plain JSON to the last value', () => {
    expect(ExerciseDefinition.parse(definition)).toEqual(definition);
    expect(JSON.parse(JSON.stringify(definition))).toStrictEqual(definition);
  });

  it('can work as it stands, and is ready', () => {
    expect(checkExercise(definition, exerciseById)).toEqual([]);
  });

  it('is longer in full than in short', () => {
    const { full, short } = definition.minutes;
    expect(short ?? 0).toBeLessThan(full);
  });

  it('takes items from exercises that there are', () => {
    for (const { source } of definition.steps.flatMap((step) => kindOf(step).sources.all(step)))
      if ('step' in source) expect(exerciseById(source.exercise), source.exercise).toBeDefined();
  });

  it('fits twelve people in the form that it starts in, in full and in short', () => {
    for (const variant of definition.minutes.short === undefined ? (['full'] as const) : (['full', 'short'] as const))
      for (const one of formsOf(definition, { variant }, 12))
        expect(one.takes, one.title).toBeLessThanOrEqual(one.given);
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

  it('speaks of hands and fingers only where they are shown', () => {
    for (const step of definition.steps) {
      const { open: opening, forms } = step.say;
      const said = (form: string, own: string | undefined) => forms?.[form] ?? (form === own ? '' : opening);
      const offered: readonly string[] = 'forms' in step ? (step.forms ?? []) : [];
      const own = 'form' in step ? step.form : undefined;
      for (const form of offered.filter((one) => !['fingers', 'hand-count', 'scribe', 'together'].includes(one)))
        expect(said(form, own), `${definition.id}/${step.id}, ${form}`).not.toMatch(/\b(fingers?|hands?)\b/iu);
    }
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
  it.each([
    ['the-essentials', 145, 150],
    ['reality-check', 85, 90],
    ['metrics-clinic', 120, 120],
    ['half-day', 235, 240],
    ['full-day', 395, 420],
    ['follow-up', 60, 60],
  ])('plans %s in %i of %i minutes', (id, planned, minutes) => {
    const agenda = agendaTemplates.find((one) => one.id === id);
    expect(agenda?.minutes).toBe(minutes);
    expect(plannedMinutes(agenda?.items ?? [])).toBe(planned);
  });

  it.each(agendaTemplates)('$id knows its items and fits its time', ({ items, minutes }) => {
    for (const item of items) expect(definitionById(item.exercise)).toBeDefined();
    expect(plannedMinutes(items)).toBeLessThanOrEqual(minutes);
  });

  it('begins with a check-in wherever there are ten minutes to spare, and ends with a check-out', () => {
    for (const { id, items, minutes } of agendaTemplates) {
      const ids = items.map(({ exercise }) => exercise);
      if (!ids.includes('check-in')) expect(minutes - plannedMinutes(items), id).toBeLessThan(10);
      expect(ids.at(-1)).toBe('check-out');
    }
  });

  it('goes from lighter to heavier: statements before open secrets', () => {
    for (const { items } of agendaTemplates) {
      const [light, heavy] = ['fact-or-fiction', 'pretending-not-to-know'].map((id) =>
        items.findIndex(({ exercise }) => exercise === id),
      );
      if (light !== undefined && heavy !== undefined && light >= 0 && heavy >= 0) expect(light).toBeLessThan(heavy);
    }
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
  const guide = readFileSync(new URL('../../../docs/exercises.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n([^]*?)```/.exec(guide) ?? [];
  const definition = JSON.parse(example) as ExerciseDefinition;
  const at = (step: string) => ({ item: 'item-1', step });

  it('shows an example that is valid, can work, and can be imported as it stands there', () => {
    expect(ExerciseDefinition.parse(definition)).toEqual(definition);
    expect(checkExercise(definition, exerciseById)).toEqual([]);
    expect(readExercise(strings, definition, exerciseById)).toEqual({ exercise: definition });
  });

  it('shows one that can be run as it stands there, from the first idea to the plan', () => {
    const details = { title: 'A try', organisation: '', date: '2026-11-19', place: '', brandPromise: '' };
    const people = ['p1', 'p2', 'p3'].map((id, index) => ({ id, seat: index + 1, name: '', group: '' }));
    const agenda = { title: 'A try', items: [{ exercise: definition.id, variant: 'full' as const }] };
    const held = new Workshop(
      createSession('a-try', START, { language: 'en-GB', details, participants: people, agenda }, () => definition),
    ).apply(
      add(at('snags'), 'The form', 'The queue'),
      { type: 'agenda/next' },
      open(at('worst'), 'v1', 'hand-count', { budget: 2, cap: 1, winners: 1, present: ['p1', 'p2', 'p3'] }),
      hands(at('worst'), 'v1', 'i-The-form', 0),
      hands(at('worst'), 'v1', 'i-The-queue', 3),
      close(at('worst'), 'v1'),
      show(at('worst'), 'v1'),
      { type: 'agenda/next' },
    );
    const [section] = buildPlan(held.session).sections;
    expect(section).toMatchObject({
      eyebrow: definition.title,
      title: 'What stands in the way of a new customer first of all: “The queue”',
    });
  });

  it('names every kind of step and every source', () => {
    const format = readFileSync(new URL('../../../docs/file-format.md', import.meta.url), 'utf8');
    for (const [kind, { reduce }] of allKinds) {
      expect(guide).toContain(`| \`${kind}\` `);
      /* What nobody can do anything in gathers nothing. */
      if (reduce) expect(format).toContain(`| \`${kind}\` `);
    }
    const takes = ItemSource.options.flatMap(({ shape: { take } }) =>
      'options' in take ? take.options : [...take.values],
    );
    for (const take of takes) expect(guide).toContain(`take: '${take}'`);
  });
});
