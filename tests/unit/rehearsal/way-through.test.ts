import { describe, expect, it } from 'vitest';
import { agendaTemplates, type PlannedItem } from '@shared/agenda/templates';
import { exercises } from '@shared/exercises';
import { kinds, type StepKind } from '@shared/kinds/registry';
import { buildPlan } from '@shared/plan/build';
import { answersNow } from '@shared/rehearsal/answers';
import { inventedPeople } from '@shared/rehearsal/people';
import { whyDoubtful } from '@shared/session/doubts';
import { stepsInOrder } from '@shared/session/step-of';
import { arrived, variantsOf } from '../../kinds/example';
import { counted, letThemAnswer, press, pressed, rehearsal } from '../../fixtures/rehearsal';
import { Workshop } from '../../fixtures/workshop';
import { ourExercise, steps, wholeExercise } from '../../fixtures/own-exercise';
import { strings } from '../../english';

/* The filled button alone, in a rehearsal: everything that a room does is done by invented people. */

const all = (items: readonly PlannedItem[], variant: 'full' | 'short') => items.map((item) => ({ ...item, variant }));
const agendas = [
  ...agendaTemplates.flatMap(({ title, items }) => [
    { name: title, items },
    { name: `${title}, all of it long`, items: all(items, 'full') },
  ]),
  { name: 'every exercise there is', items: exercises.map(({ id }) => ({ exercise: id, variant: 'full' as const })) },
  ...exercises.map(({ id }) => ({ name: id, items: [{ exercise: id, variant: 'full' as const }] })),
];

describe.each(agendas)('A rehearsal of $name', ({ items }) => {
  it.each([1, 2, 5, 12, 40])('leads with %i people through every step to the plan', (people) => {
    const held = new Workshop(rehearsal(people, items));
    const every = stepsInOrder(held.session).map(({ item, step }) => `${item}/${step}`);
    const presses = pressed(held);
    const left = presses.filter(({ did }) => did === 'next-step').map(({ at }) => at);
    expect(new Set([...left, every.at(-1)])).toEqual(new Set(every));
    expect(held.session.position).toEqual(stepsInOrder(held.session).at(-1));
    expect(held.box).toEqual({});
    expect(whyDoubtful(held.session)).toBeNull();
    expect(buildPlan(held.session).sections.length).toBeGreaterThan(0);
  });
});

describe('A rehearsal of an exercise of one’s own', () => {
  const { rate, ladder, sort, collect, vote } = steps;
  const second = { question: 'And how often?', names: ['How well', 'How often'] as [string, string] };
  const ours = {
    'of every kind': wholeExercise(),
    'that tests two questions': ourExercise(collect, sort, ladder, { ...rate, second }),
    'that hardly anything passes': ourExercise(collect, sort, ladder, { ...rate, passMark: 5 }),
    'into which nothing flows': ourExercise({ ...vote, form: 'walk-up', forms: ['walk-up'] }),
  };
  it.each(Object.entries(ours))('%s leads to the plan', (_name, exercise) => {
    for (const people of [1, 3, 12]) {
      const session = rehearsal(people, [{ exercise: 'opening', variant: 'full' }]);
      const items = [...session.agenda.items, { id: 'own', exercise: 'ours', variant: 'full' as const }];
      const held = new Workshop({
        ...session,
        agenda: { ...session.agenda, items },
        exercises: { ...session.exercises, ours: exercise },
      });
      pressed(held);
      expect(held.session.position).toEqual(stepsInOrder(held.session).at(-1));
      expect(Object.keys(held.session.work).length).toBe(exercise.steps.length + 1);
    }
  });
});

it('A rehearsal goes on with a follow-up, weeks later', () => {
  const held = new Workshop(rehearsal(12, agendas[0]?.items ?? []));
  pressed(held);
  held.apply({ type: 'follow-up/open', date: '2027-01-08' });
  const presses = pressed(held);
  expect(presses.filter(({ did }) => did === 'answer').length).toBeGreaterThan(2);
  expect(held.session.position).toEqual(stepsInOrder(held.session).at(-1));
});

const variants = (Object.keys(kinds) as StepKind[]).flatMap((name) =>
  variantsOf(name).map((variant) => ({ name, label: variant.label, variant })),
);

describe.each(variants)('$name, $label', ({ variant }) => {
  it.each([1, 2, 12, 25])(
    'is answered by %i people in one go, whoever had their turn before, and then nobody waits',
    (people) => {
      const before = arrived(variant);
      const held = new Workshop({
        ...before.session,
        rehearsal: true,
        participants: inventedPeople(strings, people),
      });
      const presses = pressed(held);
      expect(answersNow(held.session, held.sealed, () => 'x')).toEqual([]);
      expect(presses.filter(({ did }) => did === 'answer').length).toBeLessThanOrEqual(3);
      expect(held.box).toEqual({});
    },
  );

  it('is gone on with where some have had their turn', () => {
    const before = arrived(variant);
    const held = new Workshop({ ...before.session, rehearsal: true, participants: inventedPeople(strings, 12) });
    const id = counted();
    /* The facilitator asks, if that is needed; then one answer comes by hand. */
    const { work } = held.views().facilitator;
    if (work.next.startsWith('open') || work.next === 'start-round') press(held, id);
    const [first] = answersNow(held.session, held.sealed, id);
    if (first) held.apply(first);
    for (let times = 0; times < 3 && letThemAnswer(held, id); times += 1);
    expect(answersNow(held.session, held.sealed, id)).toEqual([]);
  });
});
