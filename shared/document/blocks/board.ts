import { strings } from '../../words';
import { listed, named } from '../alternative';
import type { BlockType } from '../contract';
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

const { layout: words, alternative } = strings.plan;

export const board = {
  role: () => 'matter',
  overview: true,
  onPoster: true,
  markdown: ({ caption, groups }) =>
    captioned(
      caption,
      groups
        .map(({ title, ideas }) => [`**${line(title || words.standAlone)}**`, '', ...ideas.map(item)].join('\n'))
        .join('\n\n'),
    ),
  alternative: ({ caption, groups }) =>
    alternative.board(
      caption,
      listed(groups, ({ title, ideas }) => alternative.group(named(title), ideas.length)),
    ),
  brief: () => null,
  first: null,
} satisfies BlockType<Board>;
