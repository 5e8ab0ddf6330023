import { chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deleteDurably, sweepTemps, TEMP_MARK, writeDurably } from '@host/storage/durable-file';
import { tempFolder } from '../../fixtures/host';

const onWindows = process.platform === 'win32';

describe('writing durably', () => {
  it('replaces the whole content, longer or shorter, and leaves nothing else behind', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'a.json');
    for (const content of ['first', 'a much longer second', 'x', '', 'ÄŁ😀']) {
      await writeDurably(path, content);
      expect(await readFile(path, 'utf8')).toBe(content);
    }
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('writes bytes as they are', async () => {
    const path = join(await tempFolder(), 'a.pdf');
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 256);
    await writeDurably(path, bytes);
    expect(new Uint8Array(await readFile(path))).toEqual(bytes);
  });

  it('leaves old or new, never a mixture, to whoever reads meanwhile', async () => {
    const path = join(await tempFolder(), 'a.json');
    const contents = ['a', 'b'].map((letter) => letter.repeat(500_000));
    await writeDurably(path, contents[0] ?? '');
    const state = { writing: true };
    const writer = (async () => {
      for (let round = 0; round < 10; round += 1) await writeDurably(path, contents[round % 2] ?? '');
      state.writing = false;
    })();
    while (state.writing) expect(contents.includes(await readFile(path, 'utf8'))).toBe(true);
    await writer;
  });

  it.skipIf(onWindows)('follows a link and keeps it one', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(join(folder, 'elsewhere', 'real.json'), 'old');
    await symlink(join('elsewhere', 'real.json'), join(folder, 'link.json'));
    await writeDurably(join(folder, 'link.json'), 'new');
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
    expect(await readlink(join(folder, 'link.json'))).toBe(join('elsewhere', 'real.json'));
    expect(await readFile(join(folder, 'elsewhere', 'real.json'), 'utf8')).toBe('new');
  });

  it.skipIf(onWindows).each([0o600, 0o640, 0o664, 0o666])('keeps the mode %o', async (mode) => {
    const path = join(await tempFolder(), 'a.json');
    await writeFile(path, 'old');
    await chmod(path, mode);
    await writeDurably(path, 'new');
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  it.skipIf(onWindows)('makes a new file that only its owner reads', async () => {
    const path = join(await tempFolder(), 'a.json');
    await writeDurably(path, 'new');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('says so when the folder is gone, and makes nothing', async () => {
    const folder = await tempFolder();
    await expect(writeDurably(join(folder, 'gone', 'a.json'), 'new')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves the old content and no temporary file when it fails at the last moment', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'a.json');
    await mkdir(path);
    await writeFile(join(path, 'inside'), 'old');
    await expect(writeDurably(path, 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.json']);
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('old');
  });
});

describe('deleting durably', () => {
  it('deletes, and does not mind when it is gone already', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'a'), '');
    await deleteDurably(join(folder, 'a'));
    await deleteDurably(join(folder, 'a'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('minds when it cannot', async () => {
    await expect(deleteDurably(await tempFolder())).rejects.toThrow();
  });
});

describe('sweeping', () => {
  it('takes our own temporary files and nothing else', async () => {
    const folder = await tempFolder();
    for (const name of [`.a.json${TEMP_MARK}1`, `.b.json${TEMP_MARK}2`, 'a.json', '.hidden', `not-hidden${TEMP_MARK}`])
      await writeFile(join(folder, name), '');
    await sweepTemps(folder, await readdir(folder));
    expect((await readdir(folder)).toSorted()).toEqual(['.hidden', 'a.json', `not-hidden${TEMP_MARK}`]);
  });
});
