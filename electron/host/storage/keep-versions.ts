import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { sessionCounts } from '@shared/session/counts';
import { pictureIdsIn, pictureIdsOf, withoutPictures } from '@shared/session/photographs';
import type { JournalEntry, WithUndo } from '@shared/session/replay';
import { decodeStrictly } from './json-file';
import type { PictureStore } from './picture-store';
import type { VersionReason } from './version';
import type { Versions } from './versions';

/** A session that goes on is kept this often, when it has changed. */
const OFTEN_MS = 5 * 60_000;

// oxlint-disable-next-line candor/no-english-pattern -- types of events
const LOSSES = /\/(?:.*-)?(?:delete|dissolve|reset|remove|merge)$/;

/** True for events that take something away. */
const losesSomething = ({ event }: JournalEntry): boolean => LOSSES.test(event.type);

/** The session in a file's bytes, or why there is none. */
function sessionIn(bytes: Uint8Array): ReturnType<typeof readSession> {
  try {
    return readSession(JSON.parse(decodeStrictly(bytes)));
  } catch {
    return { unreadable: 'not-json', detail: '' };
  }
}

/** The bytes of a session's file, as Candor writes it. */
export const sessionBytes = (session: Session): Buffer => Buffer.from(`${JSON.stringify(session, null, 2)}\n`, 'utf8');

/**
 * Decides when a version of the open session is kept: on opening, at each step, before something is taken away, every
 * five minutes, on closing. One at a time and never in the way; a version that cannot be kept is tried again at the next
 * occasion.
 */
export class VersionKeeper {
  readonly #versions: Versions;
  #path: string;
  readonly #now: () => string;
  #last: { readonly at: number; readonly revision: number } | null = null;
  #step: string | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(versions: Versions, path: string, now: () => string) {
    this.#versions = versions;
    this.#path = path;
    this.#now = now;
  }

  /** What is in the photographs of the session, of its versions and of what can be taken back in it. */
  get pictures(): PictureStore {
    return this.#versions.pictures;
  }

  /** Forgets the pictures that neither the session nor its undo nor any version asks for any more. */
  async letGoOfPictures({ session, undo }: WithUndo): Promise<void> {
    const versions = await this.#versions.list();
    const inVersions = versions.flatMap(({ pictures = [] }) => pictures);
    await this.pictures.letGo(new Set([...pictureIdsOf(session), ...pictureIdsIn(undo), ...inVersions]));
  }

  /** The session's file has another name or place from now on. */
  follow(path: string): void {
    this.#path = path;
  }

  /** Keeps a version, unless this very state has been kept already. `bytes`, where the file says it otherwise than Candor would. */
  keep(session: Session, reason: VersionReason, name: string | null = null, bytes?: Uint8Array): Promise<void> {
    const kept = this.#turn.then(async () => {
      const { revision, changedAt, details } = session;
      if (name === null && bytes === undefined && this.#last?.revision === revision) return;
      const keptAt = this.#now();
      const holds = { revision, changedAt, title: details.title, ...sessionCounts(session) };
      if (bytes === undefined) await this.pictures.keep(session.pictures);
      const pictures = [...pictureIdsOf(session)];
      await this.#versions.keep(bytes ?? sessionBytes(withoutPictures(session)), {
        keptAt,
        reason,
        name,
        path: this.#path,
        ...(pictures.length > 0 ? { pictures } : {}),
        holds,
      });
      this.#last = { at: Date.parse(keptAt), revision };
    });
    this.#turn = kept.catch(() => undefined);
    return kept;
  }

  /** Keeps bytes that may be no session, such as what another program wrote. */
  async keepBytes(bytes: Uint8Array, reason: VersionReason): Promise<void> {
    const read = sessionIn(bytes);
    if ('session' in read) return this.keep(read.session, reason, null, bytes);
    await this.#versions.keep(bytes, { keptAt: this.#now(), reason, name: null, path: this.#path, holds: null });
  }

  /** Called with each state that is on disk, and the one before it. */
  after(before: Session, session: Session, entries: readonly JournalEntry[]): void {
    if (entries.some(losesSomething)) void this.keep(before, 'before-loss').catch(() => undefined);
    const step = `${session.position.item}/${session.position.step}`;
    const moved = this.#step !== null && this.#step !== step;
    this.#step = step;
    /* A clock that was set back does not put it off. */
    const since = this.#last === null ? 0 : Date.parse(this.#now()) - this.#last.at;
    const due = since < 0 || since >= OFTEN_MS;
    if (moved || due) void this.keep(session, moved ? 'step' : 'time').catch(() => undefined);
  }

  /** Resolves when nothing more is being kept. */
  async settled(): Promise<void> {
    await this.#turn;
  }
}
