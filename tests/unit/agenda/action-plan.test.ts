import { describe, expect, it } from 'vitest';
import { actionPlanInto } from '@shared/agenda/action-plan';
import { newSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

const rows = (held: Workshop) => held.views().facilitator.agenda.filter((row) => row.today);
const short = (...exercises: string[]) =>
  new Workshop(
    newSession(
      4,
      exercises.map((exercise) => ({ exercise, variant: 'full' as const })),
    ),
  );
const into = (held: Workshop, language = 'en-GB') =>
  actionPlanInto(language, rows(held), held.session.position.item, 'plan');
const order = (held: Workshop) => held.session.agenda.items.map(({ exercise }) => exercise);

describe('an action plan for an agenda that has none', () => {
  it('comes before the last block, so that the day ends as it should', () => {
    const held = short('the-definition-round', 'check-out');
    held.apply(into(held));
    expect(order(held)).toEqual(['the-definition-round', 'action-plan', 'check-out']);
    expect(held.views().facilitator.actions.taken).toBe(true);
  });

  it('comes last where the room is in the last block, or that is an exercise', () => {
    const there = short('the-definition-round', 'check-out');
    there.go({ item: 'item-2', step: 'one-word' });
    there.apply(into(there));
    expect(order(there).at(-1)).toBe('action-plan');
    const exercise = short('the-definition-round');
    exercise.apply(into(exercise));
    expect(order(exercise)).toEqual(['the-definition-round', 'action-plan']);
  });

  it('is spelled as the session is', () => {
    const held = short('the-definition-round');
    held.apply(into(held, 'en-US'));
    expect(JSON.stringify(held.session.exercises['action-plan'])).not.toContain('organisation');
    expect(held.session.agenda.items.at(-1)).toMatchObject({ id: 'plan', variant: 'short' });
  });
});
