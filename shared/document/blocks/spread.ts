import { strings } from '../../words';
import { listed, named } from '../alternative';
import { firstRows } from '../brief';
import type { BlockType } from '../contract';
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
  /** Null when nobody answered. */
  readonly average: number | null;
  /** What it means that the average is under the mark; null when it is not. */
  readonly shortfall: string | null;
}

const { layout: words, content, alternative } = strings.plan;

/** An average in figures; in words where nobody was asked. */
export const averageOf = (row: Pick<SpreadRow, 'average'> | null): string =>
  row?.average === null || row === null ? words.notAsked : content.decimal(row.average);

/** How answers lie on a scale, in words. */
export const alternativeToSpread = (
  values: readonly number[],
  { counts, average }: Pick<SpreadRow, 'counts' | 'average'>,
): string =>
  alternative.spread(
    average === null ? null : content.decimal(average),
    values.map((value, index) => ({ value, count: counts[index] ?? 0 })).filter(({ count }) => count > 0),
  );

export const spread = {
  role: () => 'matter',
  overview: false,
  onPoster: true,
  markdown: ({ caption, values, rows }) =>
    captioned(
      caption,
      table(
        [words.what, ...values.map(String), words.average],
        rows.map((row) => [row.text, ...values.map((_, at) => String(row.counts[at] ?? 0)), averageOf(row)]),
      ),
    ),
  alternative: ({ caption, values, rows }) =>
    alternative.spreads(
      caption,
      listed(rows, (row) => `${named(row.text)}: ${alternativeToSpread(values, row)}`),
    ),
  brief: (block) => firstRows(block, block.rows, (rows) => ({ ...block, rows })),
  first: null,
} satisfies BlockType<Spread>;
