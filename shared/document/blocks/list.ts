import type { BlockType } from '../contract';
import { item } from '../markdown';

export interface List {
  readonly type: 'list';
  readonly items: readonly string[];
}

export const list = {
  role: () => 'matter',
  overview: false,
  onPoster: false,
  markdown: ({ items }) => items.map(item).join('\n'),
  alternative: () => null,
  brief: () => null,
  first: null,
} satisfies BlockType<List>;
