import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSessionFile } from '@host/storage/read-session-file';
import { damaged, unharmed, written } from '../../fixtures/damaged-files';
import { tempFolder } from '../../fixtures/host';

async function fileOf(bytes: Buffer): Promise<string> {
  const path = join(await tempFolder(), 'x.candor.json');
  await writeFile(path, bytes);
  return path;
}

describe('a file that is no session', () => {
  it.each(damaged)('$what: refused as $reason, and left as it is', async ({ bytes, reason, detail = '' }) => {
    const path = await fileOf(bytes);
    const { mtimeMs } = await stat(path);
    const read = await readSessionFile(path);
    expect(read).toMatchObject({ unreadable: reason, detail: expect.stringContaining(detail) as unknown });
    expect(JSON.stringify(read)).not.toContain(written);
    expect(await readFile(path)).toEqual(bytes);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
  });

  it('that is gone, or is a folder, is told apart from one that is damaged', async () => {
    const folder = await tempFolder();
    expect(await readSessionFile(join(folder, 'gone.candor.json'))).toEqual({
      unreadable: 'not-found',
      detail: 'ENOENT',
    });
    await mkdir(join(folder, 'folder.candor.json'));
    expect(await readSessionFile(join(folder, 'folder.candor.json'))).toEqual({
      unreadable: 'cannot-read',
      detail: 'EISDIR',
    });
  });
});

describe('a session', () => {
  it.each(unharmed)('$what is opened', async ({ bytes, session }) => {
    expect(await readSessionFile(await fileOf(bytes))).toEqual({ session });
  });
});
