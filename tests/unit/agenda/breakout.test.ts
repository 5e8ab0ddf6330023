import { describe, expect, it } from 'vitest';
import { breakouts, isApart } from '@shared/agenda/breakout';
import { libraryWith } from '@shared/agenda/library';
import { checkExercise } from '@shared/exercises/check';
import { buildPlan } from '@shared/plan/build';
import { newSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';
import { add } from '../../fixtures/commands';
import { mergedRooms, roomsFrom } from '../../fixtures/breakout-rooms';

const agenda = ['opening', 'breakout-2', 'pick-the-elements', 'check-out'];
const session = () =>
  newSession(
    6,
    agenda.map((exercise) => ({ exercise, variant: 'full' as const })),
  );
const apart = { item: 'item-2', step: 'apart' };
const elements = { item: 'item-3', step: 'elements' };

describe('a breakout', () => {
  it('is there for two groups, three and four, each with a field on its card', () => {
    for (const [index, breakout] of breakouts.entries()) {
      expect(checkExercise(breakout, libraryWith([]).find)).toEqual([]);
      expect(libraryWith([]).find(breakout.id)).toBe(breakout);
      const [first] = breakout.steps;
      expect(first).toMatchObject({ minutes: { full: 25 } });
      expect(first?.kind === 'say' && first.card).toHaveLength(index + 2);
    }
  });

  it('tells the room which groups there are, and the plan', () => {
    const held = new Workshop(session()).apply(
      { type: 'agenda/go', to: apart },
      { type: 'say/write', at: apart, field: 'group-1', text: 'Ada, Tom\nRoom 4' },
    );
    expect(JSON.stringify(held.views().room)).toContain('Room 4');
    expect(held.views().facilitator.apart).toBe(true);
    expect(JSON.stringify(buildPlan(held.session))).toContain('Room 4');
  });

  it('leads to merging once, and only where the room is', () => {
    const held = new Workshop(session());
    expect(held.views().facilitator.apart).toBe(false);
    expect(held.apply({ type: 'agenda/go', to: apart }).views().facilitator.apart).toBe(true);
    expect(isApart({ ...held.session, rooms: [{ id: 'room-1', name: 'Red' }] })).toBe(false);
  });

  it('ends in one session that goes on where the groups came to, with what each of them made', () => {
    const rooms = roomsFrom(
      [{ type: 'agenda/go', to: apart }],
      [
        [{ type: 'agenda/go', to: elements }, add(elements, 'Speed')],
        [{ type: 'agenda/go', to: elements }, add(elements, 'Warmth')],
      ],
      session(),
    );
    const merged = mergedRooms(rooms).session;
    expect(merged.position).toEqual(elements);
    expect(isApart(merged)).toBe(false);
    for (const idea of ['Speed', 'Warmth']) expect(JSON.stringify(merged.work)).toContain(idea);
  });
});
