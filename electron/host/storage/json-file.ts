import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { writeDurably } from './durable-file';

/** Reads bytes as UTF-8 without guessing: bad bytes are an error, a byte order mark is dropped. */
export const decodeStrictly = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/**
 * lowdb's two-method interface over one readable JSON file. Unlike lowdb's own adapters it fsyncs, and it never takes a
 * missing or unreadable file for an empty one: `read` throws then.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The file's content; throws where there is none or it makes no sense. */
  async read(): Promise<T> {
    return JSON.parse(decodeStrictly(await readFile(this.#path))) as T;
  }

  /** Resolves when the content would survive a power cut. */
  async write(data: T): Promise<void> {
    await writeDurably(this.#path, `${JSON.stringify(data, null, 2)}\n`);
  }
}
