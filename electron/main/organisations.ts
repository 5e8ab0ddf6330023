import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Organisation } from '@shared/host/organisation';
import type { Strings } from '@shared/words';
import { JsonFile } from '@host/storage/json-file';
import { cannotWrite, type Problem } from './problem';

/** What is kept of organisations, a readable file each in the app's data folder. One that cannot be read hides no other. */
export class Organisations {
  readonly #strings: () => Strings;
  readonly #folder: string;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(strings: () => Strings, folder: string) {
    this.#strings = strings;
    this.#folder = folder;
  }

  /** All that can be read, by name. */
  async list(): Promise<Organisation[]> {
    const names = (await readdir(this.#folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    const read = await Promise.all(
      names.map(async (name) => {
        const value = await new JsonFile<unknown>(join(this.#folder, name)).read().catch(() => null);
        return Organisation.safeParse(value).data ?? [];
      }),
    );
    return read.flat().toSorted((a, b) => this.#strings().locale.compare(a.name, b.name));
  }

  /** Keeps one; what was kept of it before is replaced. Null when it is on disk. */
  save(organisation: Organisation): Promise<Problem | null> {
    return this.#inTurn(organisation.name, async () => {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await new JsonFile<Organisation>(this.#pathOf(organisation.id)).write(organisation);
    });
  }

  /** Deletes one; one that is gone already is no trouble. Null when it is gone. */
  delete(id: string): Promise<Problem | null> {
    return this.#inTurn(`${id}.json`, () => rm(this.#pathOf(id), { force: true }));
  }

  /** One after another: of two at once, the older could come last. */
  #inTurn(file: string, does: () => Promise<void>): Promise<Problem | null> {
    const done = this.#writing.then(does).then(
      () => null,
      (error: unknown) => cannotWrite(error, file),
    );
    this.#writing = done;
    return done;
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}
