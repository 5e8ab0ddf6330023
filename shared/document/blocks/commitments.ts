import type { Strings } from '../../words';
import { firstRows } from '../brief';
import { alone, type BlockType } from '../contract';
import { AROUND, BELOW, captionLines, linesOf, total } from '../lines';
import { captioned, table } from '../markdown';
import { inShort } from '../texts';
import { averageOf, type SpreadRow } from './spread';

/** Who does what by when. */
export interface Commitments {
  readonly type: 'commitments';
  readonly caption: string;
  readonly rows: readonly Commitment[];
}

export interface Commitment {
  readonly number: number;
  readonly what: string;
  readonly serves: string;
  readonly owner: string;
  readonly taken: boolean;
  readonly due: string;
  readonly firstStep: string;
  readonly measure: string;
  readonly told: string;
  /** The breakout room that agreed it; empty where there were none. */
  readonly room: string;
  /** Fist-to-five of the last round; null when nobody was asked. */
  readonly confidence: SpreadRow | null;
}

const MOST_ACTIONS = 12;
const LONGEST = 160;

const short = (row: Commitment): Commitment => ({
  ...row,
  what: inShort(row.what, LONGEST),
  serves: inShort(row.serves, 80),
  owner: inShort(row.owner, 60),
  firstStep: inShort(row.firstStep, LONGEST),
  measure: inShort(row.measure, LONGEST),
  told: inShort(row.told, 80),
});

const cells = (strings: Strings, row: Commitment): string[] => [
  String(row.number),
  row.room === '' ? row.what : `${row.what}\n${strings.merge.of(row.room)}`,
  row.serves,
  [row.owner || strings.plan.layout.nobody, row.due || strings.plan.layout.noDue].join('\n'),
  row.firstStep,
  row.measure,
  row.told,
  averageOf(strings, row.confidence),
];

export const commitments = {
  role: () => 'matter',
  overview: false,
  onPoster: 'never',
  prints: ({ rows }) => alone(rows.map(({ what }) => what)),
  markdown: ({ caption, rows }, strings) => {
    const words = strings.plan.layout;
    return captioned(
      caption,
      table(
        ['', words.action, words.serves, words.owner, words.firstStep, words.measure, words.told, words.sure],
        rows.map((row) => cells(strings, row)),
      ),
    );
  },
  alternative: () => null,
  brief(block) {
    const brief: Commitments = { ...block, rows: block.rows.map(short) };
    return firstRows(brief, brief.rows, (rows) => ({ ...brief, rows }), MOST_ACTIONS);
  },
  lines: ({ caption, rows }) =>
    captionLines(caption) +
    2 +
    total(
      rows,
      ({ what, serves, told, firstStep, measure }) =>
        Math.max(
          5,
          linesOf(what, 32) + linesOf(serves, 32) + linesOf(told, 32),
          linesOf(firstStep, 32) + linesOf(measure, 32) + 1,
        ) + AROUND,
    ) +
    BELOW,
} satisfies BlockType<Commitments>;
