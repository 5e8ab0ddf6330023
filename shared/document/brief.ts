import type { AnyBlock, Brief } from './contract';

/** More rows than these are not for executives. */
const MOST_ROWS = 16;

/** As it is. */
export const whole = <B extends AnyBlock>(block: B): Brief<B> => ({ block, leftOut: 0 });

/** A block with its first rows, which `put` gives it, where there are more than `most`. */
export function firstRows<B extends AnyBlock, R>(
  block: B,
  rows: readonly R[],
  put: (rows: readonly R[]) => B,
  most: number = MOST_ROWS,
): Brief<B> {
  return rows.length <= most ? whole(block) : { block: put(rows.slice(0, most)), leftOut: rows.length - most };
}
