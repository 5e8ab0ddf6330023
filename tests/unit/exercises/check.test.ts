import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseById, exercises } from '@shared/exercises';
import { checkExercise, stepMinutes } from '@shared/exercises/check';
import type { Wrong } from '@shared/kinds/finding';
import { kindOf } from '@shared/kinds/registry';
import { copyExercise } from '@shared/exercises/copy';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import type { StepDefinition } from '@shared/kinds/registry';
import { ourExercise, steps, wholeExercise } from '../../fixtures/own-exercise';

const sourcesOf = (step: StepDefinition) => kindOf(step).sources.all(step);

const { collect, group, vote, ladder, sort, rate, judge, link, commit } = steps;
const check = (exercise: ExerciseDefinition) => checkExercise(exercise, exerciseById);

/** What is found wrong with a step that has such others before it. */
const found = (step: StepDefinition, ...before: readonly StepDefinition[]) =>
  check(ourExercise(...before, step)).map(({ wrong, field }) => `${wrong} at ${field}`);

/** A ranking of so many items that are written into the exercise. */
const ranked = (form: 'walk-up' | 'paper', count: number): StepDefinition => ({
  ...collect,
  id: 'rank',
  kind: 'rank',
  items: {
    take: 'fixed',
    items: Array.from({ length: count }, (_, index) => ({ id: `f${index}`, text: `Item ${index}` })),
  },
  form,
  forms: [form],
  secret: true,
});

describe('an exercise of one’s own', () => {
  it('with steps of every kind that fit each other has nothing wrong with it', () => {
    expect(check(wholeExercise())).toEqual([]);
  });

  it.each<[string, Wrong, string, StepDefinition, readonly StepDefinition[]]>([
    [
      'takes items from itself',
      'source-later',
      'items',
      { ...vote, items: { take: 'winners', exercise: 'ours', step: 'vote' } },
      [collect],
    ],
    ['takes items from a step that is gone', 'source-missing', 'items', vote, []],
    [
      'takes ideas of a step that collects none',
      'source-of-another-kind',
      'items',
      { ...vote, items: { take: 'ideas', exercise: 'ours', step: 'sort' } },
      [collect, sort],
    ],
    [
      'takes what another exercise does not yield',
      'source-of-another-kind',
      'items',
      { ...vote, items: { take: 'groups', exercise: 'pick-the-elements', step: 'vote' } },
      [],
    ],
    [
      'takes from a heading that is not there',
      'part-missing',
      'items',
      { ...vote, items: { take: 'headed', exercise: 'ours', step: 'collect', heading: 'x' } },
      [collect],
    ],
    [
      'takes from a bin that is not there',
      'part-missing',
      'items',
      { ...rate, items: { take: 'sorted', exercise: 'ours', step: 'sort', bins: ['x'] } },
      [collect, ladder, sort],
    ],
    [
      'takes what fails where nothing can',
      'source-never-fails',
      'rows',
      { ...link, rows: { take: 'failing', exercise: 'ours', step: 'rate' } },
      [collect, ladder, sort, { ...rate, passMark: null }],
    ],
    [
      'groups what are no ideas',
      'group-needs-ideas',
      'items',
      { ...group, items: { take: 'fixed', items: [{ id: 'a', text: 'A' }] } },
      [],
    ],
    [
      'has fixed items with one id',
      'same-id',
      'items',
      {
        ...vote,
        items: {
          take: 'fixed',
          items: [
            { id: 'a', text: 'A' },
            { id: 'a', text: 'B' },
          ],
        },
      },
      [],
    ],
    ['begins in a form it does not offer', 'form-not-offered', 'form', { ...collect, form: 'round-robin' }, []],
    ['is unsigned and read out', 'anonymous-form', 'forms', { ...collect, anonymous: true }, []],
    [
      'is unsigned and goes round',
      'anonymous-form',
      'forms',
      { ...collect, anonymous: true, form: 'round-robin', forms: ['round-robin'] },
      [],
    ],
    ['has more dots for one option than dots', 'cap-over-budget', 'cap', { ...vote, budget: 1 }, [collect]],
    [
      'has fewer most places than least',
      'range-backwards',
      'range.most',
      { ...vote, range: { least: 3, most: 2 } },
      [collect],
    ],
    ['is rated in secret by fingers', 'secret-form', 'forms', { ...rate, secret: true }, [collect, ladder, sort]],
    [
      'is rated in secret by fingers that nobody named',
      'secret-form',
      'forms',
      { ...rate, secret: true, form: undefined, forms: undefined },
      [collect, ladder, sort],
    ],
    [
      'is rated on a scale that goes down',
      'scale-wrong',
      'scale.to',
      { ...rate, scale: { ...rate.scale, from: 5, to: 1 }, passMark: null },
      [collect, ladder, sort],
    ],
    [
      'is rated on too fine a scale',
      'scale-wrong',
      'scale.to',
      { ...rate, scale: { ...rate.scale, from: 0, to: 11 } },
      [collect, ladder, sort],
    ],
    ['has a mark off its scale', 'mark-off-scale', 'passMark', { ...rate, passMark: 6 }, [collect, ladder, sort]],
    [
      'measures a gap with one question',
      'gap-without-second',
      'measure',
      { ...rate, measure: 'gap' },
      [collect, ladder, sort],
    ],
    [
      'fails in a bin that is not there',
      'part-missing',
      'failingIn',
      { ...rate, failingIn: ['x'] },
      [collect, ladder, sort],
    ],
    ['goes back to what is no ladder', 'no-ladder', 'backTo', { ...rate, backTo: 'collect' }, [collect, ladder, sort]],
    ['ranks two items', 'items-to-rank', 'items', ranked('walk-up', 2), []],
    ['ranks nine items by heart', 'items-to-rank', 'items', ranked('paper', 9), []],
    ['judges aloud and by hands', 'together-alone', 'forms', { ...judge, forms: ['together', 'fingers'] }, []],
    ['judges in secret by hands', 'secret-form', 'forms', { ...judge, secret: true }, []],
    [
      'judges in secret and aloud',
      'secret-form',
      'forms',
      { ...judge, secret: true, form: 'together', forms: ['together'] },
      [],
    ],
    [
      'knows the answer to nothing',
      'part-missing',
      'known',
      { ...judge, known: { two: { verdict: 'fact', reason: '' } } },
      [],
    ],
    [
      'knows an answer that is none',
      'part-missing',
      'known',
      { ...judge, known: { one: { verdict: 'maybe', reason: '' } } },
      [],
    ],
    [
      'has two verdicts with one id',
      'same-id',
      'verdicts',
      { ...judge, known: null, verdicts: [...judge.verdicts, ...judge.verdicts] },
      [],
    ],
    ['has two bins with one id', 'same-id', 'bins', { ...sort, bins: [...sort.bins, ...sort.bins] }, [collect]],
    [
      'has two columns with one id',
      'same-id',
      'columns',
      { ...link, columns: [...link.columns, ...link.columns] },
      [collect, vote],
    ],
    [
      'has two fields with one id',
      'same-id',
      'fields',
      {
        ...collect,
        fields: [
          { id: 'a', label: '', hint: '' },
          { id: 'a', label: '', hint: '' },
        ],
      },
      [],
    ],
    ['passes at more than five fingers', 'mark-off-scale', 'passMark', { ...commit, passMark: 6 }, [collect, vote]],
    ['takes half a minute', 'minutes-not-whole', 'minutes.full', { ...collect, minutes: { full: 0.5 } }, []],
    ['has a text without end', 'text-too-long', 'say.open', { ...collect, say: { open: 'x'.repeat(10_001) } }, []],
    ['asks nothing', 'empty', 'room', { ...collect, room: ' ' }, []],
    ['asks more than can be read', 'room-too-long', 'room', { ...collect, room: 'x'.repeat(91) }, []],
  ])('of which a step %s is told so', (_what, wrong, field, step, before) => {
    expect(found(step, ...before)).toContain(`${wrong} at ${field}`);
    expect(check(ourExercise(...before))).toEqual([]);
  });

  it.each<[Wrong, string, Partial<ExerciseDefinition>]>([
    ['empty', 'title', { title: '' }],
    ['group-size', 'groupSize.max', { groupSize: { min: 5, max: 4 } }],
    ['group-size', 'groupSize.max', { groupSize: { min: 0, max: 4 } }],
    ['minutes-do-not-add-up', 'minutes', { minutes: { full: 6 } }],
    ['minutes-do-not-add-up', 'minutes', { minutes: { full: 5, short: 4 } }],
    ['same-id', 'steps', { steps: [collect, collect], minutes: { full: 10 } }],
    [
      'too-many-steps',
      'steps',
      { steps: Array.from({ length: 31 }, (_, n) => ({ ...collect, id: `s${n}` })), minutes: { full: 155 } },
    ],
    ['nothing-in-plan', 'plan.heading', { plan: null }],
    ['empty', 'plan.heading', { plan: { heading: ' ', leaves: '' } }],
  ])('that has %s at %s is told so', (wrong, field, change) => {
    expect(check({ ...ourExercise(collect), ...change })).toContainEqual(
      expect.objectContaining({ wrong, field, step: null }),
    );
  });

  it('whose steps stand in another order works only where each comes after what it takes items from', () => {
    const inOrder = Object.values(steps);
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (order) => {
        const place = (id: string | null) => order.findIndex((step) => step.id === id);
        const fits = order.every(
          (step, index) =>
            sourcesOf(step).every(({ source }) => !('step' in source) || place(source.step) < index) &&
            (step.kind !== 'rate' || place(step.backTo) < index),
        );
        expect(check(ourExercise(...order)).length === 0).toBe(fits);
      }),
    );
  });
});

describe('a copy', () => {
  it.each(exercises)('of $id works as the original, without it', (exercise) => {
    const copy = copyExercise(exercise, 'a-copy', 'A copy');
    expect(check(copy)).toEqual([]);
    expect(copy).toMatchObject({ id: 'a-copy', title: 'A copy', version: 1, type: exercise.type });
    const own = (of: ExerciseDefinition) =>
      of.steps.flatMap(sourcesOf).filter(({ source }) => 'step' in source && source.exercise === of.id).length;
    expect(own(copy)).toBe(own(exercise));
    expect(JSON.stringify(copy)).not.toContain(`"exercise":"${exercise.id}"`);
  });
});

it('takes as long as its steps, in short where a step has a short form', () => {
  expect(stepMinutes([collect, { ...vote, minutes: { full: 5, short: 2 } }], 'short')).toBe(7);
});
