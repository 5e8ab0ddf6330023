import type { AnyBlock } from '@shared/document/contract';
import type { Lens } from '@shared/base/primitives';
import type { Strings } from '@shared/words';
import type { Sheet } from '../page/sheet';
import type { TagRole } from '../tags/element';

/** How much of a page a block takes, in points, without the space above it. */
export interface Size {
  /** All of it; Infinity where it may break anywhere between its parts. */
  readonly whole: number;
  /** What must be together where it begins. */
  readonly least: number;
}

/** How the blocks of a section are drawn. */
export interface BlockOptions {
  /** The lens's colour. */
  readonly colour: string;
  /** Boards as pictures; otherwise drawn. */
  readonly pictures: boolean;
  /** The levels of a heading inside the section, and of one under it. */
  readonly headings: readonly [heading: TagRole, sub: TagRole];
}

/** Where a block stands: what follows and precedes it on its page. */
export interface Place extends BlockOptions {
  /** Points to keep free below it for the small print that belongs to it. */
  readonly tail: number;
  /** It stands under a heading that has seen to its place: it must not go to the next page alone. */
  readonly kept: boolean;
  /** Points that it must have on its page for itself and for what it must not be parted from, with the space above it. */
  readonly start: () => number;
}

/** What a picture of a block says of itself, so that it can be read wherever it is put. */
export interface Alone {
  readonly strings: Strings;
  readonly lens: Lens;
  /** Above it: what was found. */
  readonly title: string;
  /** Below it: that it is a rehearsal, when, what and for whom. */
  readonly foot: string;
}

/**
 * One type of block, whole, on the side that draws: how much of a page it takes, and its drawing. Written as methods, so
 * that one list can hold every type.
 */
export interface BlockLayout<B extends AnyBlock> {
  /** The space above it, with its caption. */
  above(sheet: Sheet, block: B): number;
  /** `tail`: points of small print that follow on its page. */
  size(sheet: Sheet, block: B, tail: number): Size;
  draw(sheet: Sheet, block: B, place: Place): void | Promise<void>;
  /** A picture of it alone, to be put into other documents; null for a type of which none is made. */
  readonly picture: {
    /** What it is called in a list of them. */
    caption(block: B): string;
    /** As PNG; null where there is nothing to draw. */
    png(block: B, alone: Alone): Promise<Uint8Array | null>;
  } | null;
}
