import type { BlockType } from '../contract';
import { linesOf } from '../lines';
import { line } from '../markdown';
import { inShort } from '../texts';

/** A heading inside a section. */
export interface Heading {
  readonly type: 'heading';
  readonly text: string;
  /** A part of what the heading before it is about. */
  readonly sub?: true;
  /** The name of the finding that it says: then it can be put in other words. */
  readonly finding?: string;
}

const LONGEST = 120;

export const heading = {
  role: ({ sub }) => (sub ? 'subheading' : 'heading'),
  overview: false,
  onPoster: 'never',
  prints: () => [],
  markdown: ({ text, sub }) => `${sub ? '####' : '###'} ${line(text)}`,
  alternative: () => null,
  brief: (block) => ({ block: { ...block, text: inShort(block.text, LONGEST) }, leftOut: 0 }),
  lines: ({ text, sub }) => (sub ? 1.4 : 1.8) + 1.4 * linesOf(text, 65),
} satisfies BlockType<Heading>;
