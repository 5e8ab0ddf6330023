import { strings } from '../words';
import type { PlanBlock, SpreadRow } from './blocks';
import { inShort } from './texts';

const words = strings.plan.alternative;
const { decimal } = strings.plan.content;

type Of<T extends PlanBlock['type']> = Extract<PlanBlock, { type: T }>;
/** The blocks that are pictures. */
export type Picture = Of<'bars' | 'spread' | 'scatter' | 'curves' | 'board' | 'timeline'>;

/** More than these are not told one by one. */
const MOST = 24;

function listed<T>(items: readonly T[], tell: (item: T) => string): string {
  const told = items.slice(0, MOST).map(tell).join('; ');
  return items.length > MOST ? `${told}; ${words.more(items.length - MOST)}` : told;
}

/** How answers lie on a scale, in words. */
export const alternativeToSpread = (
  values: readonly number[],
  { counts, average }: Pick<SpreadRow, 'counts' | 'average'>,
): string =>
  words.spread(
    average === null ? null : decimal(average),
    values.map((value, index) => ({ value, count: counts[index] ?? 0 })).filter(({ count }) => count > 0),
  );

/** What a picture shows, in words: for those who don't see it. Ends with a full stop. */
export function alternativeTo(block: Picture): string {
  const short = (text: string) => inShort(text, 100);
  switch (block.type) {
    case 'bars':
      return words.bars(
        block.caption,
        listed(block.rows, ({ rank, text, dots, winner }) => words.bar(rank, short(text), dots, winner)),
      );
    case 'spread':
      return words.spreads(
        block.caption,
        listed(block.rows, (row) => `${short(row.text)}: ${alternativeToSpread(block.values, row)}`),
      );
    case 'scatter':
      return words.scatter(
        block.caption,
        block.across.label,
        block.up.label,
        listed(block.points, ({ text, values }) => `${short(text)}: ${values}`),
      );
    case 'curves':
      return words.curves(
        block.caption,
        listed(
          block.lines,
          ({ label, points }) => `${label}: ${listed(points, ({ mood }) => (mood === null ? '–' : String(mood)))}`,
        ),
        listed(block.columns, short),
      );
    case 'board':
      return words.board(
        block.caption,
        listed(block.groups, ({ title, ideas }) => words.group(short(title), ideas.length)),
      );
    case 'timeline':
      return words.timeline(
        block.caption,
        listed(block.marks, ({ day, number, kind }) => words.mark(day, number, kind)),
      );
  }
}
