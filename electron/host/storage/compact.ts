import { Low } from 'lowdb';
import type { Session } from '@shared/session/schema/session';
import { JsonFile } from './json-file';
import { PictureStore } from './picture-store';
import { readSessionFile } from './read-session-file';
import { recover } from './recover';
import { readSegments } from './segments';

/**
 * Brings journal segments into a session's file from what is on disk alone; what was photographed meanwhile is in the folder
 * `pictures`. Gives false, and writes nothing, when file and segments do not lead to that state.
 */
export async function compact(
  path: string,
  numbers: readonly number[],
  { revision, changedAt }: Pick<Session, 'revision' | 'changedAt'>,
  pictures: string,
): Promise<boolean> {
  const read = await readSessionFile(path);
  if (!('session' in read)) return false;
  const { session } = recover(read.session, await readSegments(path, numbers));
  if (session.revision !== revision || session.changedAt !== changedAt) return false;
  const whole = await new PictureStore(pictures).fill(session);
  const db = new Low<Session>(new JsonFile<Session>(path), whole);
  await db.write();
  return true;
}
