import { whole } from '../brief';
import { alone, type BlockType } from '../contract';
import { AROUND, BELOW, captionLines, linesOf, total } from '../lines';
import { captioned, table } from '../markdown';

/** What goes with what; a row or a column without a tick means something. */
export interface Ticks {
  readonly type: 'ticks';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly text: string; readonly ticks: readonly boolean[] }[];
  readonly emptyRow: string;
  readonly emptyColumn: string;
}

export const ticks = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  /* A column's head may be cut. */
  prints: ({ rows }) => alone(rows.map(({ text }) => text)),
  markdown: ({ caption, columns, rows }) =>
    captioned(
      caption,
      table(
        ['', ...columns],
        rows.map((row) => [row.text, ...row.ticks.map((tick) => (tick ? '✓' : ' '))]),
      ),
    ),
  alternative: () => null,
  brief: whole,
  lines: ({ caption, rows }) =>
    captionLines(caption) + 9 + total(rows, ({ text }) => linesOf(text, 30) + AROUND) + BELOW,
} satisfies BlockType<Ticks>;
