import { readFileSync } from 'node:fs';
import { expect } from 'playwright/test';
import type { Page } from 'playwright';
import { exercises } from '@shared/exercises';
import { contract, type RequestName } from '@shared/host/contract';
import { ask, NOT_UNDERSTOOD, send } from '../drive/bridge';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { openSeat } from '../drive/seat';
import { test } from '../drive/test';
import { add, newIdea } from '../fixtures/commands';
import { agendaFile } from '@shared/agenda/agenda-file';
import { at, details, newSession } from '../fixtures/session';
import { tour } from '../fixtures/tour/essentials';

const session = atStep(newSession(3), at.pretences);
const sessionId = session.id;
const commandId = 'command-1';
const template = agendaFile('template-1', session.agenda, session.exercises);

/** An input for every request there is, which fits. */
const fitting: Readonly<Record<RequestName, unknown>> = {
  'home/view': null,
  'home/create': {
    language: 'en-GB',
    details,
    participants: [],
    agenda: { title: 'x', items: [{ exercise: 'opening', variant: 'full' }] },
  },
  'home/open': { sessionId },
  'home/look': { file: 'x.candor.json' },
  'home/open-copy': { sessionId, file: 'x.candor.json', take: 'copy' },
  'home/open-file': null,
  'home/sample': { sample: 'a-clinic' },
  'home/calendar': null,
  'home/duplicate': { sessionId },
  'home/reveal': { sessionId },
  'home/delete': { sessionId },
  'home/import': { name: 'x.candor.json', bytes: new Uint8Array(3), take: 'ask', mayOpen: true },
  'home/merge': { rooms: [{ name: 'Red', from: { sessionId } }], title: 'x', choices: {}, make: false },
  'home/recover': { file: 'x.candor.json' },
  'home/compare': { sessionId, with: sessionId },
  'home/choose-folder': null,
  'exercises/list': null,
  'exercises/save': { ...exercises[0], id: 'x' },
  'exercises/delete': { exercise: 'x' },
  'exercises/import': { name: 'x.exercise.json', bytes: new Uint8Array(3) },
  'exercises/open-file': null,
  'exercises/export': { exercise: 'x' },
  'session/dispatch': { commandId, sessionId, command: { type: 'agenda/next' } },
  'session/rehearse': { commandId, sessionId },
  'session/undo': { commandId, sessionId },
  'session/redo': { commandId, sessionId },
  'session/choose': { take: 'ours' },
  'session/save-copy': null,
  'session/close': null,
  'session/view': null,
  'session/picture': { picture: '0'.repeat(32) },
  'history/list': { sessionId },
  'history/preview': { sessionId, version: 'x' },
  'history/restore': { sessionId, version: 'x' },
  'history/name': { name: 'x' },
  'windows/view': null,
  'windows/room': { to: 'close' },
  'windows/stage': { does: 'light', on: null },
  'library/agendas': null,
  'library/save': { template },
  'library/delete': { id: 'none' },
  'library/share': { template },
  'library/open': null,
  'library/import': { name: 'a.json', bytes: new Uint8Array() },
  'library/earlier': { sessionId, at: session.position },
  'organisations/list': null,
  'organisations/save': { id: 'o', name: 'O', brandPromise: '', accent: null, logo: null, people: '' },
  'organisations/delete': { id: 'none' },
  'about/view': null,
  'settings/view': null,
  'settings/change': { sound: true },
  'settings/reset': { to: 'before' },
  'windows/seat': { to: 'close' },
  'windows/pin': { pin: null },
  'windows/end': null,
  'seat/sit': { participant: 'p1', code: null },
  'seat/arrive': { participant: null, name: '' },
  'seat/let-in': { waiting: 'x' },
  'seat/turn-away': { waiting: 'x' },
  'seat/allow': { mayCome: 1 },
  'seat/cards': { who: 'new' },
  'seat/no-cards': { participant: null },
  'windows/menu': { session: [], edit: [], room: [], help: [] },
  'windows/failed': { trace: { name: 'Error', code: '', frames: [] }, said: false },
  'windows/afresh': null,
  'windows/clicker': { key: 'next' },
  'report/plan': null,
  'report/handover': { names: true },
  'report/agenda': null,
  'report/save': { bytes: new Uint8Array(3), paper: 'a4', what: 'plan' },
  'report/after': { to: 'show' },
  'report/deliver': { failed: 'x' },
};

/** All that a seat may send: its own turn, once somebody has sat down. */
const SEAT = ['vote/cast', 'collect/turn'];

/** Asks over the bridge with an input that is written as script, as not everything can be handed to a page. */
const askWritten = (page: Page, name: string, input: string) =>
  page.evaluate(
    `window.candor.request(${JSON.stringify(name)}, ${input}).catch((error) => 'not sent: ' + error.message)`,
  );

test('a window gets only what its role may ask for', async ({ home, start }) => {
  const path = putSession(home, session);
  const candor = await start();
  await openFromHome(candor, details.title);
  const pages = { facilitator: candor.facilitator, room: await candor.openRoom(), seat: await openSeat(candor) };
  const before = readFileSync(path);
  for (const [role, page] of Object.entries(pages)) {
    const foreign = Object.entries(contract).filter(([, { roles }]) => !(roles as readonly string[]).includes(role));
    expect(foreign.length).toBeGreaterThan(0);
    for (const [name] of foreign) {
      const input =
        name === 'report/save'
          ? '{ bytes: new Uint8Array(3), paper: "a4" }'
          : JSON.stringify(fitting[name as RequestName]);
      expect(await askWritten(page, name, input), `${role}: ${name}`).toEqual(NOT_UNDERSTOOD);
    }
  }
  // What the room is refused is understood from the facilitator.
  for (const name of ['home/view', 'session/undo', 'windows/view', 'report/plan'] as const) {
    expect(await ask(pages.facilitator, name, fitting[name])).not.toEqual(NOT_UNDERSTOOD);
  }
  const refused = tour.filter(({ type }) => !SEAT.includes(type));
  expect(new Set(refused.map(({ type }) => type)).size).toBeGreaterThan(30);
  for (const command of refused)
    expect(await send(pages.seat, sessionId, command), command.type).toEqual(NOT_UNDERSTOOD);
  expect(readFileSync(path)).toEqual(before);
  expect(candor.app.windows()).toHaveLength(3);

  const turn = { type: 'collect/turn', at: at.pretences, participant: 'p1', ideas: [newIdea('Mine')] };
  expect(await send(pages.room, sessionId, turn)).toEqual(NOT_UNDERSTOOD);
  /* Nobody has a turn who has not sat down, nor has somebody else's. */
  expect(await send(pages.seat, sessionId, turn)).toEqual(NOT_UNDERSTOOD);
  expect(await ask(pages.seat, 'seat/sit', { participant: 'p2', code: null })).toEqual({ ok: true });
  expect(await send(pages.seat, sessionId, turn)).toEqual(NOT_UNDERSTOOD);
  expect(await ask(pages.seat, 'seat/sit', { participant: 'p1', code: null })).toEqual({ ok: true });
  expect(await send(pages.seat, sessionId, turn)).toMatchObject({ ok: true });
});

test('what does not fit is refused and changes nothing', async ({ home, start }) => {
  const path = putSession(home, atStep(newSession(3), at.elements));
  const candor = await start();
  const { facilitator } = candor;
  await openFromHome(candor, details.title);
  const before = readFileSync(path);
  const command = (type: string, rest: object) => ({
    commandId,
    sessionId,
    command: { type, at: at.elements, ...rest },
  });
  const ideas = (count: number, text = 'x') =>
    Array.from({ length: count }, (_, index) => ({ id: `i${index}`, text, fields: {} }));
  const written = JSON.stringify;

  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'home',
    'HOME/VIEW',
    '../home/view',
    'candor:request',
    'x'.repeat(100_000),
  ];
  for (const name of names) expect(await ask(facilitator, name, null), name.slice(0, 20)).toEqual(NOT_UNDERSTOOD);
  for (const name of [null, 7, ['home/view'], { toString: 'home/view' }]) {
    expect(await ask(facilitator, name, null)).toEqual(NOT_UNDERSTOOD);
  }

  const misfits: readonly (readonly [RequestName, string])[] = [
    ...['{}', '0', '""', '[]', 'true', 'undefined', '{ __proto__: null }'].map((input) => ['home/view', input] as const),
    ...['"../../x"', '"/etc/passwd"', '".."', '"a/b"', '"a\\\\b"', '"x.candor.json"', '""', 'null', '5', '["session-1"]', '{}', '"session_1"', '"__proto__"', '"a\\u0000b"', '"x".repeat(65)', 'new String("session-1")', '{ toString() { return "session-1" } }'].flatMap(
      (id) => (['home/open', 'home/duplicate', 'home/reveal', 'home/delete'] as const).map((name) => [name, `{ sessionId: ${id} }`] as const),
    ),
    ['home/open', '{ path: "/etc/passwd" }'],
    ['home/create', '{ details: {}, participants: [], agenda: {} }'],
    ['home/create', written({ ...(fitting['home/create'] as object), details: { ...details, title: 'x'.repeat(301) } })],
    ['home/create', written({ ...(fitting['home/create'] as object), details: { ...details, title: ' ' } })],
    ['home/create', written({ ...(fitting['home/create'] as object), details: { ...details, date: '../../../x' } })],
    ['home/create', written({ ...(fitting['home/create'] as object), participants: [{ id: '../x', seat: 1, name: '', group: '' }] })],
    ...['"../x"', '"a/b"', 'null', '{}', '"x".repeat(65)'].flatMap((id) =>
      (['exercises/delete', 'exercises/export'] as const).map((name) => [name, `{ exercise: ${id} }`] as const),
    ),
    ['exercises/save', written({ ...(fitting['exercises/save'] as object), id: '../../x' })],
    ['exercises/save', written({ ...(fitting['exercises/save'] as object), steps: [] })],
    ['exercises/import', '{ name: "x", bytes: "x" }'],
    ['windows/room', '{ to: "devtools" }'],
    ['windows/stage', '{ does: "turn", to: { picture: "", page: -1, things: 0 } }'],
    ['windows/seat', '{ to: ["open"] }'],
    ['windows/menu', '{}'],
    ...['{ id: "a/b", label: "x", key: null, enabled: true }', '{ id: "quit", label: "x".repeat(121), key: null, enabled: true }', '{ id: "a", label: " ", key: null, enabled: true }', '{ id: "a", label: "x", key: "Super+Q+", enabled: true }', '{ id: "a", label: "x", key: null, enabled: "yes" }', '{ id: "a", label: "x", key: null }'].map((entry) => ['windows/menu', `{ session: [[${entry}]], edit: [], room: [], help: [] }`] as const),
    ['windows/menu', '{ session: [Array(21).fill({ id: "a", label: "x", key: null, enabled: true })], edit: [], room: [], help: [] }'],
    ['report/save', '{ bytes: [1, 2], paper: "a4", what: "plan" }'],
    ['report/save', '{ bytes: new Uint8Array(3), paper: "a4/../../x", what: "plan" }'],
    ['report/save', '{ bytes: new Uint8Array(3), paper: "a4", what: "../x" }'],
    ['session/dispatch', written({ commandId, sessionId, command: {} })],
    ['session/dispatch', written({ commandId, sessionId, command: { type: '__proto__' } })],
    ['session/dispatch', written({ commandId, sessionId, command: { type: 'vote/closed', at: at.vote, voteId: 'v', sealed: null } })],
    ['session/dispatch', written({ commandId, sessionId, command: { type: 'collect/revealed', at: at.pretences, ideas: [], tookPart: null } })],
    ['session/dispatch', written({ sessionId, command: { type: 'agenda/next' } })],
    ['session/dispatch', written({ commandId: {}, sessionId, command: { type: 'agenda/next' } })],
    ['session/dispatch', written(command('collect/add', { ideas: [] }))],
    ['session/dispatch', written(command('collect/add', { ideas: ideas(2_001) }))],
    ['session/dispatch', written(command('collect/add', { ideas: ideas(1, 'x'.repeat(10_001)) }))],
    ['session/dispatch', written(command('collect/add', { ideas: ideas(1, ' \n ') }))],
    ['session/dispatch', written(command('collect/add', { ideas: [{ id: '../../x', text: 'x', fields: {} }] }))],
    ['session/dispatch', written(command('collect/add', { ideas: [{ id: 'i', text: { html: 'x' }, fields: {} }] }))],
    ['session/dispatch', written(command('collect/add', { ideas: [{ id: 'i', text: 'x', fields: [] }] }))],
    ['session/dispatch', written(command('collect/edit', { ideaId: 'i', text: 5, fields: {} }))],
    ['session/dispatch', written({ commandId, sessionId, command: { type: 'agenda/go', to: { item: '../x', step: 'y' } } })],
    ['session/dispatch', '(() => { const loop = { type: "agenda/go" }; loop.to = loop; return { commandId: "c", sessionId: "session-1", command: loop }; })()'],
  ]; // prettier-ignore
  for (const [name, input] of misfits) {
    expect(await askWritten(facilitator, name, input), `${name} ${input.slice(0, 120)}`).toEqual(
      input.includes('toString()') ? expect.stringContaining('not sent') : NOT_UNDERSTOOD,
    );
  }

  // These fit, and lead nowhere.
  const nowhere = [
    [{ type: 'agenda/go', to: { item: 'constructor', step: 'constructor' } }, 'unknown-step'],
    [{ type: 'collect/delete', at: at.elements, ideaIds: ['constructor'] }, 'unknown-idea'],
    [{ ...add(at.elements, 'x'), at: { item: 'toString', step: 'valueOf' } }, 'unknown-step'],
    [{ type: 'vote/cast', at: at.vote, voteId: 'constructor', participant: 'p1', choices: {} }, 'unknown-vote'],
  ] as const;
  for (const [lost, reason] of nowhere) {
    expect(await send(facilitator, sessionId, lost)).toEqual({ ok: false, refused: reason });
  }
  expect(await send(facilitator, 'another', { type: 'agenda/next' })).toEqual({ ok: false, refused: 'wrong-session' });
  expect(await ask(facilitator, 'home/delete', { sessionId: 'constructor' })).toMatchObject({
    problem: 'unknown-session',
  });

  expect(readFileSync(path)).toEqual(before);
  expect(await send(facilitator, sessionId, add(at.elements, 'Fits'))).toMatchObject({ ok: true, revision: 1 });

  // A key called like the way to every object's properties is dropped on the way.
  const idea = `{ id: 'p', text: 'Proto', fields: JSON.parse('{"__proto__":{"text":"polluted"}}') }`;
  const adding = `{ type: 'collect/add', at: ${written(at.elements)}, ideas: [${idea}] }`;
  const answer = await askWritten(
    facilitator,
    'session/dispatch',
    `{ commandId: 'p', sessionId: 'session-1', command: ${adding} }`,
  );
  expect(answer).toMatchObject({ ok: true });
  expect(readFileSync(path, 'utf8')).not.toContain('polluted');
  expect(await candor.app.evaluate(() => 'text' in {} || 'polluted' in {})).toBe(false);
});
