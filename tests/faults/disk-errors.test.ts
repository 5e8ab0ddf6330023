import { mkdir, open, readdir, readFile, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SessionFiles } from '@host/storage/session-files';
import type { SessionService } from '@host/session-service';
import type * as FileSystem from 'node:fs/promises';
import { segmentPath } from '@host/storage/segments';
import { add } from '../fixtures/commands';
import { Files, tempFolder } from '../fixtures/host';
import { at } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import { full, note } from './counts';
import { run, skipAloud, smallDisk } from './small-disk';

/* Whether the system lets anything be renamed: a virus scanner or a sync tool may hold a file. */
const system = vi.hoisted(() => ({ renames: true }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const refused = Object.assign(new Error('held'), { code: 'EPERM' });
  return {
    ...real,
    rename: (from: string, to: string) => (system.renames ? real.rename(from, to) : Promise.reject(refused)),
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  system.renames = true;
});

/** What every open file does, to be done otherwise. */
async function fileHandles(folder: string): Promise<FileHandle> {
  const handle = await open(folder, 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}

type Write = (this: FileHandle, ...args: unknown[]) => Promise<{ bytesWritten: number }>;
const realWrite = (proto: FileHandle) => Reflect.get(proto, 'write') as Write;

const failure = (code: string) => Object.assign(new Error(code), { code });
const ideasOf = (held: Workshop) => held.work(at.elements, 'collect').ideas.map(({ text }) => text);
const saved = async (files: Files) => ideasOf(new Workshop(await files.saved()));

interface Opened {
  readonly files: Files;
  readonly storage: SessionFiles;
  readonly service: SessionService;
  readonly say: (...texts: string[]) => Promise<unknown>;
}

async function opened(there?: Files): Promise<Opened> {
  const files = there ?? (await Files.make());
  const storage = await files.storage();
  const service = await files.open({ storage });
  const say = (...texts: string[]) =>
    Promise.all(texts.map((text) => service.dispatch(`say-${text}`, add(at.elements, text))));
  return { files, storage, service, say };
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};

describe('a sync tool that puts a journal back which we had deleted', () => {
  it('is in nobody’s way: what comes next is acknowledged, and nothing of it comes twice', async () => {
    const { files, storage, say } = await opened();
    await say('before');
    const [last] = (await readdir(files.folder)).filter((name) => name.includes('.journal-'));
    const bytes = await readFile(join(files.folder, last ?? ''));
    await storage.bringUpToDate();
    const next = Number(last?.split('-').at(-1)) + 2;
    await writeFile(segmentPath(files.path, next), bytes);
    await say('after');
    await storage.bringUpToDate();
    await say('and more');
    expect(await saved(files)).toEqual(['before', 'after', 'and more']);
    await storage.close();
    expect(await saved(files)).toEqual(['before', 'after', 'and more']);
    note('journal put back by a sync tool', 1, 'acknowledged, nothing twice');
  });
});

describe('an error while something is added to the journal', () => {
  it.each(['EIO', 'ENOSPC'])('%s when it is brought to disk: told, kept in order, nothing twice', async (code) => {
    const { files, storage, service, say } = await opened();
    await say('before');
    const proto = await fileHandles(files.folder);
    const failing = vi.spyOn(proto, 'datasync').mockRejectedValueOnce(failure(code));
    const answers = say('one', 'two', 'three');
    await expect.poll(() => service.saving.state).toBe('retrying');
    expect(ideasOf(new Workshop(service.session))).toEqual(['before']);
    await answers;
    expect(failing).toHaveBeenCalled();
    expect(service.saving).toEqual({ state: 'saved' });
    expect(await saved(files)).toEqual(['before', 'one', 'two', 'three']);
    await storage.close();
    expect(await readdir(files.folder)).toEqual(['workshop.candor.json']);
    expect(await saved(files)).toEqual(['before', 'one', 'two', 'three']);
    note(`${code} on fsync of the journal`, 1, 'told; all saved in order');
  });

  it('short writes: whole all the same', async () => {
    const { files, say } = await opened();
    const proto = await fileHandles(files.folder);
    const write = realWrite(proto);
    vi.spyOn(proto, 'write').mockImplementation(function (this: FileHandle, ...args: unknown[]) {
      const [bytes, from, length, place] = args as [Buffer, number, number, number];
      return write.call(this, bytes, from, Math.min(length, 7), place) as never;
    });
    await say('one', 'two');
    expect(await saved(files)).toEqual(['one', 'two']);
    note('short writes', 2, 'whole');
  });

  it('a disk that takes half a line and then nothing: the half is never taken for anything', async () => {
    const { files, service, say } = await opened();
    await say('before');
    const proto = await fileHandles(files.folder);
    const write = realWrite(proto);
    vi.spyOn(proto, 'write')
      .mockImplementationOnce(function (this: FileHandle, ...args: unknown[]) {
        const [bytes, from, , place] = args as [Buffer, number, number, number];
        return write.call(this, bytes, from, 20, place) as never;
      })
      .mockResolvedValueOnce({ bytesWritten: 0, buffer: Buffer.alloc(0) } as never);
    const answers = say('one', 'two');
    await expect.poll(() => service.saving).toEqual({ state: 'retrying', reason: 'no-space' });
    expect(await saved(files)).toEqual(['before']);
    await answers;
    expect(await files.look()).toMatchObject({ unread: 0, applied: 3 });
    expect(await saved(files)).toEqual(['before', 'one', 'two']);
  });

  it('a journal that somebody deleted while it was open: what was in it is saved again', async () => {
    const { files, storage, say } = await opened();
    await say('before');
    await rm(segmentPath(files.path, 1));
    await say('after');
    await expect.poll(() => saved(files)).toEqual(['before', 'after']);
    await storage.close();
    expect(await saved(files)).toEqual(['before', 'after']);
    note('journal deleted while open', 1, 'all saved again');
  });
});

describe('an error while the session’s file is written', () => {
  it.each([
    ['EIO', 'other'],
    ['ENOSPC', 'no-space'],
    ['EROFS', 'not-allowed'],
  ])('%s: the old file stays whole, it is told, and commands go on', async (code, reason) => {
    const { files, storage, say } = await opened();
    await say('one');
    const before = await files.text();
    const proto = await fileHandles(files.folder);
    const failing = vi.spyOn(proto, 'sync').mockRejectedValue(failure(code));
    await storage.bringUpToDate();
    expect(storage.trouble).toEqual({ state: 'behind', reason });
    expect(await files.text()).toBe(before);
    failing.mockRestore();
    await say('two');
    await expect.poll(() => storage.trouble, { timeout: 5_000 }).toBeNull();
    expect(await files.text()).toContain('two');
    expect((await readdir(files.folder)).filter((name) => name.includes('tmp'))).toEqual([]);
    note(`${code} while the file is written`, 1, 'file intact; told; caught up');
  });

  it('renaming is refused for a while: commands are answered all the same, and the file catches up', async () => {
    const { files, storage, say } = await opened();
    await say('first');
    const usual = await seconds(() => say('second'));
    system.renames = false;
    const trying = storage.bringUpToDate();
    const end = performance.now() + (full ? 10_000 : 2_500);
    let number = 0;
    let slowest = 0;
    while (performance.now() < end) {
      slowest = Math.max(slowest, await seconds(() => say(`during ${(number += 1)}`)));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await trying;
    expect(storage.trouble).toMatchObject({ state: 'behind' });
    expect(await saved(files)).toHaveLength(number + 2);
    system.renames = true;
    await expect.poll(() => storage.trouble, { timeout: 5_000 }).toBeNull();
    expect(JSON.parse(await files.text())).toMatchObject({ revision: number + 2 });
    const [was, is] = [usual, slowest].map((time) => `${Math.round(time * 1_000)} ms`);
    note('rename refused', number, `all ${number} acknowledged meanwhile (slowest ${is}, before ${was}); caught up`);
  });
});

describe('a folder', () => {
  it('that goes away and comes back: told, nothing made in its place, all saved in order', async () => {
    const folder = join(await tempFolder(), 'drive');
    await mkdir(folder);
    const there = new Files(folder, await tempFolder());
    await there.file.write(new Workshop().session);
    const { files, storage, service, say } = await opened(there);
    await say('before');
    await storage.bringUpToDate();
    await rename(folder, `${folder}-away`);
    await rm(segmentPath(files.path.replace(folder, `${folder}-away`), 2), { force: true });
    await rm(segmentPath(files.path.replace(folder, `${folder}-away`), 1), { force: true });
    const answers = say('one', 'two');
    await expect.poll(() => service.saving).toEqual({ state: 'retrying', reason: 'folder-gone' });
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
    await rename(`${folder}-away`, folder);
    await answers;
    expect(service.saving).toEqual({ state: 'saved' });
    expect(await saved(files)).toEqual(['before', 'one', 'two']);
    note('folder gone', 1, 'told; nothing made in its place; all saved in order');
  });

  it('in which nothing may be written any more (EACCES): told, and all saved once it may', async (context) => {
    if (process.platform === 'win32' || process.getuid?.() !== 0)
      skipAloud(context, 'only root can become somebody else');
    const folder = await tempFolder();
    const there = new Files(folder, await tempFolder());
    await there.file.write(new Workshop().session);
    const { files, storage, service, say } = await opened(there);
    await say('before');
    await storage.bringUpToDate();
    await rm(segmentPath(files.path, 2));
    process.seteuid?.(65_534);
    try {
      const answers = say('one', 'two');
      await expect.poll(() => service.saving).toEqual({ state: 'retrying', reason: 'not-allowed' });
      process.seteuid?.(0);
      await answers;
    } finally {
      process.seteuid?.(0);
    }
    expect(await saved(files)).toEqual(['before', 'one', 'two']);
    note('EACCES (another user)', 1, 'told; all saved in order');
  });

  it('on a disk that is read-only (EROFS): told, the file intact, and all saved in order', async (context) => {
    const disk = await smallDisk(context);
    const files = new Files(disk, await tempFolder());
    await files.file.write(new Workshop().apply(add(at.elements, 'before')).session);
    const before = await files.text();
    await run('mount', ['-o', 'remount,ro', disk]);
    const { service, say } = await opened(files);
    const answers = say('one', 'two');
    await expect.poll(() => service.saving).toEqual({ state: 'retrying', reason: 'not-allowed' });
    expect(await readFile(files.path, 'utf8')).toBe(before);
    await run('mount', ['-o', 'remount,rw', disk]);
    await answers;
    expect(await saved(files)).toEqual(['before', 'one', 'two']);
    note('EROFS', 1, 'told; file intact; all saved in order');
  });
});
