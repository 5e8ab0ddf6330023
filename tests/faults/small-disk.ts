import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, type TestContext } from 'vitest';
import { tempFolder } from '../fixtures/host';

/** Runs a program to its end; rejects when it fails. */
export const run = promisify(execFile);

/** Skips a test and says why where it is read: Vitest keeps the reason to itself. */
export function skipAloud({ skip, task }: TestContext, reason: string): never {
  console.warn(`skipped: ${task.name}\n  ${reason}`);
  return skip(reason);
}

/** A disk of 1 MB of its own. Skips the test, saying why, where there can be none. */
export async function smallDisk(context: TestContext): Promise<string> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    skipAloud(context, 'a small disk can only be mounted by root on Linux');
  const disk = join(await tempFolder(), 'disk');
  await mkdir(disk);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).catch((error: Error) =>
    skipAloud(context, `no disk can be mounted here: ${error.message}`),
  );
  onTestFinished(async () => void (await run('umount', ['-l', disk])));
  return disk;
}
