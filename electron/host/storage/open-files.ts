import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { Unreadable } from '@shared/session/schema/read';
import { withPictures } from '@shared/session/photographs';
import type { Session } from '@shared/session/schema/session';
import { eachOnce, type ToldDoubt } from '@shared/base/doubts';
import { doubtsIn, whyDoubtful } from '@shared/session/doubts';
import { recover, type Recovered } from './recover';
import { readSessionFile, type NoFile } from './read-session-file';
import { readSegments, segmentPath, segmentsBeside, type Segment } from './segments';
import { deleteDurably } from './durable-file';
import { JsonFile } from './json-file';
import { UndoFile } from './undo-file';
import { Versions } from './versions';

/** Another computer that may have a session open, or had when it went off, and since when. */
interface OtherHost {
  readonly host: string;
  readonly since: string;
}

/** What a session's file and journal say, with nothing touched. */
export interface Look extends Recovered {
  /** As it is in the file alone. */
  readonly inFile: Session;
  /** The older schema version the file has; null when it is of ours. */
  readonly migratedFrom: number | null;
  readonly numbers: readonly number[];
  readonly segments: readonly Segment[];
  /** What in it cannot be; there is something only where it is looked at as a copy. */
  readonly doubts: readonly ToldDoubt[];
}

const LOOKS = 5;

interface LookHints {
  /** Numbers of the journal segments beside the file, if the folder has been read already. */
  readonly numbers?: readonly number[] | undefined;
  /** The app's own folders, if they matter: where what can be taken back is kept, and versions, with what is in photographs. */
  readonly own?: { readonly undo?: string; readonly versions: string };
  /** Only to look at it: then it is told what in it cannot be, and not refused for it. */
  readonly asCopy?: boolean;
}

/** Changes whenever the file is replaced. */
export const stampOf = async (path: string): Promise<string> => {
  const { ino, mtimeMs, size } = await stat(path);
  return `${ino} ${mtimeMs} ${size}`;
};

/** What was recovered, with what is in its photographs: journal and undo have only their names. */
async function withPicturesOf(recovered: Recovered, versionsFolder: string | undefined): Promise<Recovered> {
  const { id } = recovered.session;
  if (versionsFolder === undefined) return { ...recovered, session: withPictures(recovered.session, {}) };
  const { pictures } = new Versions(versionsFolder, id);
  const session = await pictures.fill(recovered.session);
  return { ...recovered, session, known: await pictures.known({ session, undo: recovered.undo }) };
}

async function lookOnce(path: string, known: LookHints): Promise<Look | Unreadable | NoFile> {
  const read = await readSessionFile(path);
  if ('unreadable' in read) return read;
  const numbers = known.numbers ?? (await segmentsBeside(path).catch(() => []));
  const segments = await readSegments(path, numbers);
  const kept = known.own?.undo === undefined ? null : await new UndoFile(known.own.undo, read.session.id).read();
  const recovered = await withPicturesOf(recover(read.session, segments, kept), known.own?.versions);
  const doubtful = known.asCopy ? null : whyDoubtful(recovered.session);
  if (doubtful) return doubtful;
  return {
    ...recovered,
    doubts: known.asCopy ? eachOnce(doubtsIn(recovered.session)) : [],
    inFile: read.session,
    migratedFrom: read.migratedFrom ?? null,
    numbers,
    segments,
  };
}

/**
 * Looks at a session's file and the journal beside it, and touches neither. Whoever has it open may be bringing the one
 * into the other just now: then it is looked at again.
 */
export async function lookAt(path: string, known: LookHints = {}): Promise<Look | Unreadable | NoFile> {
  for (let more = LOOKS - 1; ; more -= 1) {
    const before = await stampOf(path).catch(() => null);
    const look = await lookOnce(path, more === LOOKS - 1 ? known : { ...known, numbers: undefined }).catch(() => null);
    const after = await stampOf(path).catch(() => null);
    if (look && before === after) return look;
    if (more === 0) return look ?? { unreadable: 'cannot-read', detail: '' };
  }
}

/** The other computer that left a journal beside the file; null when there is none. A lock across computers can only be advice. */
export function otherHost({ segments }: Look): OtherHost | null {
  const header = segments.findLast((segment) => segment.header !== null)?.header;
  return header && header.host !== hostname() ? { host: header.host, since: header.openedAt } : null;
}

/** Brings a journal that a crash left beside a session's file into the file. Does nothing where there is none, or it was not understood. */
export async function settle(path: string, versionsFolder: string): Promise<void> {
  const look = await lookAt(path, { own: { versions: versionsFolder } });
  if ('unreadable' in look || look.numbers.length === 0 || look.unread > 0) return;
  if (look.applied > 0) await new JsonFile(path).write(look.session);
  for (const number of look.numbers) await deleteDurably(segmentPath(path, number));
}
