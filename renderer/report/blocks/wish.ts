import type { Size } from './contract';

/** A chart is kept whole if it takes no more than this share of a page. */
const keptWhole = 0.6;

/** What a block asks for where it begins: all of it if that is a reasonable wish, on a page with `limit` points. */
export function wish({ whole, least }: Size, fullHeight: number, limit: number = fullHeight): number {
  return whole <= Math.min(limit, fullHeight * keptWhole) ? whole : least;
}
