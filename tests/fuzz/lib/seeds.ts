import { readFileSync } from 'node:fs';
import { mergeRooms } from '@shared/merge/merge';
import { roomId } from '@shared/merge/room';
import type { Command } from '@shared/session/commands';
import type { Session } from '@shared/session/schema/session';
import { methodSession, START } from '../../fixtures/session';
import { tour } from '../../fixtures/tour/essentials';
import { methodTour } from '../../fixtures/tour/method';
import { Workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const file = (path: string): Session =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as Session;

/** A session in the middle of a tour, and at its end. */
function toured(session: Session | undefined, commands: readonly Command[]): Session[] {
  const held = new Workshop(session);
  const states: Session[] = [];
  for (const [index, command] of commands.entries()) {
    held.apply(command);
    if (index % Math.ceil(commands.length / 3) === 0) states.push(held.session);
  }
  return [...states, held.session];
}

function merged(): Session[] {
  const session = file('resources/samples/the-essentials.candor.json');
  const given = [0, 1].map((place) => ({ room: { id: roomId(place), name: `Room ${place}` }, session }));
  const other = {
    ...session,
    id: 'other',
    participants: session.participants.map((one) => ({ ...one, name: `${one.name} 2` })),
  };
  const rooms = [given[0], { room: { id: roomId(1), name: 'Room 2' }, session: other }].flatMap((one) => one ?? []);
  const made = mergeRooms(strings, rooms, {}, { id: 'merged', time: START, title: 'Both' });
  return 'session' in made ? [made.session] : [];
}

/** Sessions to begin with: every kind of step, every version's newest, rooms merged, and what every command leads to. */
export const sessions = (): Session[] =>
  structuredClone([
    file('resources/samples/the-whole-method.candor.json'),
    file('resources/samples/the-essentials.candor.json'),
    file('tests/fixtures/versions/6.candor.json'),
    file('tests/fixtures/versions/9.candor.json'),
    ...toured(undefined, tour),
    ...toured(methodSession(), methodTour),
    ...merged(),
  ]);

/** Commands to begin with: one of every type, and most of them many times. */
export const commands: readonly Command[] = [...tour, ...methodTour];
