import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Low } from 'lowdb';
import type { Session } from '@shared/session/schema/session';
import { differenceOf } from '@shared/base/change';
import type { compact } from './compact';
import { LARGE } from './jobs';
import { JsonFile } from './json-file';
import { readSessionFile } from './read-session-file';
import { isSessionFile } from './sessions-folder';

/** What another program did to a session's file while it was open here. */
export type Outside = 'changed' | 'deleted';

interface Seen {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

/** The session's file as lowdb writes it, and as we know it: what anybody else does to it is noticed before it is replaced. */
export class Snapshot {
  readonly #path: string;
  readonly #db: Low<Session>;
  readonly #compact: typeof compact;
  readonly #pictures: string;
  #written: Session;
  #seen: Seen | null = null;

  /** `pictures`: the folder in which what was photographed lies. */
  constructor(path: string, session: Session, compactFiles: typeof compact, pictures: string) {
    this.#path = path;
    this.#db = new Low<Session>(new JsonFile<Session>(path), session);
    this.#compact = compactFiles;
    this.#pictures = pictures;
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
    if (!('session' in read) || differenceOf(this.#written, read.session) !== null) return 'changed';
    this.#seen = found;
    return null;
  }

  /**
   * Where our file is now, if it was renamed or moved in its folder or into one that is in it, or copied there and deleted:
   * the one with the very session in it that we know. Null where there is none. What lies at its old place is somebody
   * else's then, unless it is this session in another state: which of the two goes on, a person has to say.
   */
  async movedTo(): Promise<string | null> {
    const there = await readSessionFile(this.#path);
    if ('session' in there && there.session.id === this.#written.id) return null;
    const folder = dirname(this.#path);
    const entries = await readdir(folder, { withFileTypes: true });
    const inner = await Promise.all(
      entries
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(async ({ name }) => (await readdir(join(folder, name)).catch(() => [])).map((file) => join(name, file))),
    );
    const names = [...entries.map(({ name }) => name), ...inner.flat()];
    for (const name of names.filter((one) => isSessionFile(basename(one)))) {
      const path = join(folder, name);
      const found = await stat(path).catch(() => null);
      if (path === this.#path || !found || found.size !== this.#seen?.size) continue;
      /* In a folder below may lie a copy that somebody keeps: there it has to be the very file. */
      if (dirname(path) !== folder && found.ino !== this.#seen.ino) continue;
      const read = await readSessionFile(path);
      if ('session' in read && differenceOf(this.#written, read.session) === null) return path;
    }
    return null;
  }

  /** Whether another session lies at the file's place. */
  async isAnothers(): Promise<boolean> {
    const there = await readSessionFile(this.#path);
    return 'session' in there && there.session.id !== this.#written.id;
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

  /** True when a large file was brought up to date from disk, which a worker can do. Where that does not lead to what we hold, we write what we hold. */
  async #writtenElsewhere(session: Session, segments: readonly number[]): Promise<boolean> {
    if (segments.length === 0 || (this.#seen?.size ?? 0) < LARGE) return false;
    const { revision, changedAt } = session;
    return this.#compact(this.#path, segments, { revision, changedAt }, this.#pictures);
  }
}
