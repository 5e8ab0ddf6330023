import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { Id } from '@shared/base/primitives';
import { Region } from '@shared/words/regions';
import { KnownDisplay } from './displays';
import { KeptCode } from './secret-code';
import { JsonFile } from './storage/json-file';

const Settings = z.object({
  /** Null: the folder Candor in the user's documents. */
  sessionsFolder: z.string().nullable(),
  /** The session that is open; found at the next start, it tells that Candor ended without closing it. */
  openSession: Id.nullable(),
  /** A sound when a timer is over. */
  sound: z.boolean().default(true),
  /** Where days, times and figures are written as the facilitator wants them (ISO 3166); null: as the system says. */
  region: Region.nullable().default(null).catch(null),
  /** What guards the way back from the seat beside the held key; null: nothing does. */
  pin: KeptCode.nullable().default(null).catch(null),
  /** The display the room's window was on last. */
  roomDisplay: KnownDisplay.nullable().default(null).catch(null),
});
type Settings = z.infer<typeof Settings>;

const DEFAULTS: Settings = {
  sessionsFolder: null,
  openSession: null,
  sound: true,
  region: null,
  pin: null,
  roomDisplay: null,
};

/** The app's own settings, one small file in its data folder. Unreadable settings are replaced by the defaults: nothing in them is anybody's work. */
export class SettingsFile {
  readonly #db: Low<Settings>;
  readonly #path: string;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(path: string, settings: Settings) {
    this.#path = path;
    this.#db = new Low(new JsonFile<Settings>(path), settings);
  }

  /** Reads the settings; those that are missing or make no sense are the defaults. */
  static async open(path: string): Promise<SettingsFile> {
    const read = await new JsonFile<unknown>(path).read().catch(() => null);
    const parsed = Settings.safeParse(read);
    return new SettingsFile(path, parsed.success ? parsed.data : DEFAULTS);
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
