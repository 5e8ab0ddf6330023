import type { BlockType } from '../contract';
import { captioned, item, line } from '../markdown';

/** One item after the other with all that is known about it, where a table would be too narrow. */
export interface Entries {
  readonly type: 'entries';
  readonly caption: string;
  readonly entries: readonly PlanEntry[];
}

export interface PlanEntry {
  readonly text: string;
  /** Where it came in a vote, in words: "first with 11 of 38 dots"; empty where there was none. */
  readonly standing: string;
  readonly fields: readonly { readonly label: string; readonly items: readonly string[] }[];
}

const entry = ({ text, standing, fields }: PlanEntry): string =>
  [
    `**${line(text)}**${standing === '' ? '' : ` (${line(standing)})`}`,
    /* A label that is no question leads on to what is said with a colon. */
    ...fields.map(({ label, items }) => item(`${label}${/[?!:.…]$/u.test(label) ? '' : ':'} ${items.join(' · ')}`)),
  ].join('\n\n');

export const entries = {
  role: () => 'matter',
  overview: false,
  onPoster: false,
  markdown: (block) => captioned(block.caption, block.entries.map(entry).join('\n\n')),
  alternative: () => null,
  brief: () => null,
  first: null,
} satisfies BlockType<Entries>;
