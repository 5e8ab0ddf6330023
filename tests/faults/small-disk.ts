import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, type TestContext } from 'vitest';
import { tempFolder } from '../fixtures/host';

/** Runs a program to its end; rejects when it fails. */
export const run = promisify(execFile);

/** A disk of 1 MB of its own. Skips the test, saying why, where there can be none. */
export async function smallDisk({ skip }: TestContext): Promise<string> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    skip('a small disk can only be mounted by root on Linux');
  const disk = join(await tempFolder(), 'disk');
  await mkdir(disk);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).catch((error: Error) =>
    skip(`no disk can be mounted here: ${error.message}`),
  );
  onTestFinished(async () => void (await run('umount', ['-l', disk])));
  return disk;
}
