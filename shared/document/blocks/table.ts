import type { BlockType } from '../contract';
import { captioned, table as inMarkdown } from '../markdown';

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

export const table = {
  role: () => 'matter',
  overview: false,
  onPoster: false,
  markdown: ({ caption, columns, rows }) =>
    captioned(
      caption,
      inMarkdown(
        columns.map(({ label }) => label),
        rows,
      ),
    ),
  alternative: () => null,
  brief: () => null,
  first: null,
} satisfies BlockType<Table>;
