import type { Strings } from '../../words';
import { firstRows } from '../brief';
import type { BlockType, Printed } from '../contract';
import { linesOf, total } from '../lines';
import { item } from '../markdown';

/** Ideas with what was asked beside them. */
export interface Ideas {
  readonly type: 'ideas';
  readonly ideas: readonly PlanIdea[];
}

export interface PlanIdea {
  readonly text: string;
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  /** The words of ideas that were merged into this one. */
  readonly merged: readonly string[];
}

/** An idea and what stands beside it, a line each: the idea first, then each question with its answer, then what was merged. */
export const ideaLines = (strings: Strings, { text, fields, merged }: PlanIdea): readonly [string, ...string[]] => [
  text,
  ...fields.map((field) => `${field.label} ${field.text}`),
  ...merged.map((one) => `${strings.plan.layout.merged} ${one}`),
];

/** An idea with the answers beside it and the words merged into it. */
export const printed = ({ text, fields, merged }: PlanIdea): Printed => ({
  text,
  beside: [...fields, ...merged.map((one) => ({ label: '', text: one }))],
});

export const ideas = {
  role: () => 'matter',
  overview: false,
  onPoster: 'never',
  prints: (block) => block.ideas.map(printed),
  markdown: (block, strings) => block.ideas.map((idea) => item(ideaLines(strings, idea).join('\n'))).join('\n'),
  alternative: () => null,
  brief: (block) => firstRows(block, block.ideas, (some) => ({ ...block, ideas: some })),
  lines: (block) =>
    total(block.ideas, ({ text, fields, merged }) => linesOf(text, 85) + fields.length + merged.length + 0.4),
} satisfies BlockType<Ideas>;
