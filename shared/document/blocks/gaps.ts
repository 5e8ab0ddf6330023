import { difference } from '../../words/figures';
import type { Strings } from '../../words';
import { firstRows } from '../brief';
import { alone, type BlockType } from '../contract';
import { BELOW, captionLines, linesOf, total } from '../lines';
import { captioned, table } from '../markdown';

/** Two values on one scale and the distance between them, the widest first. */
export interface Gaps {
  readonly type: 'gaps';
  readonly caption: string;
  readonly values: readonly number[];
  readonly lowest: string;
  readonly highest: string;
  readonly names: readonly [string, string];
  readonly rows: readonly GapRow[];
}

interface GapRow {
  readonly text: string;
  /** The hands of both questions were counted. */
  readonly isCounted: boolean;
  /** Averages; null where nobody answered, or nobody counted. */
  readonly first: number | null;
  readonly second: number | null;
  /** What the second is judged by; null where there is no mark. */
  readonly mark: number | null;
  /** What is under a mark, in words; null where nothing is. */
  readonly shortfall: string | null;
}

/** An average in figures; a dash where there is none. */
export const figureOf = (strings: Strings, value: number | null, mark: number | null): string =>
  value === null ? '–' : strings.plan.content.decimal(value, mark);

/** How far the second value is from the first, as both are shown; null where one is missing. */
const changeIn = ({ first, second }: Pick<GapRow, 'first' | 'second'>): number | null =>
  first === null || second === null ? null : difference(second, first);

/** The same in words; of what nobody counted that. */
export function changeInWords(strings: Strings, row: Pick<GapRow, 'first' | 'second' | 'isCounted'>): string {
  const by = changeIn(row);
  if (by === null) return row.isCounted ? '–' : strings.plan.layout.notCounted;
  return strings.plan.content.rate.change(by);
}

/** What a chart of it shows, in words. */
export const inWords = (strings: Strings, { caption, names, rows }: Gaps): string =>
  [
    caption,
    ...rows.map(
      (row) =>
        `${row.text}: ${names[0]} ${figureOf(strings, row.first, null)}, ${names[1]} ${figureOf(strings, row.second, row.mark)} (${changeInWords(strings, row)})`,
    ),
  ].join('\n');

export const gaps = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  prints: ({ rows }) => alone(rows.map(({ text }) => text)),
  markdown: ({ caption, names, rows }, strings) =>
    captioned(
      caption,
      table(
        ['', ...names, strings.plan.content.rate.against(...names)],
        rows.map((row) => [
          row.text,
          figureOf(strings, row.first, null),
          figureOf(strings, row.second, row.mark),
          changeInWords(strings, row),
        ]),
      ),
    ),
  alternative: () => null,
  brief: (block) => firstRows(block, block.rows, (rows) => ({ ...block, rows })),
  lines: ({ caption, rows }) =>
    captionLines(caption) + 2.5 + total(rows, ({ text }) => linesOf(text, 40) + 1.2) + BELOW,
} satisfies BlockType<Gaps>;
