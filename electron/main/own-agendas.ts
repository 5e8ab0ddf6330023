import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readAgendaFile, type AgendaFile } from '@shared/agenda/agenda-file';
import { decodeStrictly, JsonFile } from '@host/storage/json-file';
import { LIKE_OTHERS } from '@host/storage/target';
import { cannotWrite, problem, type Problem } from './problem';
import type { Strings } from '@shared/words';

/** Bytes of a template with all the exercises it uses. */
const LARGEST_TEMPLATE = 10_000_000;

/** The template in a file's bytes, or why there is none. */
function agendaIn(bytes: Uint8Array, name: string): AgendaFile | Problem {
  if (bytes.length === 0) return problem('empty', name);
  if (bytes.length > LARGEST_TEMPLATE) return problem('too-large', name, String(LARGEST_TEMPLATE / 1_000_000));
  let text: string;
  try {
    text = decodeStrictly(bytes);
  } catch {
    return problem('not-text', name);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('not-json', name);
  }
  const read = readAgendaFile(value);
  return 'unreadable' in read ? problem(read.unreadable, name, read.detail) : read;
}

/** The facilitator's own agenda templates, a file each in the app's data folder. */
export class OwnAgendas {
  readonly #strings: () => Strings;
  readonly #folder: string;

  constructor(strings: () => Strings, folder: string) {
    this.#strings = strings;
    this.#folder = folder;
  }

  /** All that can be read, by title. */
  async list(): Promise<AgendaFile[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const read = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => {
          const value = await new JsonFile<unknown>(join(this.#folder, name)).read().catch(() => null);
          return readAgendaFile(value);
        }),
    );
    return read
      .filter((one): one is AgendaFile => !('unreadable' in one))
      .toSorted((a, b) => this.#strings().locale.compare(a.agenda.title, b.agenda.title));
  }

  /** Keeps a template; one with the same id is replaced. Null when it is on disk. */
  async save(template: AgendaFile): Promise<Problem | null> {
    const name = `${template.id}.json`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await new JsonFile<AgendaFile>(join(this.#folder, name)).write(template);
      return null;
    } catch (error) {
      return cannotWrite(error, name);
    }
  }

  /** Takes a template in that somebody shared, or says why not. */
  async take(name: string, bytes: Uint8Array): Promise<AgendaFile | Problem> {
    const template = agendaIn(bytes, name);
    return 'problem' in template ? template : ((await this.save(template)) ?? template);
  }

  /** Deletes a template; one that is gone already is no trouble. */
  async delete(id: string): Promise<void> {
    await rm(join(this.#folder, `${id}.json`), { force: true });
  }

  /** Writes a template to where others can have it. Null when it is on disk. */
  async share(template: AgendaFile, path: string, name: string): Promise<Problem | null> {
    try {
      await new JsonFile<AgendaFile>(path, LIKE_OTHERS).write(template);
      return null;
    } catch (error) {
      return cannotWrite(error, name);
    }
  }
}
