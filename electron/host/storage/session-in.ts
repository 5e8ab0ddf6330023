import { whyDoubtful } from '@shared/session/doubts';
import { readSession, type Unreadable } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { jsonIn } from './json-file';
import { LARGEST_SESSION, tooLarge, trulyNamed } from './read-session-file';

/** The session in the bytes of a file that was dropped or read elsewhere, to be gone on with; or why there is none. */
export async function sessionIn(bytes: Uint8Array): Promise<{ readonly session: Session } | Unreadable> {
  if (bytes.length > LARGEST_SESSION) return tooLarge;
  const json = jsonIn(bytes);
  const read = 'unreadable' in json ? json : trulyNamed(readSession(json.value));
  if ('unreadable' in read) return read;
  return whyDoubtful(read.session) ?? { session: read.session };
}
