import { describe, expect, it } from 'vitest';
import { actionPlanInto } from '@shared/agenda/action-plan';
import { actionsNow } from '@shared/session/actions-now';
import type { AgendaInsert } from '@shared/session/agenda-edit';
import type { Command } from '@shared/session/commands';
import { note } from '../../fixtures/commands';
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

  it('comes once with the first action, however many were asked for, and goes with it', () => {
    const held = short('the-definition-round', 'check-out');
    const make = (id: string): Command => ({
      type: 'action/make',
      actionId: `of-${id}`,
      from: { note: id },
      plan: { ...into(held), item: { ...into(held).item, id: `plan-${id}` } },
    });
    held.apply(
      { type: 'note/add', noteId: 'n1', fields: note('promise', 'Ring back') },
      { type: 'note/add', noteId: 'n2', fields: note('promise', 'Count the late parcels') },
    );
    const before = held.session;
    held.apply(make('n1'));
    expect(held.attempt(make('n1'))).toBe('is-an-action-already');
    held.apply(make('n2'));
    expect(order(held)).toEqual(['the-definition-round', 'action-plan', 'check-out']);
    expect(actionsNow(held.session).map(({ at: { item } }) => item)).toEqual(['plan-n1', 'plan-n1']);
    held.undo();
    expect(order(held)).toHaveLength(3);
    held.undo();
    expect(held.session).toMatchObject({ agenda: before.agenda, exercises: before.exercises, work: before.work });
    held.redo();
    expect(order(held)).toHaveLength(3);
  });

  it('does not come where it could take no action', () => {
    const held = short('the-definition-round');
    held.apply({ type: 'note/add', noteId: 'n1', fields: note('promise', 'Ring back') });
    const plan: AgendaInsert = {
      ...into(held),
      item: { id: 'again', exercise: 'the-definition-round', variant: 'full' },
    };
    const before = held.session;
    expect(held.attempt({ type: 'action/make', actionId: 'a1', from: { note: 'n1' }, plan })).toBe('no-action-step');
    expect(held.session).toBe(before);
  });

  it('is spelled as the session is', () => {
    const held = short('the-definition-round');
    held.apply(into(held, 'en-US'));
    expect(JSON.stringify(held.session.exercises['action-plan'])).not.toContain('organisation');
    expect(held.session.agenda.items.at(-1)).toMatchObject({ id: 'plan', variant: 'short' });
  });
});
