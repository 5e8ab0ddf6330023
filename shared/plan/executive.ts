import { strings } from '../words';
import type { Commitment, PlanBlock } from '../document/blocks';
import type { Plan, PlanSection } from './model';
import { inShort } from '../document/texts';

/** The executive edition has no more pages than this. */
export const MOST_EXECUTIVE_PAGES = 6;

const words = strings.plan.layout;

const MOST_ACTIONS = 12;
const MOST_ROWS = 16;
const LONGEST = 160;

const CHARTS: readonly PlanBlock['type'][] = ['statement', 'bars', 'spread', 'scatter', 'curves', 'gaps', 'timeline'];

const short = (row: Commitment): Commitment => ({
  ...row,
  what: inShort(row.what, LONGEST),
  serves: inShort(row.serves, 80),
  owner: inShort(row.owner, 60),
  firstStep: inShort(row.firstStep, LONGEST),
  measure: inShort(row.measure, LONGEST),
  told: inShort(row.told, 80),
});

/** The first rows of a list, with a line that says how many more the full edition has. */
function first<B extends PlanBlock, R>(
  block: B,
  rows: readonly R[],
  most: number,
  put: (rows: readonly R[]) => B,
): PlanBlock[] {
  if (rows.length <= most) return [block];
  return [put(rows.slice(0, most)), { type: 'note', text: words.more.executive(rows.length - most) }];
}

/** A block as short as an executive wants it; nothing for what is not for them. */
function inBrief(block: PlanBlock): PlanBlock[] {
  switch (block.type) {
    case 'commitments':
      return first(block, block.rows, MOST_ACTIONS, (rows) => ({ ...block, rows: rows.map(short) })).map((one) =>
        one.type === 'commitments' ? { ...one, rows: one.rows.map(short) } : one,
      );
    case 'bars':
      return first(block, block.rows, MOST_ROWS, (rows) => ({ ...block, rows }));
    case 'spread':
      return first(block, block.rows, MOST_ROWS, (rows) => ({ ...block, rows }));
    case 'gaps':
      return first(block, block.rows, MOST_ROWS, (rows) => ({ ...block, rows }));
    case 'scatter':
      return first(block, block.points, MOST_ROWS, (points) => ({ ...block, points }));
    default:
      return CHARTS.includes(block.type) ? [block] : [];
  }
}

/** The small print right after a chart says where its figures come from: it stays with it, and so does what it finds. */
function chartsOf({ blocks }: PlanSection): PlanBlock[] {
  return blocks.flatMap((block, index): PlanBlock[] => {
    if (block.type !== 'note') return inBrief(block);
    const before = blocks.slice(0, index).findLast(({ type }) => type !== 'note');
    const stays = before === blocks[index - 1] || block.finding !== undefined;
    return before && stays && before.type !== 'commitments' && inBrief(before).length > 0
      ? [{ ...block, text: inShort(block.text, 2 * LONGEST) }]
      : [];
  });
}

/** What was promised and when comes first, apart from the charts of the same exercise. */
function partsOf(section: PlanSection): { readonly rank: number; readonly section: PlanSection }[] {
  const blocks = chartsOf(section);
  const promises = blocks.filter(
    ({ type }, index) => type === 'commitments' || (type === 'note' && blocks[index - 1]?.type === 'commitments'),
  );
  const charts = blocks.filter((block) => !promises.includes(block));
  const rank = charts.some(({ type }) => type === 'timeline') ? 1 : 2;
  return [
    { rank: 0, section: { ...section, blocks: promises } },
    { rank, section: { ...section, blocks: charts } },
  ].filter((part) => part.section.blocks.length > 0);
}

/**
 * The plan for an executive: the one page, who does what by when, and the charts, in the order of the plan. A layout
 * leaves out what does not fit on `MOST_EXECUTIVE_PAGES`.
 */
export function executiveOf(plan: Plan): Plan {
  const parts = plan.sections.flatMap(partsOf).toSorted((a, b) => a.rank - b.rank);
  return { ...plan, edition: 'executive', sections: parts.map(({ section }) => section), appendix: [] };
}
