import { describe, expect, it } from 'vitest';
import { blocks } from '@shared/agenda/blocks';
import { newExercise } from '@shared/editor/new-step';
import { stepPreviews } from '@shared/editor/preview';
import { exercises } from '@shared/exercises';
import { ourExercise, steps, wholeExercise } from '../../fixtures/own-exercise';
import { strings } from '../../english';

describe.each([...exercises, ...blocks, wholeExercise()])('the preview of $id', (exercise) => {
  it('shows each step as facilitator and room see it, and lets people sit down where they come to the machine', () => {
    for (const step of exercise.steps) {
      const { facilitator, room, seat } = stepPreviews(strings, exercise, step.id);
      expect(facilitator).toMatchObject({
        exercise: { title: exercise.title },
        step: { title: step.title, say: step.say },
      });
      expect(facilitator.work.kind).toBe(step.kind);
      expect(room.prompt).toBe(step.room);
      const forms: readonly string[] = 'forms' in step ? (step.forms ?? []) : [];
      const sits = ['walk-up', 'open', 'silent-turns'].some((form) => forms.includes(form));
      expect(seat !== null, `${step.id}: ${forms.join()}`).toBe(sits);
      if (sits) expect(seat?.task?.prompt).toBe(step.room);
    }
  });

  it('shows each step with what it comes to, too', () => {
    for (const step of exercise.steps) {
      const { facilitator, room } = stepPreviews(strings, exercise, step.id, 'done');
      expect(facilitator.work.kind).toBe(step.kind);
      expect(room.prompt).toBe(step.room);
    }
  });
});

describe('made-up items', () => {
  it('flow from step to step', () => {
    const { facilitator } = stepPreviews(strings, wholeExercise(), 'link');
    expect(facilitator.work).toMatchObject({ kind: 'link', sourceIsEmpty: false, rows: [{}, {}] });
  });

  it('stand where they would come from another exercise', () => {
    const rows = { take: 'winners', exercise: 'pick-the-elements', step: 'vote' } as const;
    const { room } = stepPreviews(strings, ourExercise({ ...steps.link, rows }), 'link');
    expect(room.body).toMatchObject({ kind: 'grid', rows: [{}, {}, {}, {}, {}] });
  });
});

it('a new exercise can be looked at before anything is written', () => {
  expect(stepPreviews(strings, newExercise(strings, 'new'), 'gone').facilitator.step.title).toBe('Collect');
});
