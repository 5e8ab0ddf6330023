import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BoxEntry, type Box } from '@shared/session/box';
import { deleteDurably, sweepTemps, syncFolder, writeDurably } from './storage/durable-file';

/** Keeps the sealed box of one session: a file per vote or step, in the app's own data folder. */
export interface SealedBoxStore {
  load(): Promise<Box>;
  /** Resolves when the entry would survive a power cut. */
  keep(key: string, entry: BoxEntry): Promise<void>;
  destroy(key: string): Promise<void>;
}

/** Names in a folder; none where there is no folder yet. One that cannot be read is not an empty one. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The box of `sessionId` under `folder` (the app's data, never the sessions folder). Ids and keys are checked by the schema: letters, digits, dashes. */
export function sealedBoxFiles(folder: string, sessionId: string): SealedBoxStore {
  const own = join(folder, sessionId);
  const fileOf = (key: string) => join(own, `${key}.json`);
  return {
    async load() {
      const names = await namesIn(own);
      /* Half-written files, which a kill left behind, hold ballots and texts too. */
      await sweepTemps(own, names);
      const entries = names
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .map(async (name) => {
          const entry = BoxEntry.parse(JSON.parse(await readFile(join(own, name), 'utf8')));
          return [name.slice(0, -'.json'.length), entry] as const;
        });
      return Object.fromEntries(await Promise.all(entries));
    },
    async keep(key, entry) {
      const made = await mkdir(own, { recursive: true, mode: 0o700 });
      if (made !== undefined) for (const above of [folder, dirname(folder)]) await syncFolder(above);
      await writeDurably(fileOf(key), JSON.stringify(entry));
    },
    destroy: (key) => deleteDurably(fileOf(key)),
  };
}
