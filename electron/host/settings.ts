import { constants } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { Id } from '@shared/base/primitives';
import { AT_FIRST, Preferences } from '@shared/host/preferences';
import { KnownDisplay } from './displays';
import { KeptCode } from './secret-code';
import { JsonFile, jsonIn } from './storage/json-file';

const like = Preferences.shape;

/* Each with what stands in its place where there is none: a file of an earlier Candor has fewer of them. */
const fields = {
  /** Null: the folder Candor in the user's documents. */
  sessionsFolder: z.string().nullable().default(null),
  /** The session that is open; found at the next start, it tells that Candor ended without closing it. */
  openSession: Id.nullable().default(null),
  /** What guards the way back from the seat beside the held key; null: nothing does. */
  pin: KeptCode.nullable().default(null),
  /** The display the room's window was on last. */
  roomDisplay: KnownDisplay.nullable().default(null),
  sound: like.sound.default(AT_FIRST.sound),
  hints: like.hints.default(AT_FIRST.hints),
  region: like.region.default(AT_FIRST.region),
  paper: like.paper.default(AT_FIRST.paper),
  facilitator: like.facilitator.default(AT_FIRST.facilitator),
  room: like.room.default(AT_FIRST.room),
  seat: like.seat.default(AT_FIRST.seat),
};
const Settings = z.object(fields);
type Settings = z.infer<typeof Settings>;

/** What can be used of a file's content: what makes no sense in it costs nothing else. */
function usable(content: unknown): Settings {
  const said = z.record(z.string(), z.unknown()).safeParse(content).data ?? {};
  const sound = Object.entries(fields).map(([name, field]) => {
    const { success, data } = field.safeParse(said[name]);
    return [name, success ? data : field.parse(undefined)];
  });
  return Settings.parse(Object.fromEntries(sound));
}

const MOST_KEPT = 100;

/** Puts a copy of a damaged file beside it, under a name of its own. */
async function keepAside(path: string): Promise<void> {
  for (let number = 1; number <= MOST_KEPT; number += 1) {
    const beside = path.replace(/\.json$/u, ` (damaged${number === 1 ? '' : ` ${number}`}).json`);
    const copied = await copyFile(path, beside, constants.COPYFILE_EXCL).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'EEXIST',
    );
    if (copied) return;
  }
}

/** The app's own settings: one small, readable file in its data folder. */
export class SettingsFile {
  readonly #db: Low<Settings>;
  readonly #path: string;
  #writing: Promise<unknown> = Promise.resolve();
  /** The file made no sense, in whole or in part: it was kept aside, and stands as it could be used. */
  readonly damaged: boolean;

  private constructor(path: string, settings: Settings, damaged: boolean) {
    this.#path = path;
    this.#db = new Low(new JsonFile<Settings>(path), settings);
    this.damaged = damaged;
  }

  /** Reads the settings, those of an earlier Candor too. A file that is damaged never stops the start: it is kept aside. */
  static async open(path: string): Promise<SettingsFile> {
    const bytes = await readFile(path).catch(() => null);
    const read = bytes && jsonIn(bytes);
    const content = read && 'value' in read ? read.value : undefined;
    const damaged = bytes !== null && !Settings.safeParse(content).success;
    const settings = new SettingsFile(path, usable(content), damaged);
    if (damaged) {
      await keepAside(path);
      await settings.change({}).catch(() => undefined);
    }
    return settings;
  }

  /** Where they are kept, for whoever wants to look. */
  get path(): string {
    return this.#path;
  }

  /** The settings as they are now. */
  get values(): Settings {
    return this.#db.data;
  }

  /** One write at a time: of two at once, the older could come last. */
  async change(change: Partial<Settings>): Promise<void> {
    this.#db.data = { ...this.#db.data, ...change };
    const written = this.#writing.then(() => this.#write());
    this.#writing = written.catch(() => undefined);
    await written;
  }

  /** Notes which session is open. A note that cannot be kept only costs the offer to go on after a crash: it holds nothing up. */
  async noteOpen(openSession: string | null): Promise<void> {
    await this.change({ openSession }).catch(() => undefined);
  }

  async #write(): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    await this.#db.write();
  }
}
