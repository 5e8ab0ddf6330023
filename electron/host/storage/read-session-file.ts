import { readFile } from 'node:fs/promises';
import { readSession, type Unreadable } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { jsonIn } from './json-file';

/** There is no file, or it may not be read; `detail` is the system's code. */
export interface NoFile {
  readonly unreadable: 'not-found' | 'cannot-read';
  readonly detail: string;
}

type SessionFile = { readonly session: Session; readonly migratedFrom?: number } | Unreadable | NoFile;

/** Reads a session file without touching it. Every reason why it cannot be opened is told apart. */
export async function readSessionFile(path: string): Promise<SessionFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { unreadable: code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'cannot-read', detail: code };
  }
  const read = jsonIn(bytes);
  return 'unreadable' in read ? read : readSession(read.value);
}
