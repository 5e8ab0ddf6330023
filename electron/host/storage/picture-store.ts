import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureIdsIn, pictureIdsOf, withPictures } from '@shared/session/photographs';
import { Picture, PictureId, type Pictures } from '@shared/session/schema/photograph';
import type { WithUndo } from '@shared/session/replay';
import type { Session } from '@shared/session/schema/session';
import { pictureName } from '../picture-name';
import { deleteDurably, writeDurably } from './durable-file';

const ENDING = '.json';

/**
 * What is in the photographs of one session, in the app's own data folder beside its versions, each once and by its name:
 * journal, undo and versions have the name only. What was taken out of a session is in no file that goes to a client, and undo finds it here.
 */
export class PictureStore {
  readonly #folder: string;
  /** Names of those that are known to be on disk. */
  readonly #kept = new Set<PictureId>();

  /** `folder`: this session's own. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where they lie, for a worker to look there itself. */
  get folder(): string {
    return this.#folder;
  }

  /** Resolves when all of them would survive a power cut; those that are there are not written again. */
  async keep(pictures: Pictures = {}): Promise<void> {
    for (const [name, picture] of Object.entries(pictures)) {
      if (this.#kept.has(name)) continue;
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      if ((await this.#read(name)) === null) await writeDurably(this.#pathOf(name), JSON.stringify(picture));
      this.#kept.add(name);
    }
  }

  /** Those of the names that are there and are what they were. */
  async load(names: Iterable<PictureId>): Promise<Pictures> {
    const found = await Promise.all([...names].map(async (name) => [name, await this.#read(name)] as const));
    return Object.fromEntries(found.flatMap(([name, picture]) => (picture ? [[name, picture]] : [])));
  }

  /** A session, as it was kept by name or as a journal led to it, with its pictures. */
  async fill(session: Session): Promise<Session> {
    const there = session.pictures ?? {};
    const missing = [...pictureIdsOf(session)].filter((name) => !Object.hasOwn(there, name));
    return withPictures(session, missing.length === 0 ? {} : await this.load(missing));
  }

  /** All that a session and what can be taken back in it may ask for. */
  async known({ session, undo }: WithUndo): Promise<Pictures> {
    const beside = [...pictureIdsIn(undo)].filter((name) => !Object.hasOwn(session.pictures ?? {}, name));
    return { ...(beside.length === 0 ? {} : await this.load(beside)), ...session.pictures };
  }

  /** Forgets all but those of the names: nobody can ask for the others any more. */
  async letGo(needed: ReadonlySet<PictureId>): Promise<void> {
    for (const file of await readdir(this.#folder).catch(() => [])) {
      const name = file.slice(0, -ENDING.length);
      if (!file.endsWith(ENDING) || needed.has(name)) continue;
      this.#kept.delete(name);
      await deleteDurably(join(this.#folder, file));
    }
  }

  #pathOf(name: PictureId): string {
    return join(this.#folder, `${name}${ENDING}`);
  }

  async #read(name: PictureId): Promise<Picture | null> {
    if (!PictureId.safeParse(name).success) return null;
    try {
      const picture = Picture.parse(JSON.parse(await readFile(this.#pathOf(name), 'utf8')));
      return pictureName(picture.data) === name ? picture : null;
    } catch {
      return null;
    }
  }
}
