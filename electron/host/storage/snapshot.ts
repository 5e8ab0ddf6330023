import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import type { Session } from '@shared/schema/session';
import { changeOf } from '@shared/session/change';
import { JsonFile } from './json-file';
import { readSessionFile } from './read-session-file';

/** What another program did to a session's file while it was open here. */
export type Outside = 'changed' | 'deleted';

interface Seen {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * Writes a session's file in another way than here and now: in a worker, so that windows stay alive. Gives false, and
 * writes nothing, when file and segments do not lead to that session.
 */
export type WriteElsewhere = (
  path: string,
  segments: readonly number[],
  session: Pick<Session, 'revision' | 'changedAt'>,
) => Promise<boolean>;

/** From this size on, a session is written elsewhere, in bytes. */
const LARGE = 1_000_000;

/** The session's file as lowdb writes it, and as we know it: what anybody else does to it is noticed before it is replaced. */
export class Snapshot {
  readonly #path: string;
  readonly #db: Low<Session>;
  readonly #elsewhere: WriteElsewhere | null;
  #written: Session;
  #seen: Seen | null = null;

  constructor(path: string, session: Session, elsewhere: WriteElsewhere | null) {
    this.#path = path;
    this.#db = new Low<Session>(new JsonFile<Session>(path), session);
    this.#elsewhere = elsewhere;
    this.#written = session;
  }

  /** The session in the file. */
  get written(): Session {
    return this.#written;
  }

  /** Takes note of how the file is now: as we read or wrote it. */
  async know(): Promise<void> {
    this.#seen = await stat(this.#path);
  }

  /** What has been done to the file since; null when it says what it said. Rejects when its folder cannot be reached. */
  async outside(): Promise<Outside | null> {
    let found: Seen;
    try {
      found = await stat(this.#path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await stat(dirname(this.#path));
      return 'deleted';
    }
    const seen = this.#seen;
    if (seen && found.ino === seen.ino && found.size === seen.size && found.mtimeMs === seen.mtimeMs) return null;
    const read = await readSessionFile(this.#path);
    if (!('session' in read) || changeOf(this.#written, read.session) !== null) return 'changed';
    this.#seen = found;
    return null;
  }

  /** The file's bytes, whatever they are; null when it is gone. */
  async bytes(): Promise<Buffer | null> {
    return readFile(this.#path).catch(() => null);
  }

  /** Replaces the file's content. The journal's segments, if there are any, lead to this very session from what is in the file. */
  async write(session: Session, segments: readonly number[]): Promise<void> {
    if (!(await this.#writtenElsewhere(session, segments))) {
      this.#db.data = session;
      await this.#db.write();
    }
    this.#written = session;
    await this.know();
  }

  /** True when the file was written elsewhere, from the file and its journal. Where those do not lead to what we hold, we write what we hold. */
  async #writtenElsewhere(session: Session, segments: readonly number[]): Promise<boolean> {
    if (!this.#elsewhere || segments.length === 0 || (this.#seen?.size ?? 0) < LARGE) return false;
    return this.#elsewhere(this.#path, segments, session);
  }
}
