import { listed, named } from '../alternative';
import { whole } from '../brief';
import type { BlockType } from '../contract';
import { BELOW, captionLines, total } from '../lines';
import { captioned, item, line } from '../markdown';

/** A board of groups: a picture; the same content follows as selectable text. */
export interface Board {
  readonly type: 'board';
  readonly caption: string;
  readonly groups: readonly BoardGroup[];
}

export interface BoardGroup {
  /** Empty for the ideas that stand alone. */
  readonly title: string;
  readonly ideas: readonly string[];
}

export const board = {
  role: () => 'matter',
  overview: true,
  onPoster: true,
  markdown: ({ caption, groups }, strings) =>
    captioned(
      caption,
      groups
        .map(({ title, ideas }) =>
          [`**${line(title || strings.plan.layout.standAlone)}**`, '', ...ideas.map(item)].join('\n'),
        )
        .join('\n\n'),
    ),
  alternative: ({ caption, groups }, strings) =>
    strings.plan.alternative.board(
      caption,
      listed(strings, groups, ({ title, ideas }) => strings.plan.alternative.group(named(title), ideas.length)),
    ),
  brief: whole,
  lines: ({ caption, groups }) => captionLines(caption) + total(groups, ({ ideas }) => 2 + ideas.length) / 2 + BELOW,
} satisfies BlockType<Board>;
