import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { add, open, reveal, turn } from '../../fixtures/commands';
import { attemptMerge, mergedRooms, roomNames, roomsFrom } from '../../fixtures/breakout-rooms';
import { photograph } from '../../fixtures/photograph';
import { at, people } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

const prepared = [add(at.elements, 'Speed', 'Warmth', 'Answers')];

describe('a merge is refused', () => {
  const refusal = (...parted: Command[][]) => {
    const given = roomsFrom(prepared, [[], []]);
    const rooms = given.map(({ room, session }, place) => ({
      room,
      session: new Workshop(session).apply(...(parted[place] ?? [])).session,
    }));
    const merged = attemptMerge(rooms);
    return 'refused' in merged ? merged : null;
  };

  it('while a vote is open, or its result not seen, in one of the rooms: by that room’s name', () => {
    const opened = open(at.vote, 'v1', 'walk-up');
    expect(refusal([add(at.elements, 'Choice')], [opened])).toEqual({ refused: 'vote-is-open', room: roomNames[1] });
    expect(refusal([opened, { type: 'vote/close', at: at.vote, voteId: 'v1' }])).toEqual({
      refused: 'vote-not-revealed',
      room: roomNames[0],
    });
    expect(refusal([{ type: 'rate/open', at: at.tests, ratingId: 'r1', present: people(6) }])).toEqual({
      refused: 'vote-is-open',
      room: roomNames[0],
    });
  });

  it('with more photographs than a session holds: what the rooms share counts once', () => {
    const some = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => photograph(`p-${from + index}`, at.group, from + index));
    expect(refusal(some(0, 7), some(20, 6))).toEqual({ refused: 'too-many-photographs', room: '' });
    expect(refusal(some(0, 7), some(20, 5))).toBeNull();
    expect(refusal(some(0, 12), [...some(0, 11), add(at.elements, 'Choice')])).toBeNull();
  });

  it('of another workshop, and of a session that was merged', () => {
    const [one, other] = roomsFrom(prepared, [[add(at.elements, 'Choice')], []]);
    if (!one || !other) throw new Error('two rooms');
    const shorter = {
      ...other.session,
      agenda: { ...other.session.agenda, items: other.session.agenda.items.slice(1) },
    };
    expect(attemptMerge([one, { ...other, session: shorter }])).toEqual({
      refused: 'another-workshop',
      room: roomNames[1],
    });
    const merged = mergedRooms([one, other]).session;
    expect(attemptMerge([one, { ...other, session: merged }])).toEqual({
      refused: 'already-merged',
      room: roomNames[1],
    });
  });

  it('is not for other definitions of the same steps: the facilitator chooses', () => {
    const [one, other] = roomsFrom(prepared, [[], [add(at.elements, 'Choice')]]);
    if (!one || !other) throw new Error('two rooms');
    const exercises = Object.fromEntries(
      Object.entries(other.session.exercises).map(([id, own]) => [
        id,
        id === 'pick-the-elements' ? { ...own, version: 9 } : own,
      ]),
    );
    const rooms = [one, { ...other, session: { ...other.session, exercises } }];
    const merged = mergedRooms(rooms);
    expect(merged.conflicts).toMatchObject([{ kind: 'definition', chosen: 'room-1' }]);
    const chosen = mergedRooms(rooms, { [merged.conflicts[0]?.key ?? '']: 'room-2' });
    expect(chosen.session.exercises['pick-the-elements']?.version).toBe(9);
  });

  it('is not for texts that may be sealed: it is said, and what was revealed comes in', () => {
    const merged = mergedRooms(
      roomsFrom(
        [],
        [
          [turn(at.pretences, 'p1', 'A queue'), reveal(at.pretences)],
          [{ type: 'agenda/go', to: at.pretences }, { type: 'agenda/next' }],
        ],
      ),
    );
    expect(merged.conflicts).toMatchObject([{ kind: 'unrevealed', says: [{ room: 'room-2' }] }]);
    expect(merged.session.work[`${at.pretences.item}/${at.pretences.step}`]).toMatchObject({
      revealed: true,
      ideas: [{ text: 'A queue', room: 'room-1' }],
    });
  });
});
