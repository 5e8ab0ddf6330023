import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { lockSession } from '@host/storage/session-lock';
import { Files, tempFolder } from '../fixtures/host';
import { Workshop } from '../fixtures/workshop';
import { groundwork } from './burst';
import { full, note } from './counts';
import { check, Record } from './record';
import { buildWriter, write } from './writer';

beforeAll(buildWriter, 60_000);

const SLEEP_MS = full ? 60_000 : 3_000;

async function session(): Promise<Files> {
  const files = new Files(await tempFolder(), await tempFolder());
  await files.file.write(new Workshop().apply(...groundwork).session);
  return files;
}

describe('a session that one process has open', () => {
  it.skipIf(process.platform === 'win32')(
    `cannot be opened by another, not even while the first sleeps for ${SLEEP_MS / 1_000} s; a kill sets it free at once`,
    async () => {
      const files = await session();
      const record = new Record();
      const burst = await write(
        files,
        record.next,
        'bursts',
        async (running) => {
          expect(await lockSession(files.path)).toBeNull();
          running.kill('SIGSTOP');
          await pause(SLEEP_MS);
          expect(await lockSession(files.path)).toBeNull();
          running.kill('SIGCONT');
          await pause(300);
          expect(await lockSession(files.path)).toBeNull();
        },
        true,
      );
      expect(burst.trouble).toEqual([]);
      const lock = await lockSession(files.path);
      expect(lock).not.toBeNull();
      await lock?.release();
      record.add(burst);
      await check(files, record);
      note(
        'asleep with the session open',
        1,
        `${SLEEP_MS / 1_000} s: nothing stolen, ${record.done.size} acknowledged, 0 lost`,
      );
      note('second instance', 1, 'locked out; free at once after the kill');
    },
    SLEEP_MS + 30_000,
  );

  it('is known by its real path: a link to it is the same session', async () => {
    const files = await session();
    const link = join(files.folder, 'link.candor.json');
    await symlink(files.path, link);
    const lock = await lockSession(files.path);
    expect(await lockSession(link)).toBeNull();
    await lock?.release();
    const again = await lockSession(link);
    expect(again).not.toBeNull();
    await again?.release();
  });
});
