import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JsonFile } from '@host/storage/json-file';
import { adoptJournals } from '@host/storage/left-journals';
import { lookAt } from '@host/storage/open-files';
import { readSessionFile } from '@host/storage/read-session-file';
import { lookIntoFolder } from '@host/storage/sessions-folder';
import type { Session } from '@shared/session/schema/session';
import { add } from '../../fixtures/commands';
import { Files } from '../../fixtures/host';
import { at, newSession } from '../../fixtures/session';

/** The texts of the step's ideas, in a file with its journal. */
async function texts(path: string): Promise<string[]> {
  const look = await lookAt(path);
  if ('unreadable' in look) throw new Error(look.unreadable);
  const work = look.session.work[`${at.elements.item}/${at.elements.step}`];
  return work?.kind === 'collect' ? work.ideas.map(({ text }) => text) : [];
}

async function opened() {
  const files = await Files.make();
  const storage = await files.storage();
  const service = await files.open({ storage });
  let count = 0;
  const say = (text: string) => service.dispatch(`c-${(count += 1)}`, add(at.elements, text));
  await say('one');
  return { files, storage, say, at: (name: string) => join(files.folder, name) };
}

const another: Session = { ...newSession(), id: 'another' };

describe('a session’s file', () => {
  it.each([
    ['renamed', 'Renamed.candor.json'],
    ['renamed as for a copy', 'workshop.candor (1).json'],
    ['moved into a folder', join('2026', 'workshop.candor.json')],
  ])('that is %s while it is open is written on there, and nowhere else', async (_what, name) => {
    const { files, storage, say, at: path } = await opened();
    await mkdir(path('2026'));
    await rename(files.path, path(name));
    await say('two');
    expect(await storage.bringUpToDate()).toBe(true);
    expect(storage.trouble).toBeNull();
    expect(storage.path).toBe(path(name));
    await say('three');
    await storage.close();
    expect(await texts(path(name))).toEqual(['one', 'two', 'three']);
    const left = [...(await readdir(files.folder)), ...(await readdir(path('2026')))];
    expect(left.filter((one) => one !== '2026')).toEqual([name.split(/[\\/]/u).at(-1)]);
  });

  it('whose place another session takes goes on where it is now, and leaves that one alone', async () => {
    const { files, storage, say, at: path } = await opened();
    await storage.bringUpToDate();
    await rename(files.path, path('Renamed.candor.json'));
    await new JsonFile<Session>(files.path).write(another);
    await say('two');
    await storage.close();
    expect(await texts(path('Renamed.candor.json'))).toEqual(['one', 'two']);
    expect(await readSessionFile(files.path)).toMatchObject({ session: { id: 'another' } });
  });

  it('that is gone, with another session in its place, gets a file of its own when that is chosen', async () => {
    const { files, storage, say } = await opened();
    await new JsonFile<Session>(files.path).write(another);
    await say('two');
    await storage.bringUpToDate();
    expect(storage.trouble).toEqual({ state: 'outside', what: 'changed' });
    await storage.keepOurs();
    await say('three');
    await storage.close();
    expect(await readSessionFile(files.path)).toMatchObject({ session: { id: 'another' } });
    const { cards } = await lookIntoFolder(files.folder);
    expect(cards.map(({ sessionId }) => sessionId).toSorted()).toEqual(['another', 'session-1']);
    expect(await texts(storage.path)).toEqual(['one', 'two', 'three']);
  });

  it('of which an older state takes the place is a person’s choice, as ever', async () => {
    const { files, storage, at: path } = await opened();
    await storage.bringUpToDate();
    await copyFile(files.path, path('kept.candor.json'));
    await new JsonFile<Session>(files.path).write(newSession());
    await storage.bringUpToDate();
    expect(storage.trouble).toEqual({ state: 'outside', what: 'changed' });
    expect(storage.path).toBe(files.path);
  });

  it('that was deleted, with an older copy left, is not followed there', async () => {
    const { files, storage, at: path } = await opened();
    await copyFile(files.path, path('older.candor.json'));
    await storage.bringUpToDate();
    await rm(files.path);
    await storage.bringUpToDate();
    expect(storage.trouble).toEqual({ state: 'outside', what: 'deleted' });
  });
});

describe('after a crash', () => {
  it('between the renaming and its notice nothing is lost: the journal goes to its file', async () => {
    const { files, say, at: path } = await opened();
    await say('two');
    const crashed = await crashedCopy(files);
    await rename(join(crashed, 'workshop.candor.json'), join(crashed, 'Renamed.candor.json'));
    await new JsonFile<Session>(join(crashed, 'A.candor.json')).write(another);
    await adoptJournals(crashed);
    expect(await texts(join(crashed, 'Renamed.candor.json'))).toEqual(['one', 'two']);
    const { cards, refused } = await lookIntoFolder(crashed);
    expect(refused).toEqual([]);
    expect(cards.find(({ sessionId }) => sessionId === 'session-1')).toMatchObject({ revision: 2, copies: [] });
    expect(path('workshop.candor.json')).toBe(files.path);
  });

  it('nor where a copy that has gone its own way further lies before it', async () => {
    const { files, say } = await opened();
    await say('two');
    const crashed = await crashedCopy(files);
    const renamed = join(crashed, 'Renamed.candor.json');
    await rename(join(crashed, 'workshop.candor.json'), renamed);
    const read = JSON.parse(await readFile(renamed, 'utf8')) as Session;
    const apart = { ...read, revision: read.revision + 9, changedAt: '2027-01-01T00:00:00.000Z' };
    await new JsonFile<Session>(join(crashed, 'A.candor.json')).write(apart);
    await adoptJournals(crashed);
    expect(await texts(renamed)).toEqual(['one', 'two']);
  });

  it('a journal that fits no file stays as it lies', async () => {
    const { files, say } = await opened();
    await say('two');
    const crashed = await crashedCopy(files);
    await rm(join(crashed, 'workshop.candor.json'));
    await new JsonFile<Session>(join(crashed, 'A.candor.json')).write(another);
    const before = await readdir(crashed);
    await adoptJournals(crashed);
    expect(await readdir(crashed)).toEqual(before);
  });
});

/** What is on disk now, as a crash would leave it, in a folder of its own. */
async function crashedCopy(files: Files): Promise<string> {
  const crashed = join(files.folder, 'crashed');
  const names = await readdir(files.folder);
  await mkdir(crashed);
  for (const name of names) await copyFile(join(files.folder, name), join(crashed, name));
  return crashed;
}
