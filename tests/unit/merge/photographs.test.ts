import { describe, expect, it } from 'vitest';
import { mergedRooms, roomsFrom } from '../../fixtures/breakout-rooms';
import { add } from '../../fixtures/commands';
import { photograph, picture } from '../../fixtures/photograph';
import { at } from '../../fixtures/session';

const prepared = [add(at.elements, 'Speed', 'Warmth', 'Answers')];

describe('photographs of merged rooms', () => {
  it('are all rooms’, each with its room, what they share once, what has one id in two rooms apart', () => {
    const rooms = roomsFrom(
      [...prepared, photograph('before', at.elements, 5)],
      [[photograph('wall', at.group, 10)], [photograph('wall', at.group, 20), photograph('same', at.vote, 10)]],
    );
    const { session } = mergedRooms(rooms);
    const all = session.photographs ?? [];
    expect(all.map(({ room, picture: name }) => [room ?? null, session.pictures?.[name]])).toEqual([
      [null, picture(5)],
      ['room-1', picture(10)],
      ['room-2', picture(20)],
      ['room-2', picture(10)],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    expect(Object.keys(session.pictures ?? {})).toHaveLength(3);
  });
});
