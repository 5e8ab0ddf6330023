import { expect } from 'vitest';
import { kindOf } from '@shared/kinds/registry';
import type { Command } from '@shared/session/commands';
import { stepAt } from '@shared/session/work-of';
import type { Workshop } from '../fixtures/workshop';
import { arrived, commandsFor, isCast, type Variant } from './example';
import { roundOf } from './rounds';

type Check = (variant: Variant) => void;

/** A round at the seat that has just been opened, with its casts; null where the variant has none. */
function openedAtTheSeat(variant: Variant, without: string | null = null) {
  const held = arrived(variant);
  const commands = commandsFor(held, variant);
  const casts = commands.filter(isCast);
  const opening = commands.find((command) => 'present' in command);
  if (!opening || !('present' in opening) || casts.length === 0) return null;
  held.apply({ ...opening, present: opening.present.filter((id) => id !== without) });
  return { held, casts };
}

const taskIn = (held: Workshop) => {
  const { task } = held.views().seat;
  if (!task) throw new Error('nobody is asked at the seat');
  return task;
};

/** Who comes in after the opening is let in by what the seat's view says, and casts; who leaves before their turn is not counted, and who has had it stays. */
export const comeAndGo: Check = (variant) => {
  const first = openedAtTheSeat(variant)?.casts[0];
  const round = first && openedAtTheSeat(variant, first.participant);
  if (!round) return;
  const { held, casts } = round;
  const late = first.participant;
  expect(held.attempt(first)).toBe('not-present');
  expect(taskIn(held).absent.map(({ id }) => id)).toEqual([late]);
  const { join } = taskIn(held);
  const joins = kindOf(variant.definition).schemas.command?.parse({ ...join, participant: late }) as Command;
  held.apply(joins);
  expect(taskIn(held).absent).toEqual([]);
  expect(held.attempt(first)).toBeNull();

  const leave = (participant: string) =>
    ({ ...joins, type: joins.type.replace(/join$/u, 'leave'), participant }) as Command;
  const gone = casts.find(({ participant }) => participant !== late);
  if (!gone) return;
  const before = taskIn(held).seats.length;
  expect(held.attempt(leave(late))).toBe('turn-already-taken');
  expect(held.attempt(leave('nobody'))).toBe('not-present');
  const missing = () => {
    const { open } = held.views().facilitator.work as { open?: { missing: number | null } | null };
    return open?.missing;
  };
  /* One has had their turn; who leaves without one is missed no more. */
  expect(missing()).toBe(before - 1);
  held.apply(leave(gone.participant));
  expect(missing()).toBe(before - 2);
  expect(taskIn(held).seats.map(({ id }) => id)).not.toContain(gone.participant);
  expect(taskIn(held).seats).toHaveLength(before - 1);
  expect(held.attempt(gone)).toBe('not-present');
};

const recordOf = (held: Workshop, { at }: Variant): string => JSON.stringify(stepAt(held.session, at)?.work);

/** That ballots were replaced is on record by their number once it is closed, never whose; before, no view says it. */
export const replacedAreCounted: Check = (variant) => {
  const [once, twice] = [arrived(variant), arrived(variant)];
  const [plain, again] = [roundOf(once, variant), roundOf(twice, variant, { twice: true })];
  if (!plain || !again || !plain.said.every(isCast)) return;
  once.apply(plain.opening, ...plain.said);
  twice.apply(again.opening, ...again.said);
  const timeless = (value: unknown) => JSON.stringify(value).replaceAll(/"\d{4}-[^"]*Z"|"revision":\d+/gu, '""');
  for (const role of ['room', 'seat'] as const)
    expect(timeless(twice.views()[role]), role).toBe(timeless(once.views()[role]));
  once.apply(plain.closing);
  twice.apply(again.closing);
  expect(recordOf(once, variant)).not.toContain('"replaced"');
  if (/"withheld":"/u.test(recordOf(twice, variant))) expect(recordOf(twice, variant)).not.toContain('"replaced"');
  else expect(recordOf(twice, variant)).toContain(`"replaced":${plain.said.length}`);
};
