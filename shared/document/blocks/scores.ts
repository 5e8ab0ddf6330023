import type { Strings } from '../../words';
import { firstRows } from '../brief';
import { alone, type BlockType } from '../contract';
import { AROUND, BELOW, captionLines, linesOf, total } from '../lines';
import { captioned, table } from '../markdown';

/** How many gave which verdict on each statement, and which was right. */
export interface Scores {
  readonly type: 'scores';
  readonly caption: string;
  readonly verdicts: readonly string[];
  readonly rows: readonly ScoreRow[];
}

interface ScoreRow {
  readonly text: string;
  readonly counts: readonly number[];
  /** Its hands were counted; where they were not, no number stands for it. */
  readonly isCounted: boolean;
  /** The place of the right verdict; null while it is not known. */
  readonly right: number | null;
  readonly reason: string;
}

/** How many gave which verdict, in words; of what nobody counted that. */
export const verdictsInWords = (
  strings: Strings,
  verdicts: readonly string[],
  { isCounted, counts }: ScoreRow,
): string =>
  isCounted
    ? verdicts.map((verdict, at) => `${verdict} ${counts[at] ?? 0}`).join(', ')
    : strings.plan.layout.notCounted;

/** What a chart of it shows, in words. */
export const inWords = (strings: Strings, { caption, verdicts, rows }: Scores): string =>
  [caption, ...rows.map((row) => `${row.text}: ${verdictsInWords(strings, verdicts, row)}`)].join('\n');

export const scores = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  prints: ({ rows }) => alone(rows.map(({ text }) => text)),
  markdown: ({ caption, verdicts, rows }, strings) =>
    captioned(
      caption,
      table(
        [strings.plan.layout.statement, ...verdicts],
        rows.map(({ text, counts, isCounted, right }) => [
          text,
          ...verdicts.map(
            (_, at) => `${isCounted ? (counts[at] ?? 0) : strings.plan.layout.notCounted}${at === right ? ' ✓' : ''}`,
          ),
        ]),
      ),
    ),
  alternative: () => null,
  brief: (block) => firstRows(block, block.rows, (rows) => ({ ...block, rows })),
  lines: ({ caption, rows }) =>
    captionLines(caption) +
    2 +
    total(rows, ({ text, reason }) => linesOf(text, 55) + linesOf(reason, 60) + AROUND) +
    BELOW,
} satisfies BlockType<Scores>;
