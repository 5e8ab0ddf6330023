import type { Strings } from '../../words';
import { listed } from '../alternative';
import { whole } from '../brief';
import type { BlockType } from '../contract';
import { BELOW, captionLines } from '../lines';
import { paragraph } from '../markdown';

/** The days after the workshop, with what starts and what is due on them, by the actions' numbers. */
export interface Timeline {
  readonly type: 'timeline';
  readonly caption: string;
  /** How many days the line is long. */
  readonly days: number;
  readonly stops: readonly { readonly day: number; readonly label: string; readonly date: string }[];
  readonly marks: readonly TimelineMark[];
}

export interface TimelineMark {
  /** Days after the workshop, no less than 0 and no more than the line has. */
  readonly day: number;
  readonly number: number;
  /** An action's first step, or the action itself. */
  readonly kind: 'start' | 'due';
}

const inWords = (strings: Strings, { caption, marks }: Timeline): string =>
  strings.plan.alternative.timeline(
    caption,
    listed(strings, marks, ({ day, number, kind }) => strings.plan.alternative.mark(day, number, kind)),
  );

export const timeline = {
  role: () => 'matter',
  overview: false,
  onPoster: 'with-next',
  prints: () => [],
  /* It has no figures beside its picture, and its words begin with the caption. */
  markdown: (block, strings) => paragraph(inWords(strings, block)),
  alternative: (block, strings) => inWords(strings, block),
  brief: whole,
  lines: ({ caption, marks }) => captionLines(caption) + 7 + Math.min(12, 2 + marks.length / 2) + BELOW,
} satisfies BlockType<Timeline>;
