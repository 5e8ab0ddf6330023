import { readFile, stat } from 'node:fs/promises';
import { readSession, type Unreadable } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { wronglyNamed } from '../picture-name';
import { jsonIn } from './json-file';

/** There is no file, or it may not be read; `detail` is the system's code. */
export interface NoFile {
  readonly unreadable: 'not-found' | 'cannot-read';
  readonly detail: string;
}

/** Bytes that a session's file may have: ten times as many as the largest that anybody has made. */
export const LARGEST_SESSION = 64_000_000;

/** A file that no workshop can have made. */
export const tooLarge = { unreadable: 'too-large', detail: String(LARGEST_SESSION / 1_000_000) } as const;

/** What was read, unless a picture in it is called by what is in another one: a name says what is in it, wherever it is asked for. */
export function trulyNamed(read: ReturnType<typeof readSession>): ReturnType<typeof readSession> {
  const wrong = 'session' in read ? wronglyNamed(read.session.pictures) : undefined;
  return wrong === undefined ? read : { unreadable: 'damaged', detail: `pictures.${wrong}` };
}

type SessionFile = { readonly session: Session; readonly migratedFrom?: number } | Unreadable | NoFile;

/** Reads a session file without touching it. Every reason why it cannot be opened is told apart. */
export async function readSessionFile(path: string): Promise<SessionFile> {
  let bytes: Buffer;
  try {
    /* Sized up before it is taken into memory. */
    const { size } = await stat(path);
    if (size > LARGEST_SESSION) return tooLarge;
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { unreadable: code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'cannot-read', detail: code };
  }
  const read = jsonIn(bytes);
  return 'unreadable' in read ? read : trulyNamed(readSession(read.value));
}
