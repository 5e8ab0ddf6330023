import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingsFile } from '@host/settings';
import { JsonFile } from '@host/storage/json-file';
import type { Session } from '@shared/session/schema/session';
import { OpenSession } from '../../../electron/main/open-session';
import { SessionLibrary } from '../../../electron/main/session-library';
import { SessionMerge } from '../../../electron/main/session-merge';
import { add, turn } from '../../fixtures/commands';
import { tempFolder, unexpected } from '../../fixtures/host';
import { at, newSession } from '../../fixtures/session';
import { strings } from '../../english';

/** Two rooms in the sessions folder; in the second somebody has written something that is not revealed. */
async function home() {
  const data = await tempFolder();
  const places = {
    folder: join(data, 'sessions'),
    samples: join(data, 'samples'),
    sealed: join(data, 'sealed'),
    undo: join(data, 'undo'),
    versions: join(data, 'versions'),
    cards: join(data, 'cards'),
  };
  for (const folder of [places.folder, places.sealed]) await mkdir(folder);
  const settings = await SettingsFile.open(join(data, 'settings.json'));
  const library = new SessionLibrary(() => strings, settings, places);
  const open = new OpenSession(() => strings, places, settings, unexpected);
  const put = (id: string) =>
    new JsonFile<Session>(join(places.folder, `${id}.candor.json`)).write({ ...newSession(), id });
  await put('red');
  await put('blue');
  const found = await library.find('blue');
  if ('problem' in found) throw new Error(found.problem);
  await open.open(found.path);
  await open.service?.dispatch('c-1', add(at.elements, 'Choice'));
  await open.service?.dispatch('c-2', turn(at.pretences, 'p1', 'The queue is ours'));
  return { places, open, merges: new SessionMerge(() => strings, places.sealed, library) };
}

const input = (make: boolean) => ({
  rooms: ['red', 'blue'].map((sessionId) => ({ name: sessionId, from: { sessionId } })),
  title: 'Both',
  choices: {},
  make,
});

describe('merging rooms', () => {
  it('is refused while texts are sealed in one of them, and writes nothing then', async () => {
    const { places, open, merges } = await home();
    await open.close();
    for (const make of [false, true])
      expect(await merges.merge(input(make))).toMatchObject({
        merge: { whole: null, refused: { why: 'texts-sealed', room: 'blue' } },
      });
    expect(await readdir(places.folder)).toHaveLength(2);
  });

  it('makes a file of its own once they are revealed; the rooms’ files stay as they are, to the byte', async () => {
    const { places, open, merges } = await home();
    await open.service?.dispatch('c-3', { type: 'collect/reveal', at: at.pretences });
    await open.close();
    const bytes = () =>
      Promise.all(['red', 'blue'].map((id) => readFile(join(places.folder, `${id}.candor.json`), 'utf8')));
    const before = await bytes();
    const looked = await merges.merge(input(false));
    expect(looked).toMatchObject({ merge: { whole: { ideas: 2, participants: 6 }, refused: null } });
    expect(await readdir(places.folder)).toHaveLength(2);
    const made = await merges.merge(input(true));
    expect(made).toMatchObject({ session: { details: { title: 'Both' }, rooms: [{ name: 'red' }, { name: 'blue' }] } });
    expect(await bytes()).toEqual(before);
    expect(await readdir(places.folder)).toHaveLength(3);
  });

  it('says what is wrong with a dropped file that is none', async () => {
    const { merges } = await home();
    const rooms = [{ name: 'torn', from: { name: 'torn.candor.json', bytes: new TextEncoder().encode('{"a') } }];
    expect(await merges.merge({ ...input(true), rooms })).toMatchObject({
      problem: 'not-json',
      file: 'torn.candor.json',
    });
  });
});

describe('a copy elsewhere', () => {
  it('is the session as it is now, without anything of the sealed box; in the sessions folder it is one of its own', async () => {
    const { places, open } = await home();
    const elsewhere = join(await tempFolder(), 'copy.candor.json');
    expect(await open.saveCopy(elsewhere, places.folder)).toEqual({ ok: true, file: 'copy.candor.json' });
    const text = await readFile(elsewhere, 'utf8');
    expect(JSON.parse(text)).toEqual(open.service?.session);
    expect(text).not.toContain('The queue is ours');
    await open.saveCopy(join(places.folder, 'second.candor.json'), places.folder);
    const second = JSON.parse(await readFile(join(places.folder, 'second.candor.json'), 'utf8')) as Session;
    expect(second.id).not.toBe('blue');
    expect(await open.saveCopy(join(places.folder, 'blue.candor.json'), places.folder)).toMatchObject({
      problem: 'is-open',
    });
    await open.close();
  });
});
