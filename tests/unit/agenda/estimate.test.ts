import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '@shared/agenda/estimate';
import { exerciseById, exercises } from '@shared/exercises';
import { methodSession, method } from '../../fixtures/session';
import { rated, sorted } from '../../fixtures/method-commands';
import { Workshop } from '../../fixtures/workshop';

const step = (exercise: string, id: string) => {
  const found = exerciseById(exercise)?.steps.find((one) => one.id === id);
  if (!found) throw new Error(`no ${exercise}/${id}`);
  return found;
};
const steps = exercises.flatMap((exercise) => exercise.steps);

describe('what a step would take', () => {
  it.each([
    ['basics-and-beyond', 'rate', 14, 13, { fingers: 3, 'walk-up': 18, paper: 3 }],
    ['pretending-not-to-know', 'vote', 14, 11, { 'walk-up': 11, paper: 2 }],
    ['pick-the-elements', 'vote', 14, 8, { 'hand-count': 1, 'walk-up': 11, open: 11, paper: 2 }],
    ['how-it-feels-to-work-here', 'rate', 14, 10, { 'walk-up': 18, paper: 3 }],
    ['fact-or-fiction', 'statements', 14, 15, { fingers: 4, paper: 3, 'walk-up': 18 }],
  ])('%s/%s with %i people and %i items', (exercise, id, people, items, minutes) => {
    const taken = estimate(step(exercise, id), people, items).map(({ form, minutes: m }) => [form, m]);
    expect(Object.fromEntries(taken)).toEqual(minutes);
  });

  it('never walks up once per item: with three times the items it takes at most as much again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (one, people, items) => {
          const few = estimate(one, people, items).find(({ form }) => form === 'walk-up');
          const many = estimate(one, people, items * 3).find(({ form }) => form === 'walk-up');
          if (few && many) expect(many.minutes).toBeLessThanOrEqual(few.minutes * 2);
        },
      ),
    );
  });

  it('more people or items never take less', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (one, people, items) => {
          const now = estimate(one, people, items);
          for (const more of [estimate(one, people + 5, items), estimate(one, people, items + 5)])
            more.forEach(({ minutes }, index) => expect(minutes).toBeGreaterThanOrEqual(now[index]?.minutes ?? 0));
        },
      ),
    );
  });

  it('offers every form of a step that has forms', () => {
    for (const one of steps)
      if ('forms' in one && one.forms) expect(estimate(one, 12, 8).map(({ form }) => form)).toEqual(one.forms);
  });

  it('is shown before the step starts, with what does not fit, and not afterwards', () => {
    const shown = (held: Workshop) => held.go(method.importance).views().facilitator.step.estimates;
    const held = new Workshop(methodSession(30)).apply(...sorted);
    expect(shown(held).find(({ form }) => form === 'walk-up')).toEqual({ form: 'walk-up', minutes: 32, over: true });
    expect(shown(held).find(({ form }) => form === 'fingers')).toMatchObject({ over: false });
    expect(shown(new Workshop(methodSession(6)).apply(...rated))).toEqual([]);
  });
});
