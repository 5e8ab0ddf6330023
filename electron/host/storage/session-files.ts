import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { SCHEMA_VERSION, type Session } from '@shared/session/schema/session';
import type { WithUndo } from '@shared/session/replay';
import type { Saving } from '@shared/views/views';
import type { compact } from './compact';
import type { VersionKeeper } from './keep-versions';
import { Journal, JournalGone } from './journal';
import { headerOf } from './journal-line';
import type { Look } from './open-files';
import type { Recovered } from './recover';
import type { Accepted, SessionStorage } from './session-storage';
import { freePath, plainName } from './sessions-folder';
import { segmentsBeside } from './segments';
import { Snapshot, type Outside } from './snapshot';
import { troubleOf } from './write-trouble';
import type { UndoFile } from './undo-file';

/** The file is brought up to date when nothing has happened for so long, … */
const IDLE_MS = 2_000;
/** … or when the journal has grown so far, in bytes. */
const LONG = 1_000_000;
/** After a failure it is tried again. */
const RETRY_MS = 1_000;
/** So often it is looked whether another program has changed the file. */
const WATCH_MS = 3_000;

interface Parts {
  readonly path: string;
  readonly found: Look;
  readonly undoFile: UndoFile;
  readonly openedAt: string;
  readonly compact: typeof compact;
  /** Other than two seconds only in tests. */
  readonly idleMs?: number;
  /** Called when `trouble` has changed. */
  readonly onTrouble: () => void;
  readonly keeper: VersionKeeper;
  /** Called when the session's file was found at another place, and is written there from now on. */
  readonly onMoved?: (path: string) => Promise<void>;
}

const movesOn = ({ entries }: Accepted): boolean => entries.some(({ event }) => event.type.startsWith('agenda/'));

/**
 * An open session on disk: its file, which lowdb writes, and a journal beside it that is written before anything is
 * answered. The journal is brought into the file when there is time, and is gone when the session is closed.
 */
export class SessionFiles implements SessionStorage {
  readonly #parts: Parts;
  /** Where the session's file is: it may be renamed or moved while it is open. */
  #path: string;
  #journal: Journal;
  #snapshot: Snapshot;
  /** The last state that is on disk. */
  #held: WithUndo;
  #undoKept: WithUndo | null;
  #trouble: Saving | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #compacting: Promise<boolean> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #waitsForQuiet = false;
  #watch: NodeJS.Timeout | null = null;
  #outside: Outside | null = null;
  #closed = false;

  constructor(parts: Parts) {
    const { path, found } = parts;
    this.#parts = parts;
    this.#path = path;
    this.#held = found;
    this.#undoKept = found.applied > 0 ? null : found;
    this.#snapshot = new Snapshot(path, found.inFile, parts.compact, parts.keeper.pictures.folder);
    this.#journal = this.#journalAt(path, found.numbers);
  }

  #journalAt(path: string, there: readonly number[]): Journal {
    const { found, openedAt } = this.#parts;
    return new Journal(path, there, ({ revision, changedAt }) =>
      headerOf({
        schemaVersion: SCHEMA_VERSION,
        session: found.session.id,
        revision,
        changedAt,
        host: hostname(),
        openedAt,
      }),
    );
  }

  /** Where the session's file is now. */
  get path(): string {
    return this.#path;
  }

  /** Takes note of the file, and leaves word beside it that it is open here. A folder that takes no journal is noticed at the first change. */
  async begin(): Promise<void> {
    await this.#snapshot.know();
    await this.#journal.begin(this.#held.session).catch(() => undefined);
    this.#watch = setInterval(() => void this.#look(), WATCH_MS).unref();
    if (this.#parts.found.numbers.length > 0) this.#soon(0);
  }

  async read(): Promise<Recovered> {
    return this.#parts.found;
  }

  /** Why the session's file does not have everything, although the journal has; null when it does or soon will. */
  get trouble(): Saving | null {
    return this.#trouble;
  }

  async write(accepted: Accepted): Promise<void> {
    await this.#inTurn(async () => {
      await this.#keepPictures(accepted.session);
      if (accepted.entries.length === 0) await this.#keepUndo(accepted);
      else await this.#append(accepted);
      this.#parts.keeper.after(this.#held.session, accepted.session, accepted.entries);
      this.#held = { session: accepted.session, undo: accepted.undo };
    });
    if (this.#journal.size > LONG || movesOn(accepted)) this.#soon(0);
    else this.#soon(this.#parts.idleMs ?? IDLE_MS, true);
  }

  /** Brings everything into the session's file now; false when that cannot be done, and is tried again. */
  async bringUpToDate(): Promise<boolean> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#compacting) await this.#compacting;
    this.#compacting = this.#compact();
    const done = await this.#compacting;
    this.#compacting = null;
    if (!done && !this.#closed) this.#soon(RETRY_MS);
    return done;
  }

  /** Ends it: only the session's file is left. Where that cannot be brought up to date, the journal stays and the next start does it. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watch ?? undefined);
    const done = (await this.bringUpToDate()) && this.#outside === null;
    const { keeper } = this.#parts;
    await keeper.keep(this.#held.session, this.#outside ? 'outside' : 'closed').catch(() => undefined);
    await keeper.letGoOfPictures(this.#held).catch(() => undefined);
    await this.#inTurn(async () => {
      const { all } = this.#journal;
      await this.#journal.close();
      if (done) await this.#journal.forget(all, this.#aside).catch(() => undefined);
    });
  }

  /** Of a file that another program has changed or deleted: writes what is open here, whatever is there. */
  async keepOurs(): Promise<void> {
    if (this.#outside === null) return;
    if (await this.#snapshot.isAnothers()) {
      /* Another session lies where this one was: it stays, and ours gets a file of its own. */
      const own = await freePath(dirname(this.#path), plainName(this.#path));
      await this.#inTurn(() => this.#follow(own));
      this.#outside = null;
      this.#say(null);
      return;
    }
    await this.#inTurn(() => this.#journal.begin(this.#held.session));
    const { past } = this.#journal;
    await this.#snapshot.write(this.#held.session, []);
    await this.#inTurn(() => this.#journal.forget(past, this.#aside));
    this.#outside = null;
    this.#say(null);
  }

  /** Of a file that another program has changed or deleted: lets go of what is open here, of which a version is kept. */
  async letGo(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#watch ?? undefined);
    if (this.#timer) clearTimeout(this.#timer);
    const kept = await this.#parts.keeper.keep(this.#held.session, 'outside').then(
      () => true,
      () => false,
    );
    await this.#inTurn(async () => {
      const { all } = this.#journal;
      await this.#journal.close();
      await this.#journal.forget(all, kept ? [] : all);
    });
  }

  get #aside(): readonly number[] {
    const { path, found } = this.#parts;
    return found.unread > 0 && path === this.#path ? found.numbers : [];
  }

  async #append({ entries }: Accepted): Promise<void> {
    const { session } = this.#held;
    try {
      await this.#journal.append(entries, session);
    } catch (error) {
      if (!(error instanceof JournalGone)) throw error;
      /* What was in it is in memory: it is on disk again once the file has been brought up to date. */
      await this.#journal.append(entries, session);
      this.#soon(0);
    }
  }

  async #compact(): Promise<boolean> {
    try {
      if (await this.#isChangedOutside()) return true;
      const { held, past } = await this.#inTurn(async () => {
        if (this.#journal.hasEntries) await this.#journal.begin(this.#held.session);
        return { held: this.#held, past: this.#journal.past };
      });
      if (this.#undoKept !== held) await this.#keepUndo(held);
      if (this.#snapshot.written !== held.session) {
        await this.#snapshot.write(held.session, past);
      }
      await this.#inTurn(() => this.#journal.forget(past, this.#aside));
      this.#say(null);
      return true;
    } catch (error) {
      this.#say({ state: 'behind', reason: troubleOf(error) });
      return false;
    }
  }

  /** True when another program has changed or deleted the file: then both contents are kept, and the facilitator has to choose. */
  async #isChangedOutside(): Promise<boolean> {
    if (this.#outside) return true;
    const outside = await this.#snapshot.outside();
    if (!outside) return false;
    const moved = await this.#snapshot.movedTo().catch(() => null);
    if (moved !== null) {
      await this.#inTurn(() => this.#follow(moved));
      return false;
    }
    const { keeper } = this.#parts;
    const theirs = await this.#snapshot.bytes();
    if (theirs) await keeper.keepBytes(theirs, 'outside');
    await keeper.keep(this.#held.session, 'outside');
    this.#outside = outside;
    this.#say({ state: 'outside', what: outside });
    return true;
  }

  /** Goes on where the file is now: it gets everything there is, and only then the journal beside its old place goes. */
  async #follow(path: string): Promise<void> {
    const [journal, aside] = [this.#journal, this.#aside];
    const snapshot = new Snapshot(
      path,
      this.#snapshot.written,
      this.#parts.compact,
      this.#parts.keeper.pictures.folder,
    );
    await snapshot.write(this.#held.session, []);
    const next = this.#journalAt(path, await segmentsBeside(path));
    await next.begin(this.#held.session);
    this.#path = path;
    this.#snapshot = snapshot;
    this.#journal = next;
    await journal.close();
    await journal.forget(journal.all, aside).catch(() => undefined);
    this.#parts.keeper.follow(path);
    await this.#parts.onMoved?.(path);
  }

  async #look(): Promise<void> {
    if (!this.#compacting && !this.#closed) await this.#isChangedOutside().catch(() => undefined);
  }

  /** What is in photographs is on disk before anything is that has only their names: taken in, or taken away and to be put back. */
  async #keepPictures({ pictures }: Session): Promise<void> {
    const before = this.#held.session.pictures;
    if (pictures !== before) await this.#parts.keeper.pictures.keep({ ...before, ...pictures });
  }

  async #keepUndo(held: WithUndo): Promise<void> {
    await this.#parts.undoFile.write(held);
    this.#undoKept = held;
  }

  #say(trouble: Saving | null): void {
    if (JSON.stringify(trouble) === JSON.stringify(this.#trouble)) return;
    this.#trouble = trouble;
    this.#parts.onTrouble();
  }

  /** Waiting for a quiet moment is put off by each change; what is due at once, or tried again, is not. */
  #soon(ms: number, quiet = false): void {
    if (this.#timer && !this.#waitsForQuiet) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#waitsForQuiet = quiet;
    this.#timer = setTimeout(() => void this.bringUpToDate(), ms);
    this.#timer.unref();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
