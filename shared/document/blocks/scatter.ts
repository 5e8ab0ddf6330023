import { listed, named } from '../alternative';
import { firstRows } from '../brief';
import type { BlockType } from '../contract';
import { AROUND, BELOW, captionLines, linesOf, total } from '../lines';
import { captioned, table } from '../markdown';

/** A field with two axes: what lies where, numbered, with its name beside it. */
export interface Scatter {
  readonly type: 'scatter';
  readonly caption: string;
  readonly across: Axis;
  readonly up: Axis;
  /** Names of the four fields: upper left, upper right, lower left, lower right; null where it has none. */
  readonly fields: readonly [string, string, string, string] | null;
  readonly points: readonly ScatterPoint[];
}

interface Axis {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

interface ScatterPoint {
  readonly number: number;
  readonly text: string;
  /** How far along each axis, 0 to 1. */
  readonly across: number;
  readonly up: number;
  /** What one should look at first. */
  readonly strong: boolean;
  /** Where it lies, in words or figures, for the table beside the picture. */
  readonly values: string;
}

/** Each point has a line below the picture: no more than these are for executives. */
const MOST_POINTS = 10;

export const scatter = {
  role: () => 'matter',
  overview: false,
  onPoster: true,
  markdown: ({ caption, points }, strings) =>
    captioned(
      caption,
      table(
        ['', strings.plan.layout.what, strings.plan.layout.where],
        points.map(({ number, text, values }) => [String(number), text, values]),
      ),
    ),
  alternative: ({ caption, across, up, points }, strings) =>
    strings.plan.alternative.scatter(
      caption,
      across.label,
      up.label,
      listed(strings, points, ({ text, values }) => `${named(text)}: ${values}`),
    ),
  brief: (block) => firstRows(block, block.points, (points) => ({ ...block, points }), MOST_POINTS),
  lines: ({ caption, points }) =>
    captionLines(caption) + 23 + total(points, ({ text }) => linesOf(text, 58) + AROUND) + BELOW,
} satisfies BlockType<Scatter>;
