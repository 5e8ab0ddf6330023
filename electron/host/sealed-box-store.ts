import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SealedEntry, isKeyOf, type SealedBox } from '@shared/kinds/sealed-box';
import { deleteDurably, renameDurably, sweepTemps, syncFolder, writeDurably } from './storage/durable-file';
import { decodeStrictly } from './storage/json-file';

/** A sealed box as it was found. */
interface LoadedBox {
  readonly box: SealedBox;
  /** Keys of what could not be read, at this start or an earlier one; it is kept aside until its vote closes or its texts are revealed. */
  readonly damaged: readonly string[];
}

/** Keeps the sealed box of one session: a file per vote or step, in the app's own data folder. */
export interface SealedBoxStore {
  load(): Promise<LoadedBox>;
  /** Resolves when the entry would survive a power cut. */
  keep(key: string, entry: SealedEntry): Promise<void>;
  /** Destroys what is kept under a key, and what was set aside as damaged. */
  destroy(key: string): Promise<void>;
  /** Destroys the whole box, whatever is in it. */
  destroyAll(): Promise<void>;
}

const ENDING = '.json';
const ASIDE = /^(.+)\.json(?:\.\d+)?\.damaged$/;

/** Names in a folder; none where there is no folder yet. One that cannot be read is not an empty one. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What stands in an entry's file; null when that makes no sense. */
function entryIn(bytes: Uint8Array, key: string): SealedEntry | null {
  try {
    const entry = SealedEntry.parse(JSON.parse(decodeStrictly(bytes)));
    return isKeyOf(key, entry) ? entry : null;
  } catch {
    return null;
  }
}

/** Renames a damaged entry to a name that nothing has yet, so that nothing is destroyed. */
async function setAside(own: string, name: string, taken: readonly string[]): Promise<void> {
  let aside = `${name}.damaged`;
  for (let number = 2; taken.includes(aside); number += 1) aside = `${name}.${number}.damaged`;
  await renameDurably(join(own, name), join(own, aside));
}

/** The box of `sessionId` under `folder` (the app's data, never the sessions folder). Ids and keys are checked by the schema: letters, digits, dashes. */
export function sealedBoxFiles(folder: string, sessionId: string): SealedBoxStore {
  const own = join(folder, sessionId);
  const fileOf = (key: string) => join(own, `${key}${ENDING}`);
  return {
    async load() {
      const names = await namesIn(own);
      /* Half-written files, which a kill left behind, hold ballots and texts too. */
      await sweepTemps(own, names);
      const box: Record<string, SealedEntry> = {};
      const damaged = new Set(names.flatMap((name) => ASIDE.exec(name)?.[1] ?? []));
      for (const name of names.filter((one) => one.endsWith(ENDING) && !one.startsWith('.'))) {
        /* Some file systems take letters and their accents apart; ids have them together. */
        const key = name.slice(0, -ENDING.length).normalize('NFC');
        const entry = entryIn(await readFile(join(own, name)), key);
        if (entry) box[key] = entry;
        else {
          await setAside(own, name, names);
          damaged.add(key);
        }
      }
      return { box, damaged: [...damaged] };
    },
    async keep(key, entry) {
      const made = await mkdir(own, { recursive: true, mode: 0o700 });
      if (made !== undefined) for (const above of [folder, dirname(folder)]) await syncFolder(above);
      await writeDurably(fileOf(key), JSON.stringify(entry));
    },
    async destroy(key) {
      await deleteDurably(fileOf(key));
      const aside = (await namesIn(own)).filter((name) => ASIDE.exec(name)?.[1] === key);
      for (const name of aside) await deleteDurably(join(own, name));
    },
    async destroyAll() {
      if (!(await namesIn(folder)).some((name) => name.normalize('NFC') === sessionId)) return;
      await rm(own, { recursive: true, force: true });
      await syncFolder(folder);
    },
  };
}
