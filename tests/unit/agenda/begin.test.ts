import { describe, expect, it } from 'vitest';
import { toBegin } from '@shared/agenda/begin';
import { agendaRows } from '@shared/agenda/rows';
import { libraryWith } from '@shared/agenda/library';
import { createSession } from '@shared/session/create';
import { buildPlan } from '@shared/plan/build';
import { stringsOf } from '@shared/words';
import type { PlannedAgenda } from '@shared/session/agenda-edit';
import { Workshop } from '../../fixtures/workshop';

const nothing: PlannedAgenda = { agenda: { title: '', items: [] }, exercises: {} };
const session = () => {
  const { agenda } = toBegin('en-GB', nothing);
  const details = { title: 'A blank day', organisation: '', date: '2026-03-02', place: '', brandPromise: '' };
  const time = '2026-03-02T09:00:00.000Z';
  return createSession('blank', time, { language: 'en-GB', details, participants: [], agenda }, libraryWith([]).find);
};

describe('an agenda on which nothing is', () => {
  it('begins with the opening, in short, as a room is always somewhere', () => {
    expect(agendaRows(toBegin('en-GB', nothing), 12)).toMatchObject([
      { exercise: 'opening', variant: 'short', minutes: 5, begins: 0 },
    ]);
    expect(toBegin('en-US', nothing).exercises['opening']?.purpose).toBeTruthy();
  });

  it('keeps its name, its start and its time', () => {
    const named = { agenda: { title: 'Open', start: '09:00', minutes: 90, items: [] }, exercises: {} };
    expect(toBegin('en-GB', named).agenda).toMatchObject({ title: 'Open', start: '09:00', minutes: 90 });
  });

  it('is the only one that gets anything', () => {
    const planned = toBegin('en-GB', nothing);
    expect(toBegin('en-GB', planned)).toBe(planned);
  });

  it('runs to its end, takes what is added on the day, and leaves a plan that says that nothing was run', () => {
    const held = new Workshop(session());
    expect(held.views().facilitator.nextStep).toBeNull();
    held.apply({ type: 'agenda/next' });
    const plan = buildPlan(held.session);
    expect(plan.sections).toEqual([]);
    expect(plan.summary).toMatchObject({ found: [], decided: [], next: [] });
    expect(stringsOf('en-GB').plan.layout.nothingFound).toBe(
      'No exercise has been run yet, so there is nothing to report.',
    );
    held.apply({
      type: 'agenda/insert',
      item: { id: 'added', exercise: 'big-rocks', variant: 'full' },
      before: null,
      definition: libraryWith([]).find('big-rocks'),
    });
    expect(held.views().facilitator.nextStep?.exercise).toBe('Big rocks');
  });
});
