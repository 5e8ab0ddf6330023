import type { BlockType } from '../contract';
import { line } from '../markdown';

/** A heading inside a section. */
export interface Heading {
  readonly type: 'heading';
  readonly text: string;
  /** A part of what the heading before it is about. */
  readonly sub?: true;
  /** The name of the finding that it says: then it can be put in other words. */
  readonly finding?: string;
}

export const heading = {
  role: ({ sub }) => (sub ? 'subheading' : 'heading'),
  overview: false,
  onPoster: false,
  markdown: ({ text, sub }) => `${sub ? '####' : '###'} ${line(text)}`,
  alternative: () => null,
  brief: () => null,
  first: null,
} satisfies BlockType<Heading>;
