/** How much of a page a block takes, in points, without its caption. */
export interface Size {
  /** All of it; Infinity where it may break anywhere between its parts. */
  readonly whole: number;
  /** What must be together where it begins. */
  readonly least: number;
}

/** What follows and precedes a block on its page. */
export interface Place {
  /** Points to keep free below it for the small print that belongs to it. */
  readonly tail: number;
  /** It stands under a heading that has seen to its place: it must not go to the next page alone. */
  readonly kept: boolean;
}

/** A chart is kept whole if it takes no more than this share of a page. */
const keptWhole = 0.6;

/** What a block asks for where it begins: all of it if that is a reasonable wish, on a page with `limit` points. */
export function wish({ whole, least }: Size, fullHeight: number, limit: number = fullHeight): number {
  return whole <= Math.min(limit, fullHeight * keptWhole) ? whole : least;
}
