import { describe, expect, it } from 'vitest';
import { actionsCsv, ideasCsv } from '@shared/plan/csv';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import type { Session } from '@shared/session/schema/session';
import type { Command } from '@shared/session/commands';
import { fromRooms, roomsInBrief } from '@shared/kinds/rooms';
import { roomView } from '@shared/views/views';
import type { StepAddress } from '@shared/base/steps';
import { action, add, finish, hands, ideaId, open } from '../../fixtures/commands';
import { mergedRooms, roomsFrom } from '../../fixtures/breakout-rooms';
import { at } from '../../fixtures/session';
import { strings } from '../../english';

const inNoNeedOfSeals = { votes: {}, answers: {}, texts: {} };

const noted = (kind: 'parked' | 'decision', name: string): Command => ({
  type: 'note/add',
  noteId: `${kind}-${name}`,
  fields: { kind, text: `${name} ${kind}`, who: { text: '' }, why: { text: '' } },
});

/** Before they part one idea and a group of it; in each room a vote on the same, and one idea, action, sentence and two notes. */
function merged(): Session {
  const room = (name: string, dots: number) => [
    open(at.vote, `v${dots}`, 'hand-count', { winners: 1 }),
    hands(at.vote, `v${dots}`, ideaId('Speed'), dots),
    ...finish(at.vote, `v${dots}`),
    { type: 'define/sentence' as const, at: at.ladder, text: `${name} sentence` },
    add(at.elements, `${name} idea`),
    { type: 'commit/add' as const, at: at.actions, actionId: `a${dots}`, fields: action(`${name} action`) },
    noted('parked', name),
    noted('decision', name),
  ];
  return mergedRooms(roomsFrom([add(at.elements, 'Speed', 'Warmth')], [room('Calm', 3), room('Loud', 5)])).session;
}

const seen = (session: Session, position: StepAddress) => roomView({ ...session, position }, inNoNeedOfSeals);

describe('the room screen of a merged session says from which room', () => {
  const session = merged();

  it('a vote that was added up comes, and a sentence', () => {
    expect(seen(session, at.vote)).toMatchObject({ body: { kind: 'vote-result' }, from: 'Added up: Red + Blue' });
    expect(seen(session, at.ladder)).toMatchObject({
      body: { sentence: 'A really great experience with us means that Calm sentence' },
      from: 'From Red',
    });
  });

  it('ideas and actions come; nothing of what was there before the rooms parted', () => {
    const { body: ideas, from } = seen(session, at.elements);
    expect(from).toBeNull();
    expect(ideas.kind === 'ideas' && ideas.ideas.map((idea) => [idea.text, idea.from])).toEqual([
      ['Speed', null],
      ['Warmth', null],
      ['Calm idea', 'From Red'],
      ['Loud idea', 'From Blue'],
    ]);
    const { body: actions } = seen(session, at.actions);
    expect(actions.kind === 'actions' && actions.actions.map((one) => [one.text, one.from])).toEqual([
      ['Calm action', 'From Red'],
      ['Loud action', 'From Blue'],
    ]);
  });

  it('a group comes whose every idea comes from one', () => {
    const grouped = (...texts: string[]) => {
      const rooms = roomsFrom(
        [],
        [
          [
            add(at.elements, 'Calm idea'),
            { type: 'group/create', at: at.group, groupId: 'g1', text: 'Same', ideaIds: ['i-Calm-idea'] },
          ],
          [
            add(at.elements, ...texts),
            { type: 'group/create', at: at.group, groupId: 'g2', text: 'Same', ideaIds: texts.map(ideaId) },
          ],
        ],
      );
      const { body } = seen(mergedRooms(rooms).session, at.group);
      return body.kind === 'board' && body.groups.map(({ text, from }) => [text, from]);
    };
    expect(grouped('Loud idea')).toEqual([['Same', 'From Red + Blue']]);
  });

  it('in as few words as a wall has space for', () => {
    const rooms = Array.from({ length: 5 }, (_, index) => ({ id: `room-${index}`, name: `Room ${index}` }));
    const ids = rooms.map(({ id }) => id);
    expect(roomsInBrief(strings, rooms, { room: null, rooms: ids.slice(0, 3) })).toBe(
      'Added up: Room 0 + Room 1 + Room 2',
    );
    expect(roomsInBrief(strings, rooms, { room: null, rooms: ids })).toBe('Added up: 5 rooms');
    expect(fromRooms(strings, rooms, [...ids, ...ids])).toBe('From 5 rooms');
    const long = rooms.map((room) => ({ ...room, name: room.name.repeat(5) }));
    expect(fromRooms(strings, long, ids.slice(0, 2))).toBe('From 2 rooms');
    expect(fromRooms(strings, rooms, ['room-1', undefined])).toBeNull();
    expect(fromRooms(strings, undefined, [undefined])).toBeNull();
  });
});

it('the plan of a merged session says of which room its actions and notes are, as of its ideas', () => {
  const plan = buildPlan(merged());
  expect(plan.tables.actions.map(({ what, room }) => [what, room])).toEqual([
    ['Calm action', 'Red'],
    ['Loud action', 'Blue'],
  ]);
  expect(planMarkdown(plan)).toContain('Loud action<br>From Blue');
  expect(actionsCsv(plan)).toMatch(/Who needs to know,Room,.*\r\n1,Calm action,.*,Red,/u);
  expect(ideasCsv(plan)).toContain('Loud idea,,Blue,');
  expect(planMarkdown(plan)).toMatch(/\| Loud parked \|.* · From Blue \|/u);
  expect(planMarkdown(plan)).toMatch(/\| Calm decision \|.*From Red \|/u);
});
