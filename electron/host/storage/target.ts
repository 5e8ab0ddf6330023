import { constants, type Stats } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { isSessionFile, SUFFIX } from './sessions-folder';

/** As the user's other files: what the system takes away of it (umask) is up to them. Candor's own stay with their owner. */
export const LIKE_OTHERS = 0o666;

/** What is where a file is to be written; `read-only`: a file that nobody may write is not replaced, although its folder would let us. */
type Target = 'new' | 'no-folder' | 'folder' | 'no-file' | 'read-only' | 'file';

async function targetOf(path: string, found: Stats | null): Promise<Target> {
  if (!found) return (await stat(dirname(path)).catch(() => null))?.isDirectory() ? 'new' : 'no-folder';
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) return 'no-file';
  const mayWrite = await access(path, constants.W_OK).then(
    () => (found.mode & 0o222) !== 0,
    () => false,
  );
  return mayWrite ? 'file' : 'read-only';
}

/** Throws with the system's code where a file that is read-only, or is no file, would be replaced. */
export async function refuseReadOnly(path: string): Promise<void> {
  const target = await targetOf(path, await stat(path).catch(() => null));
  if (target === 'read-only' || target === 'no-file') throw Object.assign(new Error(target), { code: 'EACCES' });
}

/** Why a PDF is not written somewhere. */
export type NoTarget = Exclude<Target, 'new' | 'file'> | 'session' | 'other-file' | 'exists';

const PDF = '%PDF-';

async function isPdf(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(PDF.length), 0, PDF.length, 0);
    return bytesRead === 0 || buffer.toString('latin1') === PDF;
  } finally {
    await file.close();
  }
}

/**
 * Why the plan of the session in a file is not written there; null where it may be. No session is ever replaced, nor
 * anything else that is no PDF; a PDF only with `force`.
 */
export async function whyNotPdf(out: string, session: string, force: boolean): Promise<NoTarget | null> {
  const found = await stat(out).catch(() => null);
  const own = await stat(session).catch(() => null);
  const isSession = isSessionFile(basename(out)) || out.toLowerCase().includes(SUFFIX);
  if (isSession || (found && own && found.dev === own.dev && found.ino === own.ino)) return 'session';
  const target = await targetOf(out, found);
  if (target === 'new') return null;
  if (target !== 'file') return target;
  if (!(await isPdf(out).catch(() => false))) return 'other-file';
  return force ? null : 'exists';
}
