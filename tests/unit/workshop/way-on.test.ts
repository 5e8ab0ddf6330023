import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaTemplates, type PlannedItem } from '@shared/agenda/templates';
import { exercises } from '@shared/exercises';
import type { Session } from '@shared/session/schema/session';
import { stepsInOrder } from '@shared/session/step-of';
import { nextCommands } from '../../../renderer/screens/workshop/next-action';
import { morning } from '../../fixtures/any-command';
import { newSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

/* The filled button alone, held where it asks to be held. */

/** More presses than any honest way takes: opening, closing and showing at each step, and one for every answer that is known. */
const pressesFor = (session: Session): number => stepsInOrder(session).length * 8 + 60;

/** The presses that lead to the plan; throws where one is refused, or where they lead nowhere. */
function pressed(held: Workshop): string[] {
  const done: string[] = [];
  let ids = 0;
  const most = pressesFor(held.session);
  for (;;) {
    const view = held.views().facilitator;
    const commands = nextCommands(view, {}, () => `pressed-${(ids += 1)}`);
    if (commands.length === 0) return done;
    for (const command of commands) {
      const refused = held.attempt(command);
      if (refused) throw new Error(`${view.position.step}: ${command.type} was refused: ${refused}`);
    }
    done.push(`${view.position.item}/${view.position.step} ${view.work.next}`);
    if (done.length > most) throw new Error(`round and round: ${done.slice(-6).join(', ')}`);
  }
}

const all = (items: readonly PlannedItem[], variant: 'full' | 'short') => items.map((item) => ({ ...item, variant }));

const agendas = [
  ...agendaTemplates.flatMap(({ title, items }) => [
    { name: title, items },
    { name: `${title}, all of it long`, items: all(items, 'full') },
    { name: `${title}, all of it short`, items: all(items, 'short') },
  ]),
  { name: 'every exercise there is', items: exercises.map(({ id }) => ({ exercise: id, variant: 'full' as const })) },
];

/** The step of every press in which something other than going on was done, and the steps at which it went on. */
const leftBehind = (presses: readonly string[]) =>
  presses.filter((press) => press.endsWith(' next-step')).map((press) => press.split(' ')[0]);

describe('The filled button, with nothing typed, counted or cast', () => {
  for (const { name, items } of agendas) {
    it.each([0, 1, 6, 12])(`leads through every step to the plan: ${name}, %i people`, (people) => {
      const held = new Workshop(newSession(people, items));
      const every = stepsInOrder(held.session).map(({ item, step }) => `${item}/${step}`);
      const presses = pressed(held);
      expect([...leftBehind(presses), every.at(-1)]).toEqual(every);
      expect(held.session.position).toEqual(stepsInOrder(held.session).at(-1));
    });
  }

  it('leads on where everybody has gone home', () => {
    const held = new Workshop(newSession(2));
    for (const participantId of ['p1', 'p2']) held.apply({ type: 'participant/here', participantId, here: false });
    expect(() => pressed(held)).not.toThrow();
  });

  it('leads on in a round that leads the facilitator, in either form', () => {
    for (const form of ['one-two-four-all', 'round-robin'] as const) {
      const item = { exercise: 'pick-the-elements', variant: 'full' as const };
      const held = new Workshop(newSession(5, [item]));
      held.apply({ type: 'collect/form', at: { item: 'item-1', step: 'elements' }, form });
      const presses = pressed(held);
      expect(presses).toContain('item-1/elements start-round');
    }
  });
});

describe('The filled button, whatever was done before', () => {
  it('leads to the plan', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop(newSession(6));
        for (const command of commands) held.attempt(command);
        pressed(held);
        expect(held.views().facilitator.nextStep).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
