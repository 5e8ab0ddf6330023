import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Session } from '@shared/session/schema/session';
import { strings } from '../../english';
import { BOTH } from '@shared/engines/merging/conflicts';
import { voteOutcome } from '@shared/engines/voting/outcome';
import type { Command } from '@shared/session/commands';
import { action, add, cast, finish, group, hands, ideaId, open, rung } from '../../fixtures/commands';
import { logo, logoOf, png } from '../../fixtures/logo';
import { inOrder, mergedRooms, roomNames, roomsFrom } from '../../fixtures/breakout-rooms';
import { at, people } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

const prepared = [add(at.elements, 'Speed', 'Warmth', 'Answers')];
const work = ({ work: all }: Session, { item, step }: { item: string; step: string }) => all[`${item}/${step}`];
const sentence = (text: string): Command => ({ type: 'define/sentence', at: at.ladder, text });
const votes = (session: Session) => {
  const one = work(session, at.vote);
  return one?.kind === 'vote' ? one.votes : [];
};
const told = (merged: ReturnType<typeof mergedRooms>) => merged.conflicts.map(({ kind }) => kind);

describe('what the rooms do not agree on', () => {
  it('an idea’s group, of three rooms: told once, with where each put it, in whatever order they come', () => {
    const into = (name: string): Command => group(at.group, `g-${name}`, name, 'Speed');
    const rooms = roomsFrom(prepared, [[into('Fast')], [into('Slow')], [add(at.elements, 'Price'), into('Slow')]]);
    for (const given of [rooms, inOrder(rooms.toReversed())]) {
      const merged = mergedRooms(given);
      expect(told(merged)).toEqual(['grouped']);
      expect(merged.conflicts[0]?.says.map(({ text }) => text).toSorted()).toEqual(['Fast', 'Slow', 'Slow']);
      const groups = work(merged.session, at.group);
      const [first] = merged.conflicts[0]?.says ?? [];
      expect(groups?.kind === 'group' && groups.groups.find(({ ideaIds }) => ideaIds.length > 0)?.text).toBe(
        first?.text,
      );
    }
  });

  it('the logo: the first room’s that has one, or the one that is chosen', () => {
    const put = (one: typeof logo): Command => ({ type: 'plan/logo', logo: one });
    const small = logoOf(
      png(30, 30, () => [9, 9, 9, 255]),
      30,
      30,
    );
    const alone = mergedRooms(
      roomsFrom(prepared, [[add(at.elements, 'Price')], [put(logo), add(at.elements, 'Time')]]),
    );
    expect(alone.session.logo).toEqual(logo);
    expect(told(alone)).not.toContain('logo');
    const alike = mergedRooms(
      roomsFrom([...prepared, put(logo)], [[add(at.elements, 'Price')], [add(at.elements, 'Time')]]),
    );
    expect([alike.session.logo, told(alike)]).toEqual([logo, []]);
    const given = roomsFrom(prepared, [
      [put(small), add(at.elements, 'Price')],
      [put(logo), add(at.elements, 'Time')],
    ]);
    const apart = mergedRooms(given);
    const conflict = apart.conflicts.find(({ kind }) => kind === 'logo');
    expect(conflict?.says.map(({ text }) => text)).toEqual(['PNG, 30 × 30 pixels', 'PNG, 240 × 80 pixels']);
    expect(apart.session.logo).toEqual(small);
    expect(mergedRooms(given, { [conflict?.key ?? '']: 'room-2' }).session.logo).toEqual(logo);
  });

  it('the sentence: one stands, the other stays on record with its room', () => {
    const given = roomsFrom([], [[rung(at.ladder, 'r1', 'Calls'), sentence('we call.')], [sentence('we write.')]]);
    const first = mergedRooms(given);
    const [conflict] = first.conflicts;
    expect(conflict).toMatchObject({ kind: 'sentence', choices: ['room-1', 'room-2'], chosen: 'room-1' });
    const second = mergedRooms(given, { [conflict?.key ?? '']: 'room-2' });
    const said = ({ session }: typeof first) => {
      const ladder = work(session, at.ladder);
      return ladder?.kind === 'define' ? ladder.rounds.map(({ room, sentence: { text } }) => [room, text]) : [];
    };
    expect(said(first)).toEqual([
      ['room-2', 'we write.'],
      ['room-1', 'we call.'],
    ]);
    expect(said(second).at(-1)).toEqual(['room-2', 'we write.']);
    expect(JSON.stringify(buildPlan(second.session).sections)).toContain('we write.');
  });

  it('a cell that both filled: both, with the rooms’ names, unless one is chosen', () => {
    const common: Command[] = [
      ...prepared,
      open(at.vote, 'v1', 'hand-count'),
      hands(at.vote, 'v1', ideaId('Speed'), 3),
      ...finish(at.vote, 'v1'),
    ];
    const cell = (text: string): Command => ({
      type: 'link/set',
      at: at.noticed,
      row: ideaId('Speed'),
      column: 'noticed',
      text,
    });
    const given = roomsFrom(common, [[cell('They ring back')], [cell('Nobody waits')]]);
    const both = mergedRooms(given);
    const key = both.conflicts[0]?.key ?? '';
    const textIn = ({ session }: typeof both) => {
      const grid = work(session, at.noticed);
      return grid?.kind === 'link' ? grid.cells.map(({ text }) => text) : [];
    };
    expect(both.conflicts).toMatchObject([{ kind: 'cell', chosen: BOTH, choices: [BOTH, 'room-1', 'room-2'] }]);
    expect(both.conflicts[0]?.about).toContain('Speed');
    expect(textIn(both)).toEqual(['Red: They ring back\nBlue: Nobody waits']);
    expect(textIn(mergedRooms(given, { [key]: 'room-2' }))).toEqual(['Nobody waits']);
    expect(votes(both.session)).toHaveLength(1);
  });

  it('votes by different rules, or over different options, stand beside each other and are not added up', () => {
    const dots = (id: string, budget: number): Command[] => [
      open(at.vote, id, 'hand-count', { budget }),
      hands(at.vote, id, ideaId('Speed'), 2),
      ...finish(at.vote, id),
    ];
    const rules = mergedRooms(roomsFrom(prepared, [dots('v1', 3), dots('v2', 4)]));
    expect(told(rules)).toEqual(['rules']);
    expect(JSON.stringify(buildPlan(rules.session))).toContain(strings.merge.roomChose('Red', ['“Speed”']));
    expect(votes(rules.session).map(({ room, rooms }) => [room, rooms])).toEqual([
      ['room-1', undefined],
      ['room-2', undefined],
    ]);
    const options = mergedRooms(roomsFrom(prepared, [dots('v1', 3), [add(at.elements, 'Choice'), ...dots('v2', 3)]]));
    expect(told(options)).toEqual(['options']);
    expect(work(options.session, at.elements)).toMatchObject({
      ideas: [{}, {}, {}, { text: 'Choice', room: 'room-2' }],
    });
  });

  it('winners without a sum are those of every room', () => {
    const given = roomsFrom(prepared, [
      [
        open(at.vote, 'v1', 'hand-count', { winners: 1 }),
        hands(at.vote, 'v1', ideaId('Speed'), 2),
        ...finish(at.vote, 'v1'),
      ],
      [
        open(at.vote, 'v2', 'hand-count', { winners: 2 }),
        hands(at.vote, 'v2', ideaId('Warmth'), 2),
        ...finish(at.vote, 'v2'),
      ],
    ]);
    const { session } = mergedRooms(given);
    const rows = new Workshop(session).go(at.noticed).views().facilitator.work;
    expect(JSON.stringify(rows)).toContain('Speed');
    expect(JSON.stringify(rows)).toContain('Warmth');
  });

  it('a tie in each room is no tie in the sum, and a sum that is level is one', () => {
    const dots = (id: string, speed: number, warmth: number): Command[] => [
      open(at.vote, id, 'hand-count', { winners: 1 }),
      hands(at.vote, id, ideaId('Speed'), speed),
      hands(at.vote, id, ideaId('Warmth'), warmth),
      hands(at.vote, id, ideaId('Answers'), 0),
      ...finish(at.vote, id),
    ];
    const sumOf = (session: Session) => {
      const all = votes(session);
      const sum = all.find(({ rooms }) => rooms);
      return sum ? voteOutcome(sum, all) : null;
    };
    const clear = sumOf(mergedRooms(roomsFrom(prepared, [dots('v1', 2, 2), dots('v2', 3, 1)])).session);
    expect(clear).toMatchObject({
      tie: null,
      rows: [{ text: 'Speed', dots: 5, winner: true }, { dots: 3, winner: false }, {}],
    });
    const level = sumOf(mergedRooms(roomsFrom(prepared, [dots('v1', 1, 3), dots('v2', 3, 1)])).session);
    expect(level?.tie).toMatchObject({ places: 1 });
  });

  it('groups of one title are one group, whose votes add up though each room made its own', () => {
    const room = (id: string, vote: string, ...texts: string[]): Command[] => [
      add(at.elements, ...texts),
      group(at.group, id, id === 'g1' ? 'People' : 'people ', ...texts),
      group(at.group, `${id}9`, 'Time', 'Speed', 'Warmth', 'Answers'),
      open(at.vote, vote, 'open'),
      cast(at.vote, vote, vote === 'v1' ? 'p1' : 'p2', { [`${id}-item-3`]: 2 }),
      ...finish(at.vote, vote),
    ];
    const merged = mergedRooms(roomsFrom(prepared, [room('g1', 'v1', 'Smile', 'Greet'), room('g2', 'v2', 'Listen')]));
    const groups = work(merged.session, at.group);
    expect(groups).toMatchObject({
      groups: [
        { text: 'People', ideaIds: { length: 3 } },
        { text: 'Time', ideaIds: { length: 3 } },
      ],
    });
    expect(told(merged)).toEqual([]);
    const sum = votes(merged.session).find(({ rooms }) => rooms);
    expect(sum).toMatchObject({ rooms: ['room-1', 'room-2'], tookPart: ['p1', 'p2'], present: people(6) });
    const plan = JSON.stringify(buildPlan(merged.session));
    expect(plan).toContain(strings.merge.sumOf(['Red', 'Blue']));
    expect(plan).toContain(strings.merge.of('Red'));
    expect(plan).toContain('{"label":"Room","text":"Blue"}');
  });

  it('who voted in both rooms is one in each, with the room’s name', () => {
    const room = (vote: string): Command[] => [
      open(at.vote, vote, 'open'),
      cast(at.vote, vote, 'p1', { [ideaId('Speed')]: 1 }),
      ...finish(at.vote, vote),
    ];
    const merged = mergedRooms(roomsFrom(prepared, [room('v1'), room('v2')]));
    expect(told(merged)).toEqual(['person']);
    expect(merged.session.participants.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Person 1 (Red)', 'Person 1 (Blue)', 'Person 2']),
    );
    expect(votes(merged.session).at(-1)).toMatchObject({ entries: { length: 2 }, present: { length: 7 } });
  });

  it('a vote that went on in both rooms is not counted twice', () => {
    const common = [...prepared, open(at.vote, 'v1', 'open'), cast(at.vote, 'v1', 'p1', { [ideaId('Speed')]: 2 })];
    const held = new Workshop().apply(...common).session;
    const rooms = [1, 2].map((place) => ({
      room: { id: `room-${place}`, name: roomNames[place] ?? '' },
      session: new Workshop({ ...held, id: `s-${place}` }).apply(
        cast(at.vote, 'v1', `p${place + 1}`, { [ideaId('Speed')]: 1 }),
        ...finish(at.vote, 'v1'),
      ).session,
    }));
    const merged = mergedRooms(rooms);
    expect(told(merged)).toEqual(['person', 'same-round']);
    expect(votes(merged.session).map(({ room, rooms: added }) => [room, added])).toEqual([
      ['room-1', undefined],
      ['room-2', undefined],
    ]);
  });

  it('more votes than people present are not added up: the same room was counted in both', () => {
    const held = (id: string): Command[] => [
      open(at.vote, id, 'hand-count', { budget: 1, cap: 1, present: ['p1', 'p2'] }),
      hands(at.vote, id, ideaId('Speed'), 2),
      ...finish(at.vote, id),
    ];
    const merged = mergedRooms(roomsFrom(prepared, [held('v1'), held('v2')]));
    expect(told(merged)).toEqual(['too-many']);
  });

  it('ratings in different forms stand beside each other', () => {
    const fingers = (id: string, count: number): Command[] => [
      { type: 'rate/open', at: at.tests, ratingId: id, present: people(6) },
      { type: 'rate/count', at: at.tests, ratingId: id, rateItem: 'explain', counts: [0, count, 0, 0, 1] },
      { type: 'rate/close', at: at.tests, ratingId: id },
    ];
    const given = roomsFrom([], [fingers('a', 1), fingers('b', 2)]);
    const ratings = (session: Session) => {
      const one = work(session, at.tests);
      return one?.kind === 'rate' ? one.ratings : [];
    };
    expect(ratings(mergedRooms(given).session).at(-1)).toMatchObject({
      rooms: ['room-1', 'room-2'],
      counts: { explain: [0, 3, 0, 0, 2] },
    });
    const [red, blue] = given;
    if (!red || !blue) throw new Error('two rooms');
    const one = work(blue.session, at.tests);
    const taken =
      one?.kind === 'rate'
        ? { ...one, ratings: one.ratings.map((rating) => ({ ...rating, form: 'paper' as const })) }
        : one;
    const other = {
      ...blue.session,
      work: { ...blue.session.work, [`${at.tests.item}/${at.tests.step}`]: taken ?? { kind: 'say' as const } },
    };
    expect(told(mergedRooms([red, { ...blue, session: other }]))).toEqual(['rules']);
  });

  it('actions of all rooms stand one after the other, with owners', () => {
    const promise = (id: string, text: string, owner: string): Command => ({
      type: 'commit/add',
      at: at.actions,
      actionId: id,
      fields: action(text, { owner: { participant: owner, text: '' } }),
    });
    const { session } = mergedRooms(roomsFrom([], [[promise('g1', 'Ring', 'p1')], [promise('g2', 'Write', 'p2')]]));
    expect(work(session, at.actions)).toMatchObject({
      actions: [
        { text: 'Ring', room: 'room-1', owner: { participant: 'p1' } },
        { text: 'Write', room: 'room-2', owner: { participant: 'p2' } },
      ],
    });
  });
});
