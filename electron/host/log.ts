import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { traceOf, type Trace } from '@shared/base/trouble';

const LARGEST = 256 * 1024;

/**
 * What went wrong in Candor, a paragraph each, in one file of the app's data folder: when, in which part, what kind of
 * error, and where in the program. It names no session, nobody and no file, and holds nothing that anybody wrote, so
 * that it can be handed to somebody else. Grown too large it is put aside in the place of the one before (`.1`).
 */
export class Log {
  readonly #path: string;
  readonly #now: () => string;
  #last = '';

  constructor(path: string, now: () => string) {
    this.#path = path;
    this.#now = now;
  }

  /** Notes that something failed. `where`: which part, in words of the program's own. The same again and again is noted once. */
  failed(where: string, thrown: unknown): void {
    this.trace(where, traceOf(thrown));
  }

  /** As `failed`, of what a window says of itself. */
  trace(where: string, { name, code, frames }: Trace): void {
    this.#write([`${where}: ${name}${code && ` ${code}`}`, ...frames.map((frame) => `  at ${frame}`)].join('\n'));
  }

  /** Notes something that happened. */
  happened(what: string): void {
    this.#write(what);
  }

  /** Written at once, as there may be no later; a log that cannot be written stops nothing. */
  #write(text: string): void {
    if (text === this.#last) return;
    this.#last = text;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > LARGEST) renameSync(this.#path, `${this.#path}.1`);
      appendFileSync(this.#path, `${this.#now()} ${text}\n`, { mode: 0o600 });
    } catch {
      return;
    }
  }
}
