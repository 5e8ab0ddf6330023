import { describe, expect, it } from 'vitest';
import { definitionById } from '@shared/agenda/library';
import { exampleAt } from '@shared/editor/made-up';
import { exercises } from '@shared/exercises';
import { kindOf } from '@shared/kinds/registry';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { createSession } from '@shared/session/create';
import { stepOf, stepsInOrder } from '@shared/session/step-of';
import { START } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';
import { people } from '../../kinds/example';
import { strings } from '../../english';

/** A session of one exercise, in which invented people have done all that there is to do. */
function playedOut(exercise: string): Workshop {
  const details = { title: 'A try', organisation: '', date: '2026-11-19', place: '', brandPromise: '' };
  const agenda = { title: 'A try', items: [{ exercise, variant: 'full' as const }] };
  const held = new Workshop(
    createSession('a-try', START, { language: 'en-GB', details, participants: people, agenda }, definitionById),
  );
  for (const at of stepsInOrder(held.session)) {
    held.go(at);
    const definition = stepOf(held.session, at)!;
    const context = exampleAt(strings, held.session, at, definition);
    if (context.typed.length > 0) held.apply({ type: 'step/type-items', at, items: [...context.typed] });
    held.apply(...kindOf(definition).example.played(context));
  }
  return held.apply({ type: 'agenda/next' });
}

describe.each(exercises.map(({ id, title }) => ({ id, title })))('$id, run alone', ({ id, title }) => {
  const held = playedOut(id);
  const plan = buildPlan(held.session);

  it('comes to its end, with something in the plan and in Markdown', () => {
    const section = plan.sections.find(({ eyebrow }) => eyebrow === title);
    expect(section?.blocks.length).toBeGreaterThan(0);
    expect(section?.title).not.toBe('');
    expect(planMarkdown(plan)).toContain(section?.title);
  });

  it('leaves nothing sealed behind', () => {
    expect(held.box).toEqual({});
  });

  it('shows the room something at every step', () => {
    for (const at of stepsInOrder(held.session)) {
      const { room } = held.go(at).views();
      expect(JSON.stringify(room)).not.toContain('undefined');
      expect(room.body.kind).not.toBe('');
    }
  });
});
