import { firstRows } from '../brief';
import { alone, type BlockType } from '../contract';
import { linesOf, total } from '../lines';
import { item } from '../markdown';
import { inShort } from '../texts';

export interface List {
  readonly type: 'list';
  readonly items: readonly string[];
}

/** So many of them, each no longer than this, are for executives. */
const MOST_ITEMS = 8;
const LONGEST = 160;

export const list = {
  role: () => 'matter',
  overview: false,
  onPoster: 'never',
  prints: ({ items }) => alone(items),
  markdown: ({ items }) => items.map(item).join('\n'),
  alternative: () => null,
  brief: (block) =>
    firstRows(
      block,
      block.items.map((one) => inShort(one, LONGEST)),
      (items) => ({ ...block, items }),
      MOST_ITEMS,
    ),
  lines: ({ items }) => total(items, (text) => 1.2 * linesOf(text, 85) + 0.3) + 0.7,
} satisfies BlockType<List>;
