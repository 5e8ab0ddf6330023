import { ideaLines, printed, type PlanIdea } from './ideas';
import { listed, named } from '../alternative';
import type { Strings } from '../../words';
import { whole } from '../brief';
import type { BlockType } from '../contract';
import { BELOW, captionLines, total } from '../lines';
import { captioned, item, line } from '../markdown';

/** A board of groups with all that was said in each: a picture that can be read, searched and selected. */
export interface Board {
  readonly type: 'board';
  readonly caption: string;
  readonly groups: readonly BoardGroup[];
}

export interface BoardGroup {
  /** Empty for the ideas that stand alone. */
  readonly title: string;
  readonly ideas: readonly PlanIdea[];
}

/** Its groups with how many ideas are in each, for where it is no picture. */
export const groupsInWords = (strings: Strings, { caption, groups }: Board): string =>
  strings.plan.alternative.board(
    caption,
    listed(strings, groups, ({ title, ideas }) => strings.plan.alternative.group(named(title), ideas.length)),
  );

export const board = {
  role: () => 'matter',
  overview: true,
  onPoster: 'alone',
  prints: ({ groups }) => groups.flatMap(({ ideas }) => ideas.map(printed)),
  markdown: ({ caption, groups }, strings) =>
    captioned(
      caption,
      groups
        .map(({ title, ideas }) =>
          [
            `**${line(title || strings.plan.layout.standAlone)}**`,
            '',
            ...ideas.map((idea) => item(ideaLines(strings, idea).join('\n'))),
          ].join('\n'),
        )
        .join('\n\n'),
    ),
  /* Its texts can be read, also under its picture. */
  alternative: () => null,
  brief: whole,
  lines: ({ caption, groups }) =>
    captionLines(caption) +
    total(groups, ({ ideas }) => 2 + total(ideas, ({ fields, merged }) => 1 + fields.length + merged.length)) / 2 +
    BELOW,
} satisfies BlockType<Board>;
