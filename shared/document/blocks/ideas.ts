import { strings } from '../../words';
import type { BlockType } from '../contract';
import { item } from '../markdown';

/** Ideas with their extra fields, for the appendix. */
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

const words = strings.plan.layout;

const lines = ({ text, fields, merged }: PlanIdea): string[] => [
  text,
  ...fields.map((field) => `${field.label} ${field.text}`),
  ...merged.map((one) => `${words.merged} ${one}`),
];

export const ideas = {
  role: () => 'matter',
  overview: false,
  onPoster: false,
  markdown: (block) => block.ideas.map((idea) => item(lines(idea).join('\n'))).join('\n'),
  alternative: () => null,
  brief: () => null,
  first: null,
} satisfies BlockType<Ideas>;
