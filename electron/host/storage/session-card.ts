import { basename } from 'node:path';
import { exercisesRun } from '@shared/across/ran';
import type { SessionCard } from '@shared/host/views';
import type { Unreadable } from '@shared/session/schema/read';
import { dueDates } from '@shared/session/due';
import { progressOf } from '@shared/views/views';
import { lookAt } from './open-files';
import type { NoFile } from './read-session-file';

/** What Home shows of the session in one file. */
export type FileCard = Omit<SessionCard, 'copies'>;

/** What Home shows of the session in a file, or why it is not opened. `numbers`: of the journal segments beside it. */
export async function cardIn(path: string, numbers: readonly number[]): Promise<FileCard | Unreadable | NoFile> {
  const read = await lookAt(path, { numbers });
  if ('unreadable' in read) return read;
  const { session } = read;
  const rehearsal = session.rehearsal === true;
  return {
    sessionId: session.id,
    title: session.details.title,
    organisation: session.details.organisation,
    date: session.details.date,
    changedAt: session.changedAt,
    revision: session.revision,
    participants: session.participants.length,
    progress: progressOf(session),
    file: basename(path),
    rehearsal,
    /* What invented people did is set beside nothing, and what they agreed is not due. */
    ran: rehearsal ? [] : exercisesRun(session),
    due: rehearsal ? [] : dueDates(session),
  };
}

export type ReadCard = typeof cardIn;

/** Reads each card once, as long as neither the file nor its journal changes: a large session is not read with every look at Home. */
export function remembering(read: ReadCard, stampOf: (path: string) => Promise<string>): ReadCard {
  const known = new Map<string, { readonly stamp: string; readonly card: Awaited<ReturnType<ReadCard>> }>();
  return async (path, numbers) => {
    const stamp = await stampOf(path).catch(() => null);
    const before = known.get(path);
    if (stamp !== null && numbers.length === 0 && before?.stamp === stamp) return before.card;
    const card = await read(path, numbers);
    if (stamp !== null) known.set(path, { stamp, card });
    return card;
  };
}
