import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { systemChance } from '@host/chance';
import { SessionService } from '@host/session-service';
import { sealedBoxFiles } from '@host/sealed-box-store';
import type { SettingsFile } from '@host/settings';
import { jobsBySize, type Jobs } from '@host/storage/jobs';
import { JsonFile } from '@host/storage/json-file';
import { otherHost, type Look } from '@host/storage/open-files';
import { SessionFiles } from '@host/storage/session-files';
import { lockSession, type SessionLock } from '@host/storage/session-lock';
import { MemoryStorage, type SessionStorage } from '@host/storage/session-storage';
import { UndoFile } from '@host/storage/undo-file';
import { VersionKeeper } from '@host/storage/keep-versions';
import { Versions } from '@host/storage/versions';
import { unlessItFails, type Failed } from '@host/unless-it-fails';
import type { FileAnswer, Push } from '@shared/host/contract';
import type { Opened } from '@shared/host/replies';
import { facilitatorView, seatView, type Saving } from '@shared/views/views';
import type { Session } from '@shared/session/schema/session';
import { buildPlan } from '@shared/plan/build';
import type { Plan } from '@shared/plan/model';
import { cannotWrite, problem } from './problem';
import type { Windows } from './windows';
import type { Strings } from '@shared/words';

const now = () => new Date().toISOString();

/** Folders of the app's own, by what is in them. */
export interface OwnFolders {
  readonly sealed: string;
  readonly undo: string;
  readonly versions: string;
}

/** What there is of an open session. */
interface Open {
  path: string;
  readonly service: SessionService;
  /** Null where another Candor has it open. */
  readonly files: SessionFiles | null;
  readonly keeper: VersionKeeper;
  lock: SessionLock | null;
}

/** The one session that is open, if any: its service, and the views each window gets of it. */
export class OpenSession {
  readonly #strings: () => Strings;
  readonly #folders: OwnFolders;
  readonly #settings: SettingsFile;
  readonly #jobs: Jobs;
  #open: Open | null = null;
  readonly #failed: Failed;
  #listener: () => void = () => undefined;

  /** `failed` is told of what should not happen: a view that cannot be made, a listener that throws. It stops nothing. */
  constructor(
    strings: () => Strings,
    folders: OwnFolders,
    settings: SettingsFile,
    failed: Failed,
    jobs = jobsBySize(null),
  ) {
    this.#strings = strings;
    this.#folders = folders;
    this.#settings = settings;
    this.#jobs = jobs;
    this.#failed = failed;
  }

  /** Says who is to hear of every change. */
  onChange(listener: () => void): void {
    this.#listener = listener;
  }

  /* What is open is open, and what is saved is saved, whatever a listener makes of it. */
  #changed(): void {
    unlessItFails(this.#failed, 'listener', this.#listener, undefined);
  }

  /** The service of the open session; null while Home is shown. */
  get service(): SessionService | null {
    return this.#open?.service ?? null;
  }

  /** How saving goes, of the service's journal and of the session's file. */
  get saving(): Saving {
    const { service, files } = this.#open ?? {};
    const saving = service?.saving ?? { state: 'saved' };
    return saving.state === 'saved' ? (files?.trouble ?? saving) : saving;
  }

  /**
   * Opens the session in a file in the place of the one that is open; read-only where another Candor on this computer
   * has it. `evenIf` another computer left word that it has it open.
   */
  async open(path: string, evenIf = false): Promise<FileAnswer<Opened>> {
    return this.#openAs(path, { evenIf, asCopy: false });
  }

  /** Opens what is in a file to be looked at only, whatever in it cannot be: nothing is written, nothing locked. */
  async look(path: string): Promise<FileAnswer<Opened>> {
    return this.#openAs(path, { evenIf: true, asCopy: true });
  }

  async #openAs(path: string, { evenIf, asCopy }: { evenIf: boolean; asCopy: boolean }): Promise<FileAnswer<Opened>> {
    await this.close();
    const file = basename(path);
    const lock = asCopy ? null : await lockSession(path).catch(() => null);
    let found: Pick<Opened, 'applied' | 'unread' | 'upTo'>;
    try {
      const look = await this.#jobs.lookAt(path, { own: this.#folders, asCopy });
      if ('unreadable' in look) return await this.#refused(lock, problem(look.unreadable, file, look.detail));
      const other = lock && !evenIf ? otherHost(look) : null;
      if (other)
        return await this.#refused(
          lock,
          problem('open-on-another', file, `${other.host}\n${this.#strings().locale.moment(other.since)}`),
        );
      found = { applied: look.applied, unread: look.unread, upTo: look.session.changedAt };
      this.#open = await this.#take(path, look, lock);
    } catch (error) {
      return this.#refused(lock, problem('box-unreachable', file, (error as NodeJS.ErrnoException).code));
    }
    const { service } = this.#open;
    if (lock) await this.#settings.noteOpen(service.session.id);
    this.#changed();
    const { damaged, session } = service;
    return { ok: true, sessionId: session.id, damaged, ...found };
  }

  async #refused(lock: SessionLock | null, why: FileAnswer<Opened>): Promise<FileAnswer<Opened>> {
    await lock?.release();
    return why;
  }

  async #take(path: string, look: Look, lock: SessionLock | null): Promise<Open> {
    const { id } = look.session;
    const keeper = new VersionKeeper(new Versions(this.#folders.versions, id), path, now);
    const files = lock && this.#filesOf(path, look, keeper);
    if (look.migratedFrom !== null && look.doubts.length === 0)
      await keeper.keep(look.inFile, 'before-migration', null, await readFile(path));
    const storage: SessionStorage = files ?? new MemoryStorage(look);
    const service = await SessionService.open({
      storage,
      boxes: sealedBoxFiles(this.#folders.sealed, id),
      now,
      chance: systemChance,
      onChange: () => this.#changed(),
      failed: this.#failed,
      ...(lock === null ? { readOnly: { doubts: look.doubts } } : {}),
    });
    await files?.begin();
    if (files) void keeper.keep(look.session, 'opened').catch(() => undefined);
    return { path, service, files, keeper, lock };
  }

  #filesOf(path: string, look: Look, keeper: VersionKeeper): SessionFiles {
    return new SessionFiles({
      path,
      found: look,
      undoFile: new UndoFile(this.#folders.undo, look.session.id),
      openedAt: now(),
      compact: this.#jobs.compact,
      onTrouble: () => this.#changed(),
      keeper,
      onMoved: (moved) => this.#moved(moved),
    });
  }

  /** The open session's file has another name or place now: what is said of it, and locked, is that one. */
  async #moved(path: string): Promise<void> {
    const open = this.#open;
    if (!open) return;
    open.path = path;
    const lock = await lockSession(path).catch(() => null);
    if (lock) {
      await open.lock?.release();
      open.lock = lock;
    }
    this.#changed();
  }

  /** Brings the session's file up to date: a good moment, or the computer is about to sleep. */
  async bringUpToDate(): Promise<void> {
    await this.#open?.files?.bringUpToDate();
  }

  /** Of a file that another program has changed or deleted: goes on with what is open here, or with what is in the file now. */
  async choose(take: 'ours' | 'theirs'): Promise<FileAnswer<Opened>> {
    const open = this.#open;
    if (!open?.files) return problem('unknown-session', '');
    const { files, path, service, lock } = open;
    const file = basename(path);
    try {
      if (take === 'ours') {
        await files.keepOurs();
        const { session, damaged } = service;
        return { ok: true, sessionId: session.id, damaged, applied: 0, unread: 0, upTo: session.changedAt };
      }
      await service.settled();
      await files.letGo();
    } catch (error) {
      return cannotWrite(error, file);
    }
    this.#open = null;
    await lock?.release();
    return this.open(path);
  }

  /**
   * Writes the open session, as it is on disk now, to a file elsewhere. It stays the same session, and is recognised when
   * it comes back; in the sessions folder, where each session has one file, it is one of its own.
   */
  async saveCopy(path: string, sessionsFolder: string): Promise<FileAnswer<{ file: string }>> {
    const open = this.#open;
    const file = basename(path);
    if (!open) return problem('unknown-session', '');
    if (resolve(path) === resolve(open.path)) return problem('is-open', file);
    /* Nothing is waited for: a copy elsewhere is the way out when the disk here takes nothing. */
    const { session } = open.service;
    const own = resolve(dirname(path)) === resolve(sessionsFolder);
    const title = this.#strings().home.copyOf(session.details.title).slice(0, 300);
    try {
      await new JsonFile<Session>(path).write(
        own ? { ...session, id: randomUUID(), details: { ...session.details, title } } : session,
      );
      return { ok: true, file };
    } catch (error) {
      return cannotWrite(error, file);
    }
  }

  /** Keeps a version of the open session under a name, for ever. */
  async nameVersion(name: string): Promise<FileAnswer> {
    const open = this.#open;
    if (!open) return problem('unknown-session', '');
    try {
      await open.keeper.keep(open.service.session, 'named', name);
      return { ok: true };
    } catch (error) {
      return cannotWrite(error, basename(open.path));
    }
  }

  /** Closes the session once everything accepted is on disk. */
  async close(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    await open.service.settled();
    await open.files?.close();
    this.#open = null;
    await open.lock?.release();
    if (open.lock) await this.#settings.noteOpen(null);
    this.#changed();
  }

  /** The plan of the open session. */
  plan(): Plan | null {
    const { saving } = this;
    return this.service && buildPlan(this.service.session, saving.state === 'read-only' ? saving.doubts : []);
  }

  /** The present view for a role; without the session's part where that cannot be made. */
  viewFor(role: 'facilitator' | 'room' | 'seat', windows: Windows): Push {
    const made = this.#tried<Push | null>(role, () => this.#view(role, windows, this.service), null);
    return made ?? this.#view(role, windows, null);
  }

  #view(role: 'facilitator' | 'room' | 'seat', windows: Windows, service: SessionService | null): Push {
    if (role === 'facilitator') {
      const view =
        service && facilitatorView(this.#strings(), service.session, service.sealed, service.undoStack, this.saving);
      if (view) view.room = windows.stage.seen(view.sessionId, view.room, view.photographs);
      return { to: 'facilitator', view, windows: windows.view() };
    }
    const { desk, look } = windows.view();
    if (role === 'room') {
      const view = service && windows.stage.sees(service);
      return { to: 'room', screen: windows.roomScreen, look: look.room, view };
    }
    return { to: 'seat', desk, scheme: look.seat.scheme, view: service && seatView(service.session, service.sealed) };
  }

  /** Whether there is anything to do at the seat screen. */
  get hasSeatTask(): boolean {
    return this.service ? seatView(this.service.session, this.service.sealed).task !== null : false;
  }

  /** Sends every window its present view. One that cannot be made costs the other windows nothing, and its own window keeps the last. */
  pushTo(windows: Windows): void {
    for (const role of ['facilitator', 'room', 'seat'] as const)
      this.#tried(role, () => windows.push(role, this.#view(role, windows, this.service)), undefined);
  }

  #tried<T>(role: string, does: () => T, instead: T): T {
    return unlessItFails(this.#failed, `view for the ${role}`, does, instead);
  }
}
