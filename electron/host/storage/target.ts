import { isUtf8 } from 'node:buffer';
import { constants, type Stats } from 'node:fs';
import { access, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { formatOf, type PlanFormat } from '@shared/base/plan-format';
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

/** Under such a name there is a session, or would seem to be. */
const isSessionName = (path: string): boolean => isSessionFile(basename(path)) || path.toLowerCase().includes(SUFFIX);

/** The code of what is refused because a session is there, or would seem to be. */
export const OVER_A_SESSION = 'OVER_A_SESSION';

/**
 * Throws where something else than a session is not to be written: with OVER_A_SESSION as its code under the name of a session,
 * or over a link to one; with the system's where a file that is read-only, or is no file, would
 * be replaced.
 */
export async function refuseTarget(path: string): Promise<void> {
  const real = await realpath(path).catch(() => path);
  if (isSessionName(path) || isSessionName(real))
    throw Object.assign(new Error('a session is never replaced'), { code: OVER_A_SESSION });
  await refuseReadOnly(path);
}

/** Throws with the system's code where a file that is read-only, or is no file, would be replaced. */
export async function refuseReadOnly(path: string): Promise<void> {
  const target = await targetOf(path, await stat(path).catch(() => null));
  if (target === 'read-only' || target === 'no-file') throw Object.assign(new Error(target), { code: 'EACCES' });
}

/** Why a plan is not written somewhere. */
export type NoTarget = Exclude<Target, 'new' | 'file'> | 'session' | 'other-file' | 'exists' | 'ending';

/** How much of a file's end holds the names of what is zipped in it. */
const DIRECTORY = 1024 * 1024;

async function bytesOf(path: string, from: 'start' | 'end', most: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, most);
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(length),
      0,
      length,
      from === 'start' ? 0 : size - length,
    );
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Office's files are zips; which it is says the name of its main part. */
const hasPart = (part: string) => async (path: string) =>
  (await bytesOf(path, 'start', 4)).toString('latin1') === 'PK\u0003\u0004' &&
  (await bytesOf(path, 'end', DIRECTORY)).includes(part);

const isText = (bytes: Buffer): boolean => !bytes.includes(0) && isUtf8(bytes);

/** Whether a file is one of its kind, by what is in it. */
const isOne: Record<PlanFormat, (path: string) => Promise<boolean>> = {
  pdf: async (path) => (await bytesOf(path, 'start', 5)).toString('latin1') === '%PDF-',
  slides: hasPart('ppt/presentation.xml'),
  word: hasPart('word/document.xml'),
  markdown: async (path) => isText(await bytesOf(path, 'start', Number.MAX_SAFE_INTEGER)),
  sheets: hasPart('xl/workbook.xml'),
};

/**
 * Why the plan of the session in a file is not written there, or as what it is to be written. No session is ever replaced, nor
 * anything else that is of another kind than what is made; one of that kind only with `force`.
 */
export async function planTarget(
  out: string,
  session: string,
  force: boolean,
): Promise<
  { readonly format: PlanFormat; readonly no: NoTarget | null } | { readonly format: null; readonly no: NoTarget }
> {
  const format = formatOf(out);
  const found = await stat(out).catch(() => null);
  const own = await stat(session).catch(() => null);
  if (isSessionName(out) || (found && own && found.dev === own.dev && found.ino === own.ino))
    return { format, no: 'session' };
  const target = await targetOf(out, found);
  if (target !== 'new' && target !== 'file') return { format, no: target };
  if (format === null) return { format, no: 'ending' };
  if (target === 'new') return { format, no: null };
  const isOurs = found?.size === 0 || (await isOne[format](out).catch(() => false));
  if (!isOurs) return { format, no: 'other-file' };
  return { format, no: force ? null : 'exists' };
}
