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
    /* 26 answers: 20 s to read, 4 s each, 10 s to come and go. */
    ['basics-and-beyond', 'rate', 14, 13, { fingers: 3, 'walk-up': 31, paper: 3 }],
    /* A ballot is 40 s and 10 s to come and go, on however many options. */
    ['pretending-not-to-know', 'vote', 12, 11, { 'walk-up': 10, paper: 2 }],
    ['pick-the-elements', 'vote', 12, 8, { 'hand-count': 1, 'walk-up': 10, open: 10, paper: 2 }],
    /* Ten answers take a minute. */
    ['how-it-feels-to-work-here', 'rate', 12, 10, { 'walk-up': 14, paper: 3 }],
    ['fact-or-fiction', 'statements', 14, 15, { fingers: 4, paper: 3, 'walk-up': 21 }],
    /* One text of 45 s each. */
    ['pretending-not-to-know', 'pretences', 12, 0, { 'silent-turns': 11, 'paper-cards': 4 }],
  ])('%s/%s with %i people and %i items', (exercise, id, people, items, minutes) => {
    const taken = estimate(step(exercise, id), people, items).map(({ form, minutes: m }) => [form, m]);
    expect(Object.fromEntries(taken)).toEqual(minutes);
  });

  it('never walks up once per item: who has come to answer ten answers thirty, and comes, reads and goes once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...steps),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (one, people, items) => {
          const few = estimate(one, people, items).find(({ form }) => form === 'walk-up');
          const many = estimate(one, people, items * 3).find(({ form }) => form === 'walk-up');
          /* Twice the half minute in which a person comes, reads and goes; two for what is rounded. */
          if (few && many) expect(many.minutes).toBeLessThanOrEqual(few.minutes * 3 - people + 2);
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

  it('writes so many texts as it asks for: three take three times as long as one', () => {
    const writing = step('pretending-not-to-know', 'pretences');
    const three = { ...writing, limit: 3 };
    const silent = (one: typeof writing) =>
      estimate(one, 12, 0).find(({ form }) => form === 'silent-turns')?.minutes ?? 0;
    expect(silent(three)).toBe(Math.round((12 * (3 * 45 + 10)) / 60));
    expect(silent(writing)).toBe(Math.round((12 * (45 + 10)) / 60));
  });

  it('offers every form of a step that has forms', () => {
    for (const one of steps)
      if ('forms' in one && one.forms) expect(estimate(one, 12, 8).map(({ form }) => form)).toEqual(one.forms);
  });

  it('is shown before the step starts, with what does not fit, and not afterwards', () => {
    const shown = (held: Workshop) => held.go(method.importance).views().facilitator.step.estimates;
    const held = new Workshop(methodSession(30)).apply(...sorted);
    expect(shown(held).find(({ form }) => form === 'walk-up')).toEqual({ form: 'walk-up', minutes: 27, over: true });
    expect(shown(held).find(({ form }) => form === 'fingers')).toMatchObject({ over: false });
    expect(shown(new Workshop(methodSession(6)).apply(...rated))).toEqual([]);
  });
});
