import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedExercise, type Edit } from '@shared/editor/edit';
import { newExercise, newStep } from '@shared/editor/new-step';
import { sourceChoices, sourceKey } from '@shared/editor/sources';
import { exerciseById, exercises } from '@shared/exercises';
import { checkExercise } from '@shared/exercises/check';
import { cannotWork } from '@shared/kinds/finding';
import { ExerciseDefinition } from '@shared/session/schema/definition';
import { allKinds } from '@shared/kinds/registry';
import { ourExercise, steps, wholeExercise } from '../../fixtures/own-exercise';
import { strings } from '../../english';

const { collect, vote, rate, judge } = steps;
const kinds = allKinds.map(([kind]) => kind);

const edit = (exercise: ExerciseDefinition, one: Edit) => editedExercise(strings, exercise, one, exerciseById);
const set = (step: string | null, at: string, value: unknown): Edit => ({ type: 'set', step, at, value });

/** The exercise after edits that must all be accepted. */
const after = (exercise: ExerciseDefinition, ...edits: readonly Edit[]) =>
  edits.reduce((now, one) => {
    const result = edit(now, one);
    if ('refused' in result) throw new Error(`${result.refused.wrong} at ${result.refused.field}`);
    return result.exercise;
  }, exercise);

const refused = (exercise: ExerciseDefinition, one: Edit) => {
  const result = edit(exercise, one);
  return 'refused' in result ? result.refused : null;
};

describe('editing', () => {
  it('changes texts, options and minutes, and leaves what it was given as it was', () => {
    const before = wholeExercise();
    const copy = structuredClone(before);
    const now = after(
      before,
      set(null, 'purpose', 'Other'),
      set(null, 'script.open', ['One', 'Two']),
      set('vote', 'range.most', 2),
      set('sort', 'bins.1.label', 'Never again'),
      set('collect', 'minutes.full', 12),
      set('collect', 'minutes.short', 4),
      set('collect', 'say.push', 'And then?'),
    );
    expect(before).toEqual(copy);
    expect(now).toMatchObject({ purpose: 'Other', script: { open: ['One', 'Two'] } });
    expect(now.steps[0]).toMatchObject({ say: { open: 'Say it.', push: 'And then?' } });
    expect(now.minutes).toEqual({ full: before.minutes.full + 7, short: before.minutes.full - 1 });
    expect(
      after(now, set('collect', 'minutes.short', undefined), set('collect', 'say.push', undefined)).steps[0],
    ).toEqual({
      ...before.steps[0],
      minutes: { full: 12 },
    });
  });

  it('calls it in the plan as it is called, until it is given a name of its own', () => {
    const named = after(newExercise(strings, 'new'), set(null, 'title', 'Our mornings'));
    expect(named.plan?.heading).toBe('Our mornings');
    const other = after(named, set(null, 'plan.heading', 'Mornings'), set(null, 'title', 'Our evenings'));
    expect(other.plan?.heading).toBe('Mornings');
  });

  it('refuses a step before the one it takes its items from, and says which', () => {
    const exercise = ourExercise(collect, vote);
    const finding = { wrong: 'source-later', step: 'vote', field: 'items', name: 'Collect' };
    expect(refused(exercise, { type: 'move', step: 'vote', by: -1 })).toEqual(finding);
    expect(refused(exercise, { type: 'move', step: 'collect', by: 1 })).toEqual(finding);
  });

  it('refuses to take out what another step needs, by its title', () => {
    expect(refused(ourExercise(collect, vote), { type: 'remove', step: 'collect' })).toEqual({
      wrong: 'source-missing',
      step: 'vote',
      field: 'items',
      name: 'Collect',
    });
    expect(
      refused(wholeExercise(), set('sort', 'bins', [steps.sort.bins[1], { ...steps.sort.bins[1], id: 'x' }])),
    ).toMatchObject({
      wrong: 'part-missing',
      step: 'rate',
      name: 'Keep',
    });
  });

  it.each<[string, ExerciseDefinition, Edit]>([
    ['secret-form', wholeExercise(), set('rate', 'secret', true)],
    ['secret-form', wholeExercise(), set('judge', 'secret', true)],
    ['anonymous-form', wholeExercise(), set('collect', 'anonymous', true)],
    ['cap-over-budget', wholeExercise(), set('vote', 'budget', 1)],
    ['together-alone', wholeExercise(), set('judge', 'forms', ['together', 'paper'])],
    ['mark-off-scale', wholeExercise(), set('rate', 'passMark', 9)],
    ['one-at-least', wholeExercise(), set('vote', 'forms', [])],
    ['one-at-least', ourExercise(collect), { type: 'remove', step: 'collect' }],
    ['does-not-fit', wholeExercise(), set('vote', 'winners', 21)],
    ['does-not-fit', wholeExercise(), set(null, 'lens', 'mist')],
    [
      'source-later',
      wholeExercise(),
      set('vote', 'items', { take: 'lowest', exercise: 'ours', step: 'rate', count: 2 }),
    ],
    ['group-needs-ideas', wholeExercise(), set('group', 'items', { take: 'groups-of-the-day' })],
  ])('refuses what cannot work: %s', (wrong, exercise, one) => {
    expect(refused(exercise, one)).toMatchObject({ wrong });
  });

  it('a secret rating is allowed as soon as hands are no longer on offer', () => {
    const now = after(wholeExercise(), set('rate', 'forms', ['paper']), set('rate', 'secret', true));
    expect(now.steps.find(({ id }) => id === 'rate')).toMatchObject({ form: 'paper', secret: true });
  });

  it('lets follow what follows: the form to begin with, answers to items that are gone, bins of another source', () => {
    const paper = after(ourExercise(judge), set('judge', 'forms', ['paper']));
    expect(paper.steps[0]).toMatchObject({ form: 'paper' });
    const other = after(ourExercise(judge), set('judge', 'items', { take: 'fixed', items: [{ id: 'x', text: 'X' }] }));
    expect(other.steps[0]).toMatchObject({ known: null });
    const rated = after(wholeExercise(), set('rate', 'items', { take: 'ideas', exercise: 'ours', step: 'collect' }));
    expect(rated.steps.find(({ id }) => id === 'rate')).not.toHaveProperty('failingIn');
  });

  it('does not hold against an edit what could not work before it', () => {
    const broken = ourExercise(collect, { ...rate, secret: true, items: vote.items, failingIn: ['x'], backTo: null });
    expect(refused(broken, set('collect', 'title', 'Other'))).toBeNull();
  });

  it('moves nothing beyond the ends', () => {
    const exercise = ourExercise(collect, vote);
    expect(after(exercise, { type: 'move', step: 'collect', by: -1 })).toBe(exercise);
    expect(after(exercise, { type: 'move', step: 'vote', by: 1 })).toBe(exercise);
  });

  it('whatever is done, ends with an exercise that can work', () => {
    const at = fc.constantFrom(
      'title',
      'minutes.full',
      'forms',
      'form',
      'secret',
      'anonymous',
      'items',
      'budget',
      'cap',
      'passMark',
      'measure',
      'bins',
    );
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        true,
        false,
        0,
        1,
        7,
        [],
        ['fingers'],
        ['walk-up', 'paper'],
        vote.items,
        rate.items,
      ),
      fc.jsonValue(),
    );
    const step = fc.constantFrom(null, ...Object.keys(steps));
    const someEdit = fc.oneof(
      fc.record({ type: fc.constant('set' as const), step, at, value }),
      fc.record({
        type: fc.constant('move' as const),
        step: fc.constantFrom(...Object.keys(steps)),
        by: fc.constantFrom(-1 as const, 1 as const),
      }),
      fc.record({ type: fc.constant('remove' as const), step: fc.constantFrom(...Object.keys(steps)) }),
      fc.record({ type: fc.constant('add' as const), kind: fc.constantFrom(...kinds), after: step }),
    );
    fc.assert(
      fc.property(fc.array(someEdit, { maxLength: 12 }), (edits) => {
        let now = wholeExercise();
        for (const one of edits) {
          const result = edit(now, one);
          if ('exercise' in result) now = result.exercise;
        }
        expect(ExerciseDefinition.parse(now)).toEqual(now);
        expect(checkExercise(now, exerciseById).filter(cannotWork)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a new step', () => {
  it.each(kinds)('of kind %s can be run as it is, behind any other', (kind) => {
    for (const before of exercises) {
      const step = newStep(strings, before, kind, before.steps.length);
      const found = checkExercise(ourExercise(...before.steps, step), exerciseById).filter(
        ({ step: at }) => at === step.id,
      );
      const collects = before.steps.some((one) => one.kind === 'collect');
      if (kind === 'group' && !collects) expect(found).toMatchObject([{ wrong: 'group-needs-ideas' }]);
      else
        expect(
          found.filter(({ wrong }) => wrong !== 'source-missing'),
          before.id,
        ).toEqual([]);
    }
  });

  it('takes its items from the nearest step before it', () => {
    const now = after(
      after(newExercise(strings, 'new'), set(null, 'title', 'Ours')),
      { type: 'add', kind: 'vote', after: null },
      { type: 'add', kind: 'commit', after: null },
      { type: 'add', kind: 'group', after: 'collect-1' },
    );
    expect(now.steps.map(({ id }) => id)).toEqual(['collect-1', 'group-1', 'vote-1', 'commit-1']);
    expect(now.steps[2]).toMatchObject({ items: { take: 'ideas', exercise: 'new', step: 'collect-1' } });
    expect(now.steps[3]).toMatchObject({ servedBy: [{ take: 'winners', exercise: 'new', step: 'vote-1' }] });
    expect(checkExercise(now, exerciseById)).toEqual([]);
  });
});

describe('the sources to choose from', () => {
  const choices = sourceChoices(wholeExercise(), 'sort', exercises, [{ id: 'a', text: 'A' }]);

  it('are steps before it, then a list of its own, then other exercises; later ones cannot be chosen', () => {
    expect(choices.filter(({ from }) => from === 'own').map(({ source }) => source.take)).toEqual([
      'ideas',
      'groups',
      'winners',
    ]);
    expect(choices.filter(({ from }) => from === 'later').map(({ step }) => step)).toEqual(['Rate', 'Rate', 'Commit']);
    expect(choices.some(({ exercise }) => exercise === 'Pick the elements')).toBe(true);
    expect(new Set(choices.map(({ source }) => sourceKey(source))).size).toBe(choices.length);
  });

  it('can all be chosen but the later ones', () => {
    for (const { source, from } of choices) {
      expect(refused(wholeExercise(), set('sort', 'items', source))?.wrong, sourceKey(source)).toBe(
        from === 'later' ? 'source-later' : undefined,
      );
    }
  });

  it('of a group step are ideas only', () => {
    const takes = sourceChoices(wholeExercise(), 'group', exercises, []).map(({ source }) => source.take);
    expect(new Set(takes)).toEqual(new Set(['ideas']));
  });
});
