import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedAgenda, type PlannedAgenda } from '@shared/session/agenda-edit';
import { misfits } from '@shared/agenda/fit';
import { definitionById } from '@shared/agenda/library';
import { agendaMinutes, itemMinutes, stepMinutes } from '@shared/session/minutes';
import { agendaRows } from '@shared/agenda/rows';
import { bestFor, suggestions } from '@shared/agenda/suggest';
import { agendaTemplates } from '@shared/agenda/templates';
import { agendaFile, readAgendaFile } from '@shared/agenda/agenda-file';
import type { AgendaItem } from '@shared/session/schema/agenda';

/** A ready-made agenda with the definitions of its blocks; items are called `b1`, `b2`, … */
function planned(id: string): PlannedAgenda {
  const items = (agendaTemplates.find((one) => one.id === id)?.items ?? []).map((item, index): AgendaItem => ({
    ...item,
    id: `b${index + 1}`,
  }));
  const definitions = items.flatMap(({ exercise }) => definitionById(exercise) ?? []);
  return {
    agenda: { title: id, items },
    exercises: Object.fromEntries(definitions.map((definition) => [definition.id, definition])),
  };
}

const idsOf = ({ agenda }: PlannedAgenda) => agenda.items.map(({ id }) => id);
const anyAgenda = fc.constantFrom(...agendaTemplates.map(({ id }) => id));

describe('a suggestion', () => {
  it('saves as many minutes as it says, whichever is taken', () => {
    fc.assert(
      fc.property(
        anyAgenda,
        fc.integer({ min: 3, max: 30 }),
        fc.option(fc.integer({ min: 20, max: 60 })),
        (id, people, own) => {
          const before = planned(id);
          const exercise = before.agenda.items.find(({ exercise: name }) => name === 'pretending-not-to-know');
          if (exercise && own !== null) exercise.minutes = own;
          for (const one of suggestions(before, idsOf(before), people)) {
            const after = editedAgenda(before, one.edit);
            if (!('planned' in after)) throw new Error(after.refused);
            expect(agendaMinutes(before) - agendaMinutes(after.planned)).toBe(one.saves);
            expect(one.saves).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is never about what is behind, a block, or leaving out the actions', () => {
    const day = planned('full-day');
    const all = suggestions(day, idsOf(day).slice(5), 12);
    expect(all.every(({ itemId }) => Number(itemId.slice(1)) > 5)).toBe(true);
    const left = all.flatMap((one) => (one.type === 'leave' ? [one.title] : []));
    expect(left).not.toContain('The action plan');
    expect(left).not.toContain('Lunch');
    expect(left).toContain('Fact or fiction');
  });

  it('takes a faster form before a short one, and leaves out last; it never makes a secret step public', () => {
    const day = planned('the-essentials');
    const all = suggestions(day, idsOf(day), 14);
    expect(all.map(({ type }) => type)).toEqual(all.map(({ type }) => type).toSorted((a, b) => order[a] - order[b]));
    const forms = all.flatMap((one) => (one.type === 'form' ? [`${one.step}: ${one.from} to ${one.to}`] : []));
    expect(forms).toContain('Vote in secret: walk-up to paper');
    expect(forms.some((form) => form.endsWith('hand-count'))).toBe(false);
  });

  it('says what the plan would go without, and whose items would be missing', () => {
    const day = planned('half-day');
    const one = suggestions(day, idsOf(day), 12).find(
      ({ type, title }) => type === 'leave' && title === 'Pick the elements',
    );
    expect(one).toMatchObject({ feeds: ['What each element needs', 'The action plan'] });
    expect(one?.type === 'leave' && one.loses).toContain('elements');
  });

  it('that is enough comes before one that is not, of the same kind', () => {
    const day = planned('the-essentials');
    const best = bestFor(suggestions(day, idsOf(day), 14), 9);
    expect(best).toHaveLength(2);
    expect(best[0]).toMatchObject({ type: 'form' });
    expect(best[0]!.saves).toBeGreaterThanOrEqual(9);
  });
});

const order = { form: 0, shorten: 1, leave: 2 } as const;

describe('the minutes of a block', () => {
  it('are shared by its steps, whatever is chosen for it', () => {
    const form = fc.record({
      variant: fc.constantFrom('full' as const, 'short' as const),
      minutes: fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(anyAgenda, form, (id, { variant, minutes }) => {
        for (const definition of Object.values(planned(id).exercises)) {
          const item = { variant, ...(minutes === undefined ? {} : { minutes }) };
          const steps = definition.steps.map((step) => stepMinutes(definition, item, step));
          expect(steps.reduce((sum, one) => sum + one, 0)).toBeCloseTo(itemMinutes(definition, item), 5);
        }
      }),
    );
  });

  it('of a faster form come off its own step and no other', () => {
    const definition = definitionById('pretending-not-to-know')!;
    const item = { variant: 'full' as const, saved: { vote: 7 } };
    expect(itemMinutes(definition, item)).toBe(33);
    expect(definition.steps.map((step) => stepMinutes(definition, item, step))).toEqual(
      definition.steps.map((step) => step.minutes.full - (step.id === 'vote' ? 7 : 0)),
    );
  });
});

describe('what does not fit', () => {
  it('is a form that takes too long for so many people, with a faster one, and a room that is too large', () => {
    const definition = definitionById('pretending-not-to-know')!;
    const item = { variant: 'full' as const };
    expect(misfits(definition, item, 12)).toEqual([]);
    expect(misfits(definition, item, 24)).toMatchObject([
      { type: 'people', max: 20 },
      { type: 'form', form: 'silent-turns', faster: { form: 'paper-cards' } },
      { type: 'form', form: 'walk-up', faster: { form: 'paper' } },
    ]);
    const onPaper = { ...item, forms: { pretences: 'paper-cards', vote: 'paper' } };
    expect(misfits(definition, onPaper, 24).map(({ type }) => type)).toEqual(['people']);
  });

  it('is said of the block where it stands, at its time; what is left out takes none', () => {
    const day = planned('the-essentials');
    day.agenda.items[1]!.left = true;
    const rows = agendaRows(day, 24);
    expect(rows.map(({ begins }) => begins)).toEqual([0, 5, 5, 30, 40, 80, 115]);
    expect(rows[1]).toMatchObject({ left: true, misfits: [] });
    expect(rows[4]?.misfits).toHaveLength(3);
  });
});

describe('a template of one’s own', () => {
  const own = { ...definitionById('big-rocks')!, id: 'our-rocks', title: 'Our rocks' };
  const agenda = {
    title: 'Ours',
    items: [
      { id: 'b1', exercise: 'our-rocks', variant: 'full' as const },
      { id: 'b2', exercise: 'break', variant: 'short' as const },
    ],
  };
  const file = agendaFile('t', agenda, { 'our-rocks': own, break: definitionById('break')! });

  it('carries the definitions that do not come with Candor, and is read again as it was', () => {
    expect(Object.keys(file.exercises)).toEqual(['our-rocks']);
    expect(readAgendaFile(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each([
    ['not-an-agenda', '', { format: 'candor-session' }],
    ['newer-version', '7', { ...file, schemaVersion: 7 }],
    [
      'damaged-agenda',
      'agenda.items.0.variant',
      { ...file, agenda: { ...agenda, items: [{ id: 'b', exercise: 'break', variant: 'long' }] } },
    ],
    ['agenda-lacks-exercise', 'our-rocks', { ...file, exercises: {} }],
  ])('is refused with the reason and the place: %s', (unreadable, detail, value) => {
    const read = readAgendaFile(value);
    expect(read).toMatchObject({ unreadable });
    expect('detail' in read && read.detail).toContain(detail);
  });
});
