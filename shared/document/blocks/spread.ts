import type { Strings } from '../../words';
import { listed, named } from '../alternative';
import { firstRows } from '../brief';
import { alone, type BlockType } from '../contract';
import { AROUND, BELOW, captionLines, linesOf, surelyWhole, total } from '../lines';
import { captioned, table } from '../markdown';

/** Ratings: for each item how many chose each value. */
export interface Spread {
  readonly type: 'spread';
  readonly caption: string;
  /** The scale's values in order with words for both ends. */
  readonly values: readonly number[];
  readonly lowest: string;
  readonly highest: string;
  readonly rows: readonly SpreadRow[];
}

export interface SpreadRow {
  readonly text: string;
  /** How many chose each value, in the order of the scale. */
  readonly counts: readonly number[];
  /** Its hands were counted; where they were not, nothing is known of it. */
  readonly isCounted: boolean;
  /** Null when nobody answered. */
  readonly average: number | null;
  /** What the average is judged by, and so shown beside; null where there is no mark. */
  readonly mark: number | null;
  /** What it means that the average is under the mark; null when it is not. */
  readonly shortfall: string | null;
}

/** An average in figures; in words where nobody was asked, nobody counted, or nobody answered. */
export function averageOf(strings: Strings, row: Pick<SpreadRow, 'average' | 'mark' | 'isCounted'> | null): string {
  const { notAsked, notCounted, nobodyAnswered } = strings.plan.layout;
  if (row === null) return notAsked;
  if (row.average === null) return row.isCounted ? nobodyAnswered : notCounted;
  return strings.plan.content.decimal(row.average, row.mark);
}

/** A scale's values with the words for its ends. */
export const scaleNames = ({ values, lowest, highest }: Pick<Spread, 'values' | 'lowest' | 'highest'>): string[] =>
  values.map((value, at) =>
    [String(value), at === 0 ? lowest : at === values.length - 1 ? highest : '']
      .filter((part) => part !== '')
      .join(' '),
  );

/** How answers lie on a scale, in words. */
export const alternativeToSpread = (
  strings: Strings,
  values: readonly number[],
  { counts, average, mark, isCounted }: Pick<SpreadRow, 'counts' | 'average' | 'mark' | 'isCounted'>,
): string =>
  !isCounted
    ? strings.plan.layout.notCounted
    : strings.plan.alternative.spread(
        average === null ? null : strings.plan.content.decimal(average, mark),
        values.map((value, index) => ({ value, count: counts[index] ?? 0 })).filter(({ count }) => count > 0),
      );

export const spread = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  prints: ({ rows }) => alone(surelyWhole(rows.map(({ text }) => text))),
  markdown: ({ caption, values, rows }, strings) =>
    captioned(
      caption,
      table(
        [strings.plan.layout.what, ...values.map(String), strings.plan.layout.average],
        rows.map((row) => [
          row.text,
          ...values.map((_, at) => (row.isCounted ? String(row.counts[at] ?? 0) : '')),
          averageOf(strings, row),
        ]),
      ),
    ),
  alternative: ({ caption, values, rows }, strings) =>
    strings.plan.alternative.spreads(
      caption,
      listed(strings, rows, (row) => `${named(row.text)}: ${alternativeToSpread(strings, values, row)}`),
    ),
  brief: (block) => firstRows(block, block.rows, (rows) => ({ ...block, rows })),
  lines: ({ caption, rows }) =>
    captionLines(caption) + 2.5 + total(rows, ({ text }) => Math.max(2, linesOf(text, 38)) + AROUND) + BELOW,
} satisfies BlockType<Spread>;
