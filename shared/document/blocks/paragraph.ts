import type { BlockType } from '../contract';
import { paragraph as inMarkdown } from '../markdown';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  /** The name of the finding that it says: then it can be put in other words. */
  readonly finding?: string;
}

export const paragraph = {
  role: () => 'words',
  overview: false,
  onPoster: false,
  markdown: ({ text }) => inMarkdown(text),
  alternative: () => null,
  brief: () => null,
  first: null,
} satisfies BlockType<Paragraph>;
