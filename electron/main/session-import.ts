import { randomUUID } from 'node:crypto';
import type { FileAnswer, InputOf } from '@shared/host/contract';
import type { Kept, FileBeside, Opened } from '@shared/host/replies';
import type { Session } from '@shared/session/schema/session';
import { relationOf } from '@shared/session/compare';
import { sessionBytes, VersionKeeper } from '@host/storage/keep-versions';
import { JsonFile } from '@host/storage/json-file';
import { settle } from '@host/storage/open-files';
import { Versions } from '@host/storage/versions';
import { cannotWrite, type Problem } from './problem';
import type { Found, SessionLibrary } from './session-library';
import type { Strings } from '@shared/words';

type Imported = Found | Problem | FileBeside | Kept;

const keptAs = (found: Found | Problem): Problem | Kept =>
  'problem' in found ? found : { kept: found.session.details.title };

/** Takes session files into the sessions folder that were dropped on the window. */
export class SessionImport {
  readonly #strings: () => Strings;
  readonly #versions: string;
  readonly #library: SessionLibrary;

  /** `versions`: the app's own folder for versions. */
  constructor(strings: () => Strings, versions: string, library: SessionLibrary) {
    this.#strings = strings;
    this.#versions = versions;
    this.#library = library;
  }

  /**
   * A session that is not here yet is put here. Of one that is, how the two stand to each other, unless `take` says what
   * to do. Beside an open session nothing is opened or replaced: it is asked first, and a copy is put among the others.
   */
  async import({ name, bytes, take, mayOpen }: InputOf<'home/import'>, open: Session | null): Promise<Imported> {
    const there = await this.#library.sessionIn(bytes, name);
    if ('problem' in there) return there;
    const isOpen = open?.id === there.id;
    const busy = open !== null || !mayOpen;
    const here = isOpen ? { path: '', session: open } : await this.#library.find(there.id);
    if ('problem' in here && here.problem !== 'unknown-session') return here;
    const known = 'session' in here ? here : null;
    const relation = known ? relationOf(there, known.session) : 'new';
    const { title } = there.details;
    if (busy && take === 'copy') return keptAs(await (known ? this.#copy(there) : this.#library.put(there)));
    if (busy)
      return {
        known: { relation, title, here: known?.session.changedAt ?? '', there: there.changedAt, isOpen, busy },
      };
    if (!known) return this.#library.put(there);
    if (take === 'here' || relation === 'same') return known;
    if (take === 'copy') return this.#copy(there);
    if (take === 'file') return this.#replace(known, there, name);
    return { known: { relation, title, here: known.session.changedAt, there: there.changedAt, isOpen, busy } };
  }

  /** Takes a file of the folder that holds the same session as a newer one: as a session of its own, or in its place. */
  async take(sessionId: string, file: string, take: 'copy' | 'file'): Promise<Found | Problem> {
    const known = await this.#library.find(sessionId);
    if ('problem' in known) return known;
    const there = await this.#library.findCopy(sessionId, file);
    if ('problem' in there) return there;
    if (take === 'copy') return this.#copy(there.session);
    /* Newer than every other file that holds it: what was taken is what is found from now on. */
    const revision = Math.max(known.session.revision, there.session.revision) + 1;
    return this.#replace(known, { ...there.session, revision, changedAt: new Date().toISOString() }, file);
  }

  #copy(there: Session): Promise<Found | Problem> {
    const title = this.#strings()
      .history.restored(there.details.title, this.#strings().locale.moment(there.changedAt))
      .slice(0, 300);
    return this.#library.put({ ...there, id: randomUUID(), details: { ...there.details, title } });
  }

  /** Puts a dropped file in the place of what is here, of which a version is kept first. */
  async #replace({ path, session }: Found, there: Session, name: string): Promise<Found | Problem> {
    const keeper = new VersionKeeper(new Versions(this.#versions, session.id), path, () => new Date().toISOString());
    try {
      await settle(path, this.#versions);
      await keeper.keep(session, 'before-loss', null, sessionBytes(session));
      await new JsonFile<Session>(path).write(there);
      return { path, session: there };
    } catch (error) {
      return cannotWrite(error, name);
    }
  }
}

/** Opens what was imported, or says what is to be chosen, or what was kept. */
export const opensOrAsks = async (
  imported: Imported,
  open: (found: Found | Problem) => Promise<FileAnswer<Opened>>,
): Promise<FileAnswer<Opened | FileBeside | Kept>> =>
  'known' in imported || 'kept' in imported ? { ok: true, ...imported } : open(imported);
