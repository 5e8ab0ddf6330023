import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SettingsFile } from '@host/settings';
import { fileNameFor } from '@host/storage/sessions-folder';
import { earlierFor } from '@shared/across/earlier';
import { agendaSheet } from '@shared/agenda/sheet';
import { agendaTemplate } from '@shared/agenda/templates';
import { mergeRooms } from '@shared/merge/merge';
import { buildPlan } from '@shared/plan/build';
import { actionsCsv, ideasCsv } from '@shared/plan/csv';
import { planMarkdown } from '@shared/plan/markdown';
import { dueDates } from '@shared/session/due';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { SessionLibrary } from '../../../electron/main/session-library';
import { morning } from '../../fixtures/any-command';
import { roomsFrom } from '../../fixtures/breakout-rooms';
import { tempFolder } from '../../fixtures/host';
import { pressed, rehearsal } from '../../fixtures/rehearsal';
import { at, details, newSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const { mark } = strings.rehearsal;
const items = agendaTemplate('the-essentials').items;

function played(): Session {
  const held = new Workshop(rehearsal(8, items));
  pressed(held);
  return held.session;
}

/** The sessions folder as main has it. */
async function home() {
  const data = await tempFolder();
  const folder = join(data, 'sessions');
  const own = (name: string) => join(data, name);
  const places = {
    folder,
    samples: own('samples'),
    sealed: own('sealed'),
    undo: own('undo'),
    versions: own('versions'),
    cards: own('cards'),
  };
  const library = new SessionLibrary(() => strings, await SettingsFile.open(own('settings.json')), places);
  return { folder, library };
}

const cardsOf = async (library: SessionLibrary) => (await library.view(async () => null)).sessions;

describe('That a session is a rehearsal', () => {
  it('is kept by every change there is, and by undo and redo', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        for (const isRehearsal of [true, false]) {
          const held = new Workshop(isRehearsal ? { ...newSession(6), rehearsal: true } : newSession(6));
          const expected = isRehearsal ? true : undefined;
          for (const command of commands) {
            held.attempt(command);
            expect(held.session.rehearsal).toBe(expected);
          }
          for (let times = 0; times < 5; times += 1) held.undo();
          expect(held.session.rehearsal).toBe(expected);
          for (let times = 0; times < 5; times += 1) held.redo();
          expect(held.session.rehearsal).toBe(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is kept by a file, and by a copy of it', async () => {
    const session = played();
    expect(readSession(JSON.parse(JSON.stringify(session)))).toMatchObject({ session: { rehearsal: true } });
    const { library } = await home();
    await library.put(session);
    const copy = await library.duplicate(session.id);
    expect(copy).toMatchObject({ session: { rehearsal: true } });
  });

  it('is not taken for anything else in a file', () => {
    for (const rehearsed of [false, 'yes', 1, null])
      expect(readSession({ ...played(), rehearsal: rehearsed })).toMatchObject({ unreadable: 'damaged' });
  });

  it('stands in every view, and in no view of a real one', () => {
    for (const isRehearsal of [true, false]) {
      const held = new Workshop(isRehearsal ? rehearsal(3, items) : newSession(3));
      const { facilitator, room, seat } = held.views();
      expect(facilitator.rehearsal !== null).toBe(isRehearsal);
      expect([room.rehearsal, facilitator.room.rehearsal, seat.rehearsal]).toEqual([
        isRehearsal,
        isRehearsal,
        isRehearsal,
      ]);
    }
  });

  it('stands in all that is made of it, and in nothing that is made of a real one', () => {
    const session = played();
    const plan = buildPlan(session);
    const made = [
      planMarkdown(plan),
      actionsCsv(plan).split('\r\n')[0],
      ideasCsv(plan).split('\r\n')[1],
      agendaSheet(session).title,
      fileNameFor(session),
      plan.cover.rehearsal?.mark,
      plan.cover.rehearsal?.about,
    ];
    for (const text of made) expect(text).toContain(mark);
    const { rehearsal: _rehearsal, ...real } = session;
    const known = buildPlan(real);
    for (const text of [
      planMarkdown(known),
      actionsCsv(known),
      ideasCsv(known),
      agendaSheet(real).title,
      fileNameFor(real),
    ])
      expect(text).not.toContain(mark);
    expect(known.cover.rehearsal).toBeNull();
  });
});

describe('A rehearsal is never mixed with a real workshop', () => {
  it('is not merged, in whichever place it stands', () => {
    for (const place of [0, 1]) {
      const rooms = roomsFrom([], [[], []]).map((one, index) =>
        index === place ? { ...one, session: { ...one.session, rehearsal: true as const } } : one,
      );
      const merged = mergeRooms(strings, rooms, {}, { id: 'merged', time: '2026-11-19T12:00:00.000Z', title: 'Both' });
      expect(merged).toEqual({ refused: 'rehearsal', room: rooms[place]?.room.name });
    }
  });

  it('gives nothing to a real one with the same organisation, and takes nothing from it', () => {
    const rehearsed = { ...played(), details: { ...details, organisation: 'Example Ltd' } };
    const { rehearsal: _rehearsal, ...real } = { ...rehearsed, id: 'real' };
    const now = newSession();
    expect(earlierFor(now, at.elements, [real]).length).toBeGreaterThan(0);
    expect(earlierFor(now, at.elements, [rehearsed])).toEqual([]);
    expect(earlierFor({ ...now, rehearsal: true }, at.elements, [real])).toEqual([]);
  });

  it('has nothing due on Home, and is set beside nothing there', async () => {
    const session = played();
    expect(dueDates(session).length).toBeGreaterThan(0);
    const { library } = await home();
    await library.put(session);
    expect(await cardsOf(library)).toMatchObject([{ rehearsal: true, due: [], ran: [] }]);
  });
});

describe('A new rehearsal', () => {
  const input = {
    language: 'en-GB',
    details,
    participants: newSession(14).participants,
    agenda: { title: 'The essentials', items: [...items] },
  };

  it('has invented people in the place of those who were typed, as many', async () => {
    const { library } = await home();
    const made = await library.create({ ...input, rehearsal: true });
    if ('problem' in made) throw new Error(made.problem);
    const { participants, rehearsal: is } = made.session;
    expect([is, participants.length, new Set(participants.map(({ name }) => name)).size]).toEqual([true, 14, 14]);
    expect(participants.some(({ name }) => name.startsWith('Person'))).toBe(false);
    expect(made.path).toContain(mark);
  });

  it('is none where nobody asked for it', async () => {
    const { library } = await home();
    const made = await library.create(input);
    expect('session' in made && made.session).not.toHaveProperty('rehearsal');
    expect('session' in made && made.session.participants).toEqual(input.participants);
  });
});
