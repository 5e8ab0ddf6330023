import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingsFile } from '@host/settings';
import { ExerciseFolder } from '@host/storage/exercise-folder';
import { Versions } from '@host/storage/versions';
import { buildPlan } from '@shared/plan/build';
import { readSession } from '@shared/session/schema/read';
import { SCHEMA_VERSION, type Session } from '@shared/session/schema/session';
import { stepsInOrder } from '@shared/session/step-of';
import { facilitatorView } from '@shared/views/views';
import { OwnAgendas } from '../../../electron/main/own-agendas';
import { close, reveal } from '../../fixtures/commands';
import { Files, tempFolder } from '../../fixtures/host';
import { asSchemaFive } from '../../fixtures/schema-five';
import { leftOpen } from '../../fixtures/left-behind';
import { Workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

/*
 * What Candors of earlier days left on disk, killed amid changes (`scripts/make-version.mjs`), opened with the code of
 * today. `told.json` is what the facilitator had been told until then.
 */

const folder = join(import.meta.dirname, '../../fixtures/versions');
/** Journals and undo came with version 2; what today's version leaves is kept when the next one comes. */
const versions = Array.from({ length: SCHEMA_VERSION - 2 }, (_, index) => index + 2);

interface Told {
  readonly acknowledged: readonly string[];
  readonly session: Session;
  readonly sealed: unknown;
  readonly undo: { readonly undo: string | null; readonly history: readonly unknown[] };
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** What was left, copied to where it can be gone on with. */
async function leftBy(version: number, life: string) {
  const own = await tempFolder();
  cpSync(join(folder, String(version), life), own, { recursive: true });
  const told = json(join(own, 'told.json')) as Told;
  return { files: new Files(own, join(own, 'data')), told };
}

/** A session as today's code has it that an earlier Candor held. */
function today(session: unknown): Session {
  const read = readSession(session);
  if (!('session' in read)) throw new Error(`${read.unreadable} ${read.detail}`);
  return read.session;
}

/** What a session says, whatever was done to it in between. */
const content = ({ revision: _revision, changedAt: _changedAt, ...rest }: Session) => rest;

/** Every text there is, wherever it stands. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value)
    .flatMap(texts)
    .toSorted((a, b) => (a < b ? -1 : 1));
}

const lives = (version: number): string[] =>
  readdirSync(join(folder, String(version))).filter((life) =>
    existsSync(join(folder, String(version), life, 'told.json')),
  );

const all = versions.flatMap((version) => lives(version).map((life) => ({ version, life })));

describe.each(all)('a session of version $version left by a kill: $life', ({ version, life }) => {
  it('opens with all that was acknowledged, each once, and nothing of it is unread', async () => {
    const { files, told } = await leftBy(version, life);
    const look = await files.look();
    expect(look).toMatchObject({ unread: 0 });
    expect(look.applied).toBeGreaterThan(0);
    const service = await files.open();
    expect(service.session).toEqual(today(told.session));
    expect({ sealed: service.sealed, damaged: service.damaged }).toEqual({ sealed: told.sealed, damaged: 0 });
  });

  it('goes on, and is there at the next start without a journal', async () => {
    const { files, told } = await leftBy(version, life);
    const storage = await files.storage();
    const service = await files.open({ storage });
    expect(await service.dispatch('after', { type: 'agenda/times', start: '08:15', minutes: 150 })).toMatchObject({
      ok: true,
    });
    await storage.close();
    expect(readdirSync(files.folder).filter((name) => name.includes('.journal-'))).toEqual([]);
    const { agenda, ...rest } = content(await files.saved());
    const { agenda: before, ...restBefore } = content(today(told.session));
    expect(rest).toEqual(restBefore);
    expect(agenda).toMatchObject({ start: '08:15', items: before.items });
  });

  it('takes back what could be taken back, down to where it could not, and does it again', async () => {
    const { files, told } = await leftBy(version, life);
    const service = await files.open();
    const view = facilitatorView(strings, service.session, service.sealed, service.undoStack, { state: 'saved' });
    expect(view).toMatchObject(told.undo);
    const went: boolean[] = [];
    for (let ok = true; ok;) {
      ({ ok } = await service.redo(`up-${went.length}`));
      went.push(ok);
    }
    const top = content(service.session);
    let taken = -1;
    for (let ok = true; ok; taken += 1) ({ ok } = await service.undo(`undo-${taken}`));
    /* One that was taken back already, and all that the facilitator was shown. */
    expect(taken).toBe(went.length - 1 + told.undo.history.length);
    expect(content(service.session)).not.toEqual(top);
    for (let ok = true, done = 0; ok; done += 1) ({ ok } = await service.redo(`redo-${done}`));
    expect(content(service.session)).toEqual({ ...top, position: service.session.position });
  });

  it('has a picture for every window at every step, and a plan', async () => {
    const { files } = await leftBy(version, life);
    const held = new Workshop((await files.look()).session);
    for (const to of stepsInOrder(held.session)) held.go(to).views();
    expect(buildPlan(held.session).sections.length).toBeGreaterThan(0);
  });

  it('has earlier versions, each of which opens', async () => {
    const { files, told } = await leftBy(version, life);
    const kept = new Versions(files.versions, told.session.id);
    const list = await kept.list();
    expect(list.length).toBeGreaterThan(0);
    for (const { id, holds } of list) {
      const bytes = await kept.bytes(id);
      expect(today(JSON.parse(bytes?.toString('utf8') ?? ''))).toMatchObject({ revision: holds?.revision });
    }
  });
});

describe.each(versions)('what was secret in version %i when Candor was killed', (version) => {
  it('is counted and shown when its time has come, and the box is empty then', async () => {
    const { files } = await leftBy(version, 'every-kind');
    const service = await files.open();
    expect(await service.dispatch('close', close(leftOpen.vote, leftOpen.voteId))).toMatchObject({ ok: true });
    expect(await service.dispatch('show', reveal(leftOpen.texts))).toMatchObject({ ok: true });
    const held = new Workshop(service.session);
    const vote = held.work(leftOpen.vote, 'vote').votes.find(({ id }) => id === leftOpen.voteId);
    expect(vote).toMatchObject({ status: 'closed', tookPart: ['p1', 'p2'] });
    expect(texts(vote?.entries.map((entry) => ('choices' in entry ? JSON.stringify(entry.choices) : '')))).toEqual([
      '{"fresh-1":2}',
      '{"fresh-2":1}',
    ]);
    expect(texts(held.work(leftOpen.texts, 'collect').ideas.map(({ text }) => text))).toEqual([
      'Nobody has read the letters',
      'We still say that the queue is ours',
      'Written on a card',
    ]);
    expect(service.sealed.votes).toEqual({});
  });
});

describe.each(versions)('what version %i kept beside sessions', (version) => {
  const library = join(folder, String(version), 'library');
  /* Since schema 6 definitions say more, and each is given it. */
  const asWritten = (value: object) => (version < 6 ? asSchemaFive(value) : value);

  it('has the exercise of one’s own in full', async () => {
    const { exercises, refused } = await new ExerciseFolder(() => strings, join(library, 'exercises')).look();
    expect(refused).toEqual([]);
    const { exercise } = json(join(library, 'exercises', 'ours.exercise.json')) as { exercise: unknown };
    expect(texts(exercises.map(asWritten))).toEqual(texts([exercise]));
    expect(exercises[0]?.steps).toHaveLength(9);
  });

  it('has the agenda of one’s own in full', async () => {
    const agendas = await new OwnAgendas(() => strings, join(library, 'agendas')).list();
    expect(agendas).toMatchObject([{ agenda: { title: 'Our morning', start: '09:00', minutes: 150 } }]);
    const { schemaVersion: _now, ...read } = agendas[0] ?? {};
    const { schemaVersion: _then, ...written } = json(join(library, 'agendas', 'our-morning.json')) as Told & {
      schemaVersion: number;
    };
    expect(texts(asWritten(read))).toEqual(texts(written));
  });

  it('has the settings', async () => {
    const { values } = await SettingsFile.open(join(library, 'settings.json'));
    expect(values).toMatchObject({ sessionsFolder: '/somewhere/else/Candor', openSession: 'session-1', sound: false });
  });
});
