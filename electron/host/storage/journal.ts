import { open, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { JournalEntry } from '@shared/session/replay';
import { deleteDurably, renameDurably, syncFolder, writeWhole } from './durable-file';
import { entryLine, headerLine, type JournalHeader } from './journal-line';
import { asidePath, segmentPath } from './segments';

/** What the next segment goes on from: all of its header that does not stay the same. */
type From = Pick<JournalHeader, 'revision' | 'changedAt'>;

/** The present segment was deleted under our hands: what was in it is on disk no more. */
export class JournalGone extends Error {}

/**
 * The journal of an open session: append-only segments beside its file. One write and one `fdatasync` a batch, no rename.
 * One call at a time, which is the caller's to see to.
 */
export class Journal {
  readonly #path: string;
  readonly #headerAt: (from: From) => JournalHeader;
  #file: FileHandle | null = null;
  #base = '';
  #size = 0;
  #hasEntries = false;
  #number: number;
  /** Segments that hold something the session's file may not. */
  #live: number[];

  /** Goes on after the segments that are there. */
  constructor(path: string, there: readonly number[], headerAt: (from: From) => JournalHeader) {
    this.#path = path;
    this.#headerAt = headerAt;
    this.#live = [...there];
    this.#number = there.at(-1) ?? 0;
  }

  /** Bytes in the present segment. */
  get size(): number {
    return this.#size;
  }

  /**
   * Resolves when the entries would survive a power cut. On an error none of them counts, although some may be on disk:
   * the same ones, with whatever comes after them, go into another segment with the next call.
   */
  async append(entries: readonly JournalEntry[], from: From): Promise<void> {
    const file = this.#file ?? (await this.begin(from));
    const bytes = Buffer.from(entries.map((entry) => entryLine(entry, this.#base)).join(''), 'utf8');
    try {
      await writeWhole(file, bytes, this.#size);
      const [{ nlink }] = await Promise.all([file.stat(), file.datasync()]);
      if (nlink === 0) throw new JournalGone();
    } catch (error) {
      await this.close();
      throw error;
    }
    this.#size += bytes.length;
    this.#hasEntries = true;
  }

  /** Begins a segment. What is in the ones before stays until `forget`. */
  async begin(from: From): Promise<FileHandle> {
    await this.close();
    const header = this.#headerAt(from);
    const bytes = Buffer.from(headerLine(header), 'utf8');
    const { file, number, path } = await this.#create();
    try {
      await writeWhole(file, bytes);
      await file.datasync();
      await syncFolder(dirname(path));
    } catch (error) {
      await file.close();
      await unlink(path).catch(() => undefined);
      throw error;
    }
    this.#number = number;
    this.#live.push(number);
    this.#base = header.openedAt;
    this.#size = bytes.length;
    this.#file = file;
    return file;
  }

  /** Makes the next segment. Where there is one of that number, which a sync tool may have put back, the one after it. */
  async #create(): Promise<{ file: FileHandle; number: number; path: string }> {
    for (let number = this.#number + 1; ; number += 1) {
      const path = segmentPath(this.#path, number);
      try {
        return { file: await open(path, 'wx', 0o600), number, path };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }

  /** Whether anything has been written into the present segment. */
  get hasEntries(): boolean {
    return this.#hasEntries;
  }

  /** Every segment there is. */
  get all(): readonly number[] {
    return this.#live;
  }

  /** Every segment there is but the present one: what `forget` may be told once the session's file has what is in them. */
  get past(): readonly number[] {
    return this.#file ? this.#live.slice(0, -1) : this.#live;
  }

  /** Deletes segments whose entries are in the session's file; those in which something was not understood are put aside. */
  async forget(numbers: readonly number[], aside: readonly number[]): Promise<void> {
    for (const number of numbers) {
      const path = segmentPath(this.#path, number);
      if (aside.includes(number)) await renameDurably(path, asidePath(this.#path, number));
      else await deleteDurably(path);
      this.#live = this.#live.filter((one) => one !== number);
    }
  }

  /** Lets the present segment go; the next entry begins another. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    this.#size = 0;
    this.#hasEntries = false;
    await file?.close().catch(() => undefined);
  }
}
