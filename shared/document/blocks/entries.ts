import { firstRows } from '../brief';
import type { BlockType } from '../contract';
import { BELOW, captionLines, linesOf, total } from '../lines';
import { inShort } from '../texts';
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

/** So many of them, with so many answers to each question, each no longer than this, are for executives. */
const MOST_ENTRIES = 5;
const MOST_ANSWERS = 3;
const LONGEST = 150;

const short = ({ text, standing, fields }: PlanEntry): PlanEntry => ({
  text: inShort(text, LONGEST),
  standing,
  fields: fields.map(({ label, items }) => ({
    label: inShort(label, 60),
    items: items.slice(0, MOST_ANSWERS).map((one) => inShort(one, LONGEST)),
  })),
});

const fieldLines = ({ label, items }: PlanEntry['fields'][number]): number =>
  0.35 +
  Math.max(
    linesOf(label, 22),
    total(items, (one) => linesOf(one, 78)),
  );

export const entries = {
  role: () => 'matter',
  overview: false,
  onPoster: 'never',
  prints: ({ entries: all }) =>
    all.map(({ text, fields }) => ({
      text,
      beside: fields.flatMap(({ label, items }) => items.map((one) => ({ label, text: one }))),
    })),
  markdown: (block) => captioned(block.caption, block.entries.map(entry).join('\n\n')),
  alternative: () => null,
  brief: (block) => firstRows(block, block.entries.map(short), (some) => ({ ...block, entries: some }), MOST_ENTRIES),
  lines: (block) =>
    captionLines(block.caption) +
    total(block.entries, ({ text, fields }) => 1.3 * (1 + linesOf(text, 70)) + total(fields, fieldLines)) +
    BELOW,
} satisfies BlockType<Entries>;
