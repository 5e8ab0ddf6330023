import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocks } from '@shared/agenda/blocks';
import { stepOf, stepsInOrder } from '@shared/session/step-of';
import type { Session } from '@shared/session/schema/session';
import { at, newSession } from '../../fixtures/session';
import { Workshop, workshop } from '../../fixtures/workshop';

const question = (session: Session, step: (typeof at)['vote']) => stepOf(session, step)?.room;

it('after a pause it goes on with the question that comes, not with the pause', () => {
  for (const pause of ['break', 'lunch']) {
    expect(blocks.some(({ id }) => id === pause)).toBe(true);
    const held = new Workshop(
      newSession(
        6,
        ['opening', pause, 'pick-the-elements'].map((exercise) => ({ exercise, variant: 'full' })),
      ),
    );
    const steps = stepsInOrder(held.session);
    const here = steps.findIndex(({ item }) => item === 'item-2');
    held.go(steps[here]!);
    expect(held.views().room.goesOnWith).toBe(question(held.session, steps[here + 1]!));
    expect(held.views().room.goesOnWith).not.toBe(held.views().room.prompt);
  }
});

it('in a step that nobody has begun, or that is half done, it goes on with that', () => {
  const held = workshop().go(at.ladder);
  expect(held.views().room.goesOnWith).toBe(question(held.session, at.ladder));
});

it('after the last step nothing is said to come', () => {
  const held = new Workshop(
    newSession(6, [
      { exercise: 'pick-the-elements', variant: 'full' },
      { exercise: 'break', variant: 'full' },
    ]),
  );
  held.go(stepsInOrder(held.session).at(-1)!);
  expect(held.views().room.goesOnWith).toBeNull();
});

it('before a break block, or two of them, the question after them is said', () => {
  const held = new Workshop(
    newSession(
      6,
      ['opening', 'break', 'lunch', 'pick-the-elements'].map((exercise) => ({ exercise, variant: 'full' })),
    ),
  );
  const steps = stepsInOrder(held.session);
  const after = question(
    held.session,
    steps.find(({ item }) => item === 'item-4')!,
  );
  for (const step of steps.filter(({ item }) => ['item-2', 'item-3'].includes(item))) {
    held.go(step);
    expect(held.views().room.goesOnWith).toBe(after);
  }
});

it('on any agenda, anywhere, it is the question of a step from there on and of no pause, or nothing', () => {
  const ids = ['opening', 'break', 'lunch', 'free-block', 'pick-the-elements', 'check-out'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }), fc.nat(), (agenda, where) => {
      const items = agenda.map((exercise) => ({ exercise, variant: 'full' as const }));
      const held = new Workshop(newSession(6, items));
      const steps = stepsInOrder(held.session);
      const here = where % steps.length;
      held.go(steps[here]!);
      const asks = (step: (typeof steps)[number]) => {
        const exercise = agenda[Number(step.item.slice('item-'.length)) - 1]!;
        return ['break', 'lunch'].includes(exercise) ? [] : [question(held.session, step)];
      };
      const from = steps.slice(here).flatMap(asks);
      const said = held.views().room.goesOnWith;
      if (said === null) expect(steps.slice(here + 1).flatMap(asks)).toEqual([]);
      else expect(from).toContain(said);
    }),
    { numRuns: 60 },
  );
});
