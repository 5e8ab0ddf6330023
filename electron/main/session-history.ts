import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { FileAnswer } from '@shared/host/contract';
import type { VersionCard } from '@shared/host/replies';
import { type VersionPreview, versionPreview } from '@shared/session/preview';
import type { RefusedFile } from '@shared/host/views';
import { whyDoubtful } from '@shared/session/doubts';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { bestVersionOf } from '@host/storage/best-version';
import { renameDurably, writeDurably } from '@host/storage/durable-file';
import { decodeStrictly, jsonIn } from '@host/storage/json-file';
import { sessionBytes } from '@host/storage/keep-versions';
import { lookIntoFolder } from '@host/storage/sessions-folder';
import { Versions } from '@host/storage/versions';
import { cannotWrite, problem, type Problem } from './problem';
import type { Found, SessionLibrary } from './session-library';
import type { Strings } from '@shared/words';

/** What can be recovered: a newer Candor's file and a copy are fine as they are. */
const RECOVERABLE = new Set(['empty', 'not-text', 'not-json', 'not-a-session', 'damaged']);

/** A name beside a file that nothing has yet. */
async function freeAside(path: string, taken: readonly string[]): Promise<string> {
  for (let number = 1; ; number += 1) {
    const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`;
    if (!taken.includes(basename(aside))) return aside;
  }
}

/** A version's bytes as a session's file has them: versions have their pictures by name. */
async function withItsPictures({ pictures }: Versions, bytes: Buffer): Promise<Buffer> {
  const json = jsonIn(bytes);
  const read = 'value' in json ? readSession(json.value) : null;
  const named = read && 'session' in read && read.session.photographs ? read.session : null;
  return named ? sessionBytes(await pictures.fill(named)) : bytes;
}

/** Versions of sessions: looking at them, making a session of one, and putting one in the place of a damaged file. */
export class SessionHistory {
  readonly #strings: () => Strings;
  readonly #folder: string;
  readonly #library: SessionLibrary;

  /** `folder`: the app's own for versions. */
  constructor(strings: () => Strings, folder: string, library: SessionLibrary) {
    this.#strings = strings;
    this.#folder = folder;
    this.#library = library;
  }

  /** Every version of a session, newest first. */
  async list(sessionId: string): Promise<FileAnswer<{ versions: readonly VersionCard[] }>> {
    const versions = await new Versions(this.#folder, sessionId).list();
    return {
      ok: true,
      versions: versions.map(({ id, keptAt, reason, name, holds }) => ({ id, keptAt, reason, name, holds })),
    };
  }

  /** What is in a version. */
  async preview(sessionId: string, id: string): Promise<FileAnswer<{ preview: VersionPreview }>> {
    const session = await this.#session(sessionId, id);
    return 'problem' in session ? session : { ok: true, preview: versionPreview(session) };
  }

  /** A session of its own, made of a version. */
  async restore(sessionId: string, id: string): Promise<Found | Problem> {
    const session = await this.#session(sessionId, id);
    if ('problem' in session) return session;
    const when = this.#strings().locale.moment(session.changedAt);
    const title = this.#strings().history.restored(session.details.title, when).slice(0, 300);
    return this.#library.put({ ...session, id: randomUUID(), details: { ...session.details, title } });
  }

  /** Renames a damaged file in the sessions folder aside, and puts the best version of it in its place. */
  async recover(file: string): Promise<Found | Problem> {
    const { folder } = this.#library;
    const { refused, names } = await lookIntoFolder(folder);
    const damaged = refused.find((one) => one.file === file);
    if (!damaged || !RECOVERABLE.has(damaged.problem)) return problem('not-found', file);
    const path = join(folder, file);
    const best = await bestVersionOf(path, this.#folder);
    const bytes = best && (await best.versions.bytes(best.version.id));
    if (!bytes) return problem('nothing-to-recover', file);
    try {
      await renameDurably(path, await freeAside(path, names));
      await writeDurably(path, await withItsPictures(best.versions, bytes));
    } catch (error) {
      return cannotWrite(error, file);
    }
    return this.#library.read(path);
  }

  /** When the best version of a damaged file was kept; null when it is not damaged or there is none. */
  async recoverable({ file, problem: what }: Omit<RefusedFile, 'recoverable'>): Promise<string | null> {
    if (!RECOVERABLE.has(what)) return null;
    return (await bestVersionOf(join(this.#library.folder, file), this.#folder))?.version.keptAt ?? null;
  }

  async #session(sessionId: string, id: string): Promise<Session | Problem> {
    const versions = new Versions(this.#folder, sessionId);
    const bytes = await versions.bytes(id);
    if (!bytes) return problem('unknown-version', '');
    try {
      const read = readSession(JSON.parse(decodeStrictly(bytes)));
      const doubtful = 'session' in read ? whyDoubtful(read.session) : null;
      if (doubtful) return problem(doubtful.unreadable, '', doubtful.detail);
      return 'session' in read ? await versions.pictures.fill(read.session) : problem(read.unreadable, '', read.detail);
    } catch {
      return problem('not-json', '');
    }
  }
}
