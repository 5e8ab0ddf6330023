import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sameOrganisation } from '@shared/across/earlier';
import { libraryIn } from '@shared/agenda/library';
import type { InputOf, SampleName } from '@shared/host/contract';
import type { HomeView, RefusedFile } from '@shared/host/views';
import type { Session } from '@shared/session/schema/session';
import { inventedPeople } from '@shared/rehearsal/people';
import { whyDoubtful } from '@shared/session/doubts';
import { bestReveal } from '@shared/session/best-reveal';
import { createSession } from '@shared/session/create';
import { sealedBoxFiles } from '@host/sealed-box-store';
import type { SettingsFile } from '@host/settings';
import { sweepTemps } from '@host/storage/durable-file';
import { JsonFile } from '@host/storage/json-file';
import { jobsBySize, type Jobs } from '@host/storage/jobs';
import { settle, stampOf } from '@host/storage/open-files';
import { adoptJournals } from '@host/storage/left-journals';
import { remembering, type ReadCard } from '@host/storage/session-card';
import { fileNameFor, freePath, lookIntoFolder } from '@host/storage/sessions-folder';
import { UndoFile } from '@host/storage/undo-file';
import { seatCardFiles } from '@host/storage/seat-cards';
import { Versions } from '@host/storage/versions';
import type { OwnFolders } from './open-session';
import { cannotWrite, problem, type Problem } from './problem';
import { stringsOf, type Strings } from '@shared/words';

export type Found = { readonly path: string; readonly session: Session };

interface Places extends OwnFolders {
  /** The sessions folder, unless the facilitator chose another. */
  readonly folder: string;
  readonly samples: string;
  /** What is kept of seat cards. */
  readonly cards: string;
}

/** The sessions folder as Home sees it: finding, making, copying, deleting. Paths stay in here. */
export class SessionLibrary {
  readonly #strings: () => Strings;
  readonly #settings: SettingsFile;
  readonly #places: Places;
  readonly #jobs: Jobs;
  readonly #readCard: ReadCard;
  #interrupted: string | null = null;

  constructor(strings: () => Strings, settings: SettingsFile, places: Places, jobs = jobsBySize(null)) {
    this.#strings = strings;
    this.#settings = settings;
    this.#places = places;
    this.#jobs = jobs;
    this.#readCard = remembering(jobs.cardIn, stampOf);
  }

  /** Where sessions are kept. */
  get folder(): string {
    return this.#settings.values.sessionsFolder ?? this.#places.folder;
  }

  /** At start: a session still noted as open was not closed, so Candor was killed or the machine went off. */
  async rememberInterrupted(): Promise<void> {
    this.#interrupted = this.#settings.values.openSession;
    /* Only the default folder is made: a chosen one that is missing is a drive or share that is not there. */
    if (this.#settings.values.sessionsFolder === null) {
      await mkdir(this.folder, { recursive: true }).catch(() => undefined);
    }
  }

  /** At start: clears away half-written files of ours that a kill left behind, and finds the file again that a journal is of. A folder that cannot be tidied is left as it is. */
  async tidy(): Promise<void> {
    await readdir(this.folder)
      .then((names) => sweepTemps(this.folder, names))
      .then(() => adoptJournals(this.folder))
      .catch(() => undefined);
  }

  /** The offer to go on is made once. */
  forgetInterrupted(): void {
    this.#interrupted = null;
  }

  /** Keeps sessions in another folder from now on; not where nothing can be written. Null when it is done. */
  async useFolder(folder: string): Promise<Problem | null> {
    try {
      await rmdir(await mkdtemp(join(folder, '.candor-')));
    } catch (error) {
      return problem('cannot-keep-there', basename(folder), (error as NodeJS.ErrnoException).code ?? '');
    }
    await this.#settings.change({ sessionsFolder: folder });
    return null;
  }

  /** The first screen. `recoverable`: when the best version of a refused file was kept. */
  async view(recoverable: (refused: Omit<RefusedFile, 'recoverable'>) => Promise<string | null>): Promise<HomeView> {
    const { reachable, cards, refused } = await lookIntoFolder(this.folder, this.#readCard);
    const card = cards.find(({ sessionId }) => sessionId === this.#interrupted);
    return {
      folder: this.folder,
      reachable,
      sessions: cards,
      refused: await Promise.all(refused.map(async (one) => ({ ...one, recoverable: await recoverable(one) }))),
      interrupted: card ? { sessionId: card.sessionId, title: card.title, changedAt: card.changedAt } : null,
    };
  }

  /** The session with that id in the sessions folder. */
  async find(sessionId: string): Promise<Found | Problem> {
    const { paths } = await lookIntoFolder(this.folder, this.#readCard);
    const path = paths.get(sessionId);
    return path === undefined ? problem('unknown-session', '') : this.read(path);
  }

  /** Where a file of the sessions folder is; null where there is none of that name. */
  async pathOf(file: string): Promise<string | null> {
    const { names } = await lookIntoFolder(this.folder, this.#readCard);
    return names.includes(file) ? join(this.folder, file) : null;
  }

  /** The session in another file of the folder that holds it, by the file's name. */
  async findCopy(sessionId: string, file: string): Promise<Found | Problem> {
    const { cards } = await lookIntoFolder(this.folder, this.#readCard);
    const card = cards.find((one) => one.sessionId === sessionId);
    return card?.copies.some((copy) => copy.file === file)
      ? this.read(join(this.folder, file))
      : problem('not-found', file);
  }

  /** The session in that file. */
  async read(path: string): Promise<Found | Problem> {
    const read = await this.#jobs.lookAt(path, { own: { versions: this.#places.versions } });
    return 'session' in read ? { path, session: read.session } : problem(read.unreadable, basename(path), read.detail);
  }

  /** The session in a dropped file's bytes, or why there is none. */
  async sessionIn(bytes: Uint8Array, name: string): Promise<Session | Problem> {
    const read = await this.#jobs.sessionIn(bytes);
    return 'session' in read ? read.session : problem(read.unreadable, name, read.detail);
  }

  /** The other sessions in the folder that are with the same organisation; what cannot be read is none of them. */
  async withSameOrganisation({ id, details }: Session): Promise<readonly Session[]> {
    const { cards, paths } = await lookIntoFolder(this.folder, this.#readCard);
    const others = cards.filter(
      (card) => card.sessionId !== id && sameOrganisation(card.organisation, details.organisation),
    );
    const found = await Promise.all(others.map(({ sessionId }) => this.read(paths.get(sessionId) ?? '')));
    return found.flatMap((one) => ('session' in one ? [one.session] : []));
  }

  /** A new session, in a file of its own; a rehearsal has nobody in it who was typed. */
  async create(input: InputOf<'home/create'>): Promise<Found | Problem> {
    const { find } = libraryIn(input.language, input.own ?? []);
    if (input.agenda.items.some(({ exercise }) => !find(exercise))) return problem('unknown-exercise', '');
    const people = input.rehearsal
      ? inventedPeople(stringsOf(input.language), input.participants.length)
      : input.participants;
    return this.put(createSession(randomUUID(), new Date().toISOString(), { ...input, participants: people }, find));
  }

  /** A copy of a session as it is, in a file of its own; what is sealed stays with the original. */
  async duplicate(sessionId: string): Promise<Found | Problem> {
    const found = await this.find(sessionId);
    if ('problem' in found) return found;
    const { details } = found.session;
    const title = this.#strings().home.copyOf(details.title);
    return this.put({
      ...found.session,
      id: randomUUID(),
      changedAt: new Date().toISOString(),
      details: { ...details, title: title.slice(0, 300) },
    });
  }

  /** Puts a session into the system's bin; what was still sealed in it, what could be undone, its versions and what is kept of its seat cards are destroyed then. Null when it is done. */
  async delete(sessionId: string, intoBin: (path: string) => Promise<void>): Promise<Problem | null> {
    const found = await this.find(sessionId);
    if ('problem' in found) return found;
    try {
      await settle(found.path, this.#places.versions);
      await intoBin(found.path);
    } catch {
      return problem('no-bin', basename(found.path));
    }
    if (this.#interrupted === sessionId) this.#interrupted = null;
    if (this.#settings.values.openSession === sessionId) await this.#settings.noteOpen(null);
    /* Another file may hold the same session: its open votes go on. */
    if ('problem' in (await this.find(sessionId))) {
      await sealedBoxFiles(this.#places.sealed, sessionId).destroyAll();
      await new UndoFile(this.#places.undo, sessionId).destroy();
      await new Versions(this.#places.versions, sessionId).destroyAll();
      await seatCardFiles(this.#places.cards).destroy(sessionId);
    }
    return null;
  }

  /** A sample session, copied into the sessions folder the first time, where it stands at its best reveal. */
  async sample(name: SampleName): Promise<Found | Problem> {
    const sample = await this.read(join(this.#places.samples, `${name}.candor.json`));
    if ('problem' in sample) return sample;
    const known = await this.find(sample.session.id);
    if (!('problem' in known) || known.problem !== 'unknown-session') return known;
    const { session } = sample;
    return this.put({ ...session, position: bestReveal(session) ?? session.position });
  }

  /** Puts a session into a file of its own. */
  async put(session: Session): Promise<Found | Problem> {
    const name = fileNameFor(session);
    /* What would not be opened is not made. */
    const doubtful = whyDoubtful(session);
    if (doubtful) return problem(doubtful.unreadable, name, doubtful.detail);
    try {
      const path = await freePath(this.folder, name);
      await new JsonFile<Session>(path).write(session);
      return { path, session };
    } catch (error) {
      return cannotWrite(error, name);
    }
  }
}
