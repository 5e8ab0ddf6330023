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
