import { listed, named } from '../alternative';
import { whole } from '../brief';
import type { BlockType } from '../contract';
import { BELOW, captionLines, linesOf, total } from '../lines';
import { captioned, table } from '../markdown';

/** Moods from −2 to +2 over columns, one curve a line. */
export interface Curves {
  readonly type: 'curves';
  readonly caption: string;
  /** What a column is: "Stage"; left out where it has no name. */
  readonly column?: string;
  readonly columns: readonly string[];
  readonly lines: readonly {
    readonly label: string;
    readonly points: readonly { readonly mood: number | null; readonly text: string }[];
  }[];
}

export const curves = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  prints: () => [],
  markdown: ({ caption, columns, lines }) =>
    captioned(
      caption,
      table(
        ['', ...lines.map(({ label }) => label)],
        columns.map((column, at) => [
          column,
          ...lines.map(({ points }) => (points[at]?.mood === null ? '' : String(points[at]?.mood ?? ''))),
        ]),
      ),
    ),
  alternative: ({ caption, columns, lines }, strings) =>
    strings.plan.alternative.curves(
      caption,
      listed(
        strings,
        lines,
        ({ label, points }) =>
          `${label}: ${listed(strings, points, ({ mood }) => strings.plan.alternative.mood(mood))}`,
      ),
      listed(strings, columns, named),
    ),
  brief: whole,
  lines: ({ caption, columns }) => captionLines(caption) + 18 + total(columns, (column) => linesOf(column, 90)) + BELOW,
} satisfies BlockType<Curves>;
