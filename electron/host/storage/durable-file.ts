import { randomUUID } from 'node:crypto';
import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const RENAME_PATIENCE_MS = 10_000;
const HELD_UP = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Marks our temporary files, so that stale ones can be told from a user's. */
export const TEMP_MARK = '.candor-tmp-';

/** Writes all bytes at a place in the file, however many the disk takes at a time. */
export async function writeWhole(file: FileHandle, bytes: Uint8Array, at = 0): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at + written);
    if (bytesWritten === 0) throw Object.assign(new Error('the disk takes no more'), { code: 'ENOSPC' });
    written += bytesWritten;
  }
}

/** Renames, waiting up to ten seconds while a virus scanner or sync tool holds the target. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const end = performance.now() + RENAME_PATIENCE_MS;
  for (;;) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!HELD_UP.has(code) || process.platform !== 'win32' || performance.now() > end) throw error;
      await pause(50);
    }
  }
}

/** Makes a rename or a deletion in a folder last through a power cut. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file's content so that at any moment the old or the new content is there, whole; it resolves when the new
 * one would survive a power cut. Keeps the file's mode and follows symlinks; a new file is its owner's alone, unless
 * `newMode` says otherwise. On any error the old file is untouched.
 */
export async function writeDurably(path: string, content: string | Uint8Array, newMode = 0o600): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o7777,
    () => null,
  );
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const temp = join(dirname(target), `.${basename(target)}${TEMP_MARK}${randomUUID()}`);
  try {
    const file = await open(temp, 'wx', mode ?? newMode);
    try {
      /* The process's umask takes bits away from what `open` is asked for. */
      if (mode !== null) await file.chmod(mode);
      await writeWhole(file, bytes);
      const { size } = await file.stat();
      if (size !== bytes.length)
        throw Object.assign(new Error('the disk kept less than was written'), { code: 'ENOSPC' });
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temp, target);
  } catch (error) {
    await unlink(temp).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
  await expectAlive(target);
}

/**
 * Rejects when the file system has given up (a log that cannot be written, a device that went). XFS then brings a folder
 * "to disk" without a word, though the rename in it is lost; of a file it says so.
 */
async function expectAlive(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const file = await open(path, 'r');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Renames a file and makes the new name last. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await renamePatiently(from, to);
  await syncFolder(dirname(to));
}

/** Of the names in a folder, deletes temporary files that a kill or a power cut left behind: nothing in them was ever answered for. */
export async function sweepTemps(folder: string, names: readonly string[]): Promise<void> {
  const stale = names.filter((name) => name.startsWith('.') && name.includes(TEMP_MARK));
  for (const name of stale) await deleteDurably(join(folder, name));
}

/** Deletes a file and makes the deletion last; a file that is gone already is fine. */
export async function deleteDurably(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await syncFolder(dirname(path));
}
