import { randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

/** A code as it is kept: what it comes to with a salt, never the code. Both in base64. */
export const KeptCode = z.object({ salt: z.string().max(64), hash: z.string().max(128) });
export type KeptCode = z.infer<typeof KeptCode>;

const BYTES = 32;

const hashed = promisify<string, Buffer, number, Buffer>(scrypt);

/** What is kept of a code, with a salt of its own. Many at once hold nothing up. */
export async function keepCode(code: string): Promise<KeptCode> {
  const salt = randomBytes(16);
  const hash = await hashed(code.normalize('NFKC'), salt, BYTES);
  return { salt: salt.toString('base64'), hash: hash.toString('base64') };
}

/** Whether a code is the one that was kept. */
export function isKept(code: string, { salt, hash }: KeptCode): boolean {
  const kept = Buffer.from(hash, 'base64');
  const given = scryptSync(code.normalize('NFKC'), Buffer.from(salt, 'base64'), BYTES);
  return kept.length === given.length && timingSafeEqual(kept, given);
}

const MOST_WRONG = 3;
const WAIT_MS = 15_000;

/**
 * Tries at a code of few digits: after three wrong ones in a row nothing is tried for a quarter of a minute, so that
 * nobody gets through ten thousand of them while the others watch. `now` is in milliseconds and only goes forward.
 */
export class Tries {
  readonly #now: () => number;
  #wrong = 0;
  #until = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The answer to one try; `wait`: it was not looked at. */
  try(isRight: () => boolean): 'right' | 'wrong' | 'wait' {
    if (this.#now() < this.#until) return 'wait';
    if (isRight()) {
      this.#wrong = 0;
      return 'right';
    }
    this.#wrong += 1;
    if (this.#wrong < MOST_WRONG) return 'wrong';
    this.#wrong = 0;
    this.#until = this.#now() + WAIT_MS;
    return 'wait';
  }
}
