import { firstRows } from '../brief';
import type { BlockType } from '../contract';
import { AROUND, BELOW, captionLines, linesOf, total } from '../lines';
import { captioned, table as inMarkdown } from '../markdown';
import { inShort } from '../texts';

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly (readonly string[])[];
}

interface PlanColumn {
  readonly label: string;
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly width: number;
}

/** So many rows, with no more than this in a cell, are for executives. */
const MOST_ROWS = 12;
const LONGEST = 160;
const MOST_LINES = 6;

/** Line by line; what somebody typed over many is one text. */
function short(cell: string): string {
  const lines = cell.split('\n');
  return lines.length > MOST_LINES ? inShort(cell, LONGEST) : lines.map((one) => inShort(one, LONGEST)).join('\n');
}

export const table = {
  role: () => 'matter',
  overview: false,
  onPoster: 'never',
  /* Several things of which the same is said stand in one cell, a line each. */
  prints: ({ columns, rows }) =>
    rows.flatMap(([first = '', ...cells]) => {
      const beside = cells.map((text, at) => ({ label: columns[at + 1]?.label ?? '', text }));
      return [first, ...first.split('\n')].map((text) => ({ text, beside }));
    }),
  markdown: ({ caption, columns, rows }) =>
    captioned(
      caption,
      inMarkdown(
        columns.map(({ label }) => label),
        rows,
      ),
    ),
  alternative: () => null,
  brief: (block) =>
    firstRows(
      block,
      block.rows.map((row) => row.map(short)),
      (rows) => ({ ...block, rows }),
      MOST_ROWS,
    ),
  lines: ({ caption, columns, rows }) =>
    captionLines(caption) +
    1.8 +
    total(
      rows,
      (row) => Math.max(...row.map((cell, at) => linesOf(cell, 108 * (columns[at]?.width ?? 1) - 3))) + AROUND,
    ) +
    BELOW,
} satisfies BlockType<Table>;
