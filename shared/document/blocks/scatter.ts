import type { Strings } from '../../words';
import { listed, named } from '../alternative';
import { firstRows } from '../brief';
import { alone, type BlockType } from '../contract';
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
  /** What is true of the points that stand out, as a legend says it; empty where the fields' names say it. */
  readonly strongMeans: string;
  /** What the values of a point are, in order: the columns of the table beside the picture. */
  readonly columns: readonly string[];
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
  /** Where it lies, in words or figures, one for each of the block's columns. */
  readonly values: readonly string[];
}

/** Where a point lies, as part of a sentence: what each figure is, where there is more than one. */
const whereIs = ({ columns }: Scatter, { values }: ScatterPoint): string =>
  values.map((value, at) => (columns.length > 1 ? `${columns[at] ?? ''} ${value}` : value)).join(', ');

/** Some points stand out, and no name of a field says why. */
export const needsKey = ({ strongMeans, points }: Scatter): boolean =>
  strongMeans !== '' && points.some(({ strong }) => strong);

/** What is true of the points that are set in bold, as a sentence; empty where none is, or the fields' names say it. */
export const strongSaid = (words: Strings['plan']['layout'], block: Scatter): string =>
  needsKey(block) ? words.inBold(block.strongMeans) : '';

/** Each point has a line below the picture: no more than these are for executives. */
const MOST_POINTS = 10;

export const scatter = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  prints: ({ points }) => alone(points.map(({ text }) => text)),
  markdown: ({ caption, columns, points }, strings) =>
    captioned(
      caption,
      table(
        ['', strings.plan.layout.what, ...columns],
        points.map(({ number, text, values }) => [String(number), text, ...values]),
      ),
    ),
  alternative: (block, strings) =>
    strings.plan.alternative.scatter(
      block.caption,
      block.across.label,
      block.up.label,
      listed(strings, block.points, (point) => `${named(point.text)}: ${whereIs(block, point)}`),
    ),
  brief: (block) => firstRows(block, block.points, (points) => ({ ...block, points }), MOST_POINTS),
  lines: ({ caption, points }) =>
    captionLines(caption) + 23 + total(points, ({ text }) => linesOf(text, 58) + AROUND) + BELOW,
} satisfies BlockType<Scatter>;
