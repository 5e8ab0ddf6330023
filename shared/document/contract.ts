import type { Strings } from '../words';

/** What every block of the plan has, as far as nobody has to know its type. */
export interface AnyBlock {
  readonly type: string;
}

/** A block as short as an executive wants it. */
export interface Brief<B> {
  readonly block: B;
  /** How many of its rows only the full edition has. */
  readonly leftOut: number;
}

/** A text that stands in a block, and what is said beside it there: answers, each to its question; the words of what was merged, to none. */
export interface Printed {
  readonly text: string;
  readonly beside: readonly { readonly label: string; readonly text: string }[];
}

/** Texts beside which nothing is said. */
export const alone = (texts: readonly string[]): Printed[] => texts.map((text) => ({ text, beside: [] }));

/**
 * What a block is to those beside it. A heading holds on to what comes next, and a few words may stand between the two; small
 * print belongs to what is before it; matter is what all of them are about.
 */
export type BlockRole = 'heading' | 'subheading' | 'words' | 'small-print' | 'matter';

/**
 * One type of block, whole, on the side that draws nothing: all that the rest of the program asks of what a section of the
 * plan is made of. Where a type has nothing of it, it says `null`. Written as methods, so that one list can hold every
 * type; `B` is the block itself, as data.
 */
export interface BlockType<B extends AnyBlock> {
  /** What it is to those beside it. */
  role(block: B): BlockRole;
  /** Shows all that was gathered: stands in the section itself where nothing else has come of it. */
  readonly overview: boolean;
  /** Whether it is something to hang on a wall, and whether what follows it says what its numbers stand for. */
  readonly onPoster: 'never' | 'alone' | 'with-next';
  /** What stands in it whole, as somebody typed it; nothing that is only a heading, small print, or may be cut in its picture. */
  prints(block: B): readonly Printed[];
  /** As Markdown (CommonMark with tables), with its caption. Nothing that was typed is read as a mark. */
  markdown(block: B, strings: Strings): string;
  /** What a picture shows, in words, for those who don't see it: ends with a full stop. Null for what is read as it is. */
  alternative(block: B, strings: Strings): string | null;
  /** As short as an executive wants it; what of a step is for executives at all, its kind says (`brief` of what it leaves). */
  brief(block: B): Brief<B>;
  /** How many lines of small type (12.5 points) it takes on a page, roughly: for who composes pages and draws none. */
  lines(block: B): number;
}
