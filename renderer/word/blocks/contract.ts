import type { Paragraph, Table } from 'docx';
import type { AnyBlock } from '@shared/document/contract';
import type { Strings } from '@shared/words';
import type { Level } from '../parts/words';

export type Content = Paragraph | Table;

/** What blocks are told of where they stand. */
export interface Look {
  readonly strings: Strings;
  /** The lens's colour. */
  readonly colour: string;
  /** The text's width in twentieths of a point. */
  readonly width: number;
  /** The levels of a heading inside the section, and of one under it. */
  readonly headings: readonly [heading: Level, sub: Level];
}

/**
 * One type of block, whole, in the text document: its paragraphs, tables and charts, in which all its texts stand. Written as
 * a method, so that one list can hold every type.
 */
export interface BlockInWord<B extends AnyBlock> {
  content(block: B, look: Look): readonly Content[];
}
