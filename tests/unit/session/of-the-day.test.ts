import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { itemsFor } from '@shared/session/flow';
import type { Session } from '@shared/session/schema/session';
import { add } from '../../fixtures/commands';
import { method, methodSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

/** The session, with the ideas of one step standing under what the day has gathered, as an exercise of one's own may have it. */
function underTheDay(): Session {
  const session = methodSession();
  const exercise = session.exercises['pick-the-elements']!;
  return {
    ...session,
    exercises: {
      ...session.exercises,
      'pick-the-elements': {
        ...exercise,
        steps: exercise.steps.map((step) =>
          step.kind === 'collect' && step.id === method.elements.step
            ? { ...step, headings: { take: 'groups-of-the-day' as const, rest: true } }
            : step,
        ),
      },
    },
  };
}

describe('what the whole day has gathered', () => {
  it('is given to a step that gathers ideas itself: they wait for their answer too, and nothing leads back for ever', () => {
    const held = new Workshop(underTheDay()).apply(add(method.elements, 'Nobody calls back'));
    const source = { take: 'groups-of-the-day' as const, rest: true };
    expect(itemsFor(held.session, method.answers, source).map(({ text }) => text)).toEqual(['Nobody calls back']);
    expect(() => held.views()).not.toThrow();
    expect(() => buildPlan(held.session)).not.toThrow();
  });
});
