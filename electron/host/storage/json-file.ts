import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { writeDurably } from './durable-file';

/** Reads bytes as UTF-8 without guessing: bad bytes are an error, a byte order mark is dropped. */
export const decodeStrictly = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Why bytes are no JSON; `detail` is where: position, line and column of what is wrong, where that is known. */
interface NoJson {
  readonly unreadable: 'empty' | 'not-text' | 'not-json';
  readonly detail: string;
}

/** Only the place of a JSON error: its message may quote what somebody wrote. */
const placeOf = (error: unknown): string => {
  // oxlint-disable-next-line candor/no-english-pattern -- the engine says so in English only
  const said = /position \d+(?: \(line \d+ column \d+\))?/.exec(error instanceof Error ? error.message : '')?.[0] ?? '';
  return (said.match(/\d+/gu) ?? []).join(' ');
};

/** The JSON value in a file's bytes, or why there is none. */
export function jsonIn(bytes: Uint8Array): { readonly value: unknown } | NoJson {
  if (bytes.length === 0) return { unreadable: 'empty', detail: '' };
  let text: string;
  try {
    text = decodeStrictly(bytes);
  } catch {
    return { unreadable: 'not-text', detail: '' };
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { unreadable: 'not-json', detail: placeOf(error) };
  }
}

/**
 * lowdb's two-method interface over one readable JSON file. Unlike lowdb's own adapters it fsyncs, and it never takes a
 * missing or unreadable file for an empty one: `read` throws then.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #path: string;
  readonly #newMode: number | undefined;

  /** `newMode`: as for `writeDurably`. */
  constructor(path: string, newMode?: number) {
    this.#path = path;
    this.#newMode = newMode;
  }

  /** The file's content; throws where there is none or it makes no sense. */
  async read(): Promise<T> {
    return JSON.parse(decodeStrictly(await readFile(this.#path))) as T;
  }

  /** Resolves when the content would survive a power cut. */
  async write(data: T): Promise<void> {
    await writeDurably(this.#path, `${JSON.stringify(data, null, 2)}\n`, this.#newMode);
  }
}
