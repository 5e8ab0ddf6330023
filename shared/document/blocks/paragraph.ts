import type { BlockType } from '../contract';
import { linesOf } from '../lines';
import { paragraph as inMarkdown } from '../markdown';
import { inShort } from '../texts';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  /** The name of the finding that it says: then it can be put in other words. */
  readonly finding?: string;
}

const LONGEST = 320;

export const paragraph = {
  role: () => 'words',
  overview: false,
  onPoster: 'never',
  prints: () => [],
  markdown: ({ text }) => inMarkdown(text),
  alternative: () => null,
  brief: (block) => ({ block: { ...block, text: inShort(block.text, LONGEST) }, leftOut: 0 }),
  lines: ({ text }) => 1.2 * linesOf(text, 80) + 0.7,
} satisfies BlockType<Paragraph>;
