import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gunzipSync, gzip } from 'node:zlib';
import { deleteDurably, writeDurably } from './durable-file';
import { PictureStore } from './picture-store';
import { expendable } from './rotation';
import { VersionNote, type Version } from './version';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

const ENDING = '.gz';
/** The note is at the beginning: so much of a file is enough to read it. */
const NOTE_AT_MOST = 4_096;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads the note at the beginning of a version; null when it makes no sense. */
async function noteOf(path: string): Promise<VersionNote | null> {
  const file = await open(path, 'r');
  try {
    const start = Buffer.alloc(NOTE_AT_MOST);
    const { bytesRead } = await file.read(start, 0, NOTE_AT_MOST, 0);
    const text = gunzipSync(start.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8');
    return VersionNote.parse(JSON.parse(text.slice(0, text.indexOf('\n'))));
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

const STAMP = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)-(\d{3}Z)$/u;

const stampOf = (moment: string): string => moment.replaceAll(/[:.]/g, '-');

/** Compressed copies of one session's file, outside the sessions folder: each a note, a line break, and the file's very bytes. */
export class Versions {
  readonly #folder: string;
  /** What is in the photographs that versions have by name. */
  readonly pictures: PictureStore;

  /** `folder`: the app's own for all versions. */
  constructor(folder: string, sessionId: string) {
    this.#folder = join(folder, sessionId);
    this.pictures = new PictureStore(join(this.#folder, 'pictures'));
  }

  /** What there is, newest first; what cannot be read is left alone. */
  async list(): Promise<Version[]> {
    const names = (await readdir(this.#folder).catch(() => [])).filter((name) => name.endsWith(ENDING));
    const found = await Promise.all(
      names.map(async (name): Promise<Version | null> => {
        const path = join(this.#folder, name);
        const note = await noteOf(path);
        return note && { ...note, id: name.slice(0, -ENDING.length), size: (await stat(path)).size };
      }),
    );
    return found.filter((version) => version !== null).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** The bytes of a version; null when it is not there or not what was kept. */
  async bytes(id: string): Promise<Buffer | null> {
    try {
      const all = await unzip(await readFile(join(this.#folder, `${id}${ENDING}`)));
      const end = all.indexOf('\n');
      const note = VersionNote.parse(JSON.parse(all.toString('utf8', 0, end)));
      const bytes = all.subarray(end + 1);
      return sha256(bytes) === note.sha256 ? bytes : null;
    } catch {
      return null;
    }
  }

  /** Keeps a version and reads it again; then lets go of those that are no longer needed. Rejects when it is not there as it should be. */
  async keep(bytes: Uint8Array, note: Omit<VersionNote, 'sha256'>): Promise<void> {
    const whole: VersionNote = { ...note, sha256: sha256(bytes) };
    const head = Buffer.from(`${JSON.stringify(whole)}\n`);
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const id = `${await this.#stampFor(note.keptAt)}-${note.holds?.revision ?? 0}`;
    const path = join(this.#folder, `${id}${ENDING}`);
    await writeDurably(path, Buffer.concat([await zip(head), await zip(bytes)]));
    if ((await this.bytes(id)) === null) {
      await deleteDurably(path);
      throw new Error('the version is not what was written');
    }
    await this.#letGo(note.keptAt);
  }

  /** What the id begins with, and what is ordered by: the time, or, where a clock was set back, just after the newest there is. */
  async #stampFor(keptAt: string): Promise<string> {
    const stamp = stampOf(keptAt);
    const newest = (await this.list())[0]?.id.slice(0, stamp.length) ?? '';
    if (newest < stamp) return stamp;
    const [, day, hours, minutes, seconds, rest] = STAMP.exec(newest) ?? [];
    if (day === undefined) return stamp;
    return stampOf(new Date(Date.parse(`${day}${hours}:${minutes}:${seconds}.${rest}`) + 1).toISOString());
  }

  /** Forgets every version, and the pictures beside them. */
  async destroyAll(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #letGo(now: string): Promise<void> {
    for (const { id } of expendable(await this.list(), now)) {
      await deleteDurably(join(this.#folder, `${id}${ENDING}`));
    }
  }
}
