import type { BlockType } from '../contract';
import { linesOf } from '../lines';
import { paragraph } from '../markdown';
import { inShort } from '../texts';

/** Small print: where a claim comes from ("12 of 14 voted, 31 of 70 dots"), a caveat, a source. */
export interface Note {
  readonly type: 'note';
  /** Of the whole section, and not of what stands above it. */
  readonly ofSection?: true;
  readonly text: string;
  /** The same of all results of a section, to be said once where all of them are alike; null where it holds for this one only. */
  readonly ofAll?: string | null;
  /** The name of the finding that it says: then it can be put in other words; the rest is on record as it is. */
  readonly finding?: string;
}

const LONGEST = 320;

export const note = {
  role: () => 'small-print',
  overview: false,
  onPoster: 'never',
  prints: () => [],
  markdown: ({ text }) => paragraph(text),
  alternative: () => null,
  brief: (block) => ({ block: { ...block, text: inShort(block.text, LONGEST) }, leftOut: 0 }),
  lines: ({ text }) => linesOf(text, 92) + 0.7,
} satisfies BlockType<Note>;
