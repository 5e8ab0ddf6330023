import { whole } from '../brief';
import { alone, type BlockType } from '../contract';
import { linesOf } from '../lines';
import { escaped } from '../markdown';

/** A sentence the room agreed on: large. */
export interface Statement {
  readonly type: 'statement';
  readonly text: string;
}

export const statement = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  prints: ({ text }) => alone([text]),
  markdown: ({ text }) => `> ${escaped(text).replace(/\n/gu, '\n> ')}`,
  alternative: () => null,
  brief: whole,
  lines: ({ text }) => 2.2 * linesOf(text, 46) + 2.5,
} satisfies BlockType<Statement>;
