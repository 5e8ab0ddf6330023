import { listed, named } from '../alternative';
import { firstRows } from '../brief';
import { alone, type BlockType } from '../contract';
import { AROUND, BELOW, captionLines, linesOf, surelyWhole, total } from '../lines';
import { captioned, table } from '../markdown';

/** What was counted, the most first: dots of a vote, or points of a ranking. */
export interface Bars {
  readonly type: 'bars';
  readonly caption: string;
  readonly unit: 'dots' | 'points';
  readonly rows: readonly BarRow[];
}

export interface BarRow {
  /** "1", "2=", …: equal counts share a rank; "–" for what nobody counted. */
  readonly rank: string;
  readonly text: string;
  /** How many, of the block's unit; null for what nobody counted, which stands last. */
  readonly dots: number | null;
  /** Chosen by a vote; in the first place of a ranking. */
  readonly winner: boolean;
  readonly tied: boolean;
}

export const bars = {
  role: () => 'matter',
  overview: false,
  onPoster: 'alone',
  prints: ({ rows }) => alone(surelyWhole(rows.map(({ text }) => text))),
  markdown: ({ caption, unit, rows }, strings) =>
    captioned(
      caption,
      table(
        ['', strings.plan.layout.what, strings.plan.layout[unit]],
        rows.map(({ rank, text, dots, winner }) => [
          rank,
          winner && unit === 'dots' ? `${text} ✓` : text,
          dots === null ? strings.plan.layout.notCounted : String(dots),
        ]),
      ),
    ),
  alternative: ({ caption, unit, rows }, strings) =>
    strings.plan.alternative.bars[unit](
      caption,
      listed(strings, rows, ({ rank, text, dots, winner }) =>
        dots === null
          ? strings.plan.alternative.uncounted(named(text))
          : strings.plan.alternative.bar[unit](rank, named(text), dots, winner),
      ),
    ),
  brief: (block) => firstRows(block, block.rows, (rows) => ({ ...block, rows })),
  lines: ({ caption, rows }) =>
    captionLines(caption) + total(rows, ({ text }) => linesOf(text, 42) + AROUND) + 1 + BELOW,
} satisfies BlockType<Bars>;
