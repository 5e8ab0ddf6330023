import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BoxEntry, type Box } from '@shared/session/box';
import { deleteDurably, writeDurably } from './storage/durable-file';

/** Keeps the sealed box of one session: a file per vote or step, in the app's own data folder. */
export interface SealedBoxStore {
  load(): Promise<Box>;
  /** Resolves when the entry would survive a power cut. */
  keep(key: string, entry: BoxEntry): Promise<void>;
  destroy(key: string): Promise<void>;
}

/** The box of `sessionId` under `folder` (the app's data, never the sessions folder). Ids and keys are checked by the schema: letters, digits, dashes. */
export function sealedBoxFiles(folder: string, sessionId: string): SealedBoxStore {
  const own = join(folder, sessionId);
  const fileOf = (key: string) => join(own, `${key}.json`);
  return {
    async load() {
      const names = await readdir(own).catch(() => []);
      const entries = names
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .map(async (name) => {
          const entry = BoxEntry.parse(JSON.parse(await readFile(join(own, name), 'utf8')));
          return [name.slice(0, -'.json'.length), entry] as const;
        });
      return Object.fromEntries(await Promise.all(entries));
    },
    async keep(key, entry) {
      await mkdir(own, { recursive: true, mode: 0o700 });
      await writeDurably(fileOf(key), JSON.stringify(entry));
    },
    destroy: (key) => deleteDurably(fileOf(key)),
  };
}
