import type { Strings } from '../words';
import { stringsOf } from '../words';
import { roleOf, typeOf, type PlanBlock } from '../document/registry';
import type { Plan, PlanSection } from './model';

/** The executive edition has no more pages than this. */
export const MOST_EXECUTIVE_PAGES = 6;

const isSmallPrint = (block: PlanBlock): boolean => roleOf(block) === 'small-print';
const isPromise = (block: PlanBlock | undefined): boolean => block !== undefined && typeOf(block).first === 'promises';

/** A block as short as an executive wants it, with a line on what only the full edition has; nothing for what is not for them. */
function inBrief(strings: Strings, block: PlanBlock): PlanBlock[] {
  const words = strings.plan.layout;
  const brief = typeOf(block).brief(block);
  if (!brief) return [];
  return [
    brief.block,
    ...(brief.leftOut > 0 ? [{ type: 'note' as const, text: words.more.executive(brief.leftOut) }] : []),
  ];
}

/** The small print right after a chart says where its figures come from: it stays with it, and so does what it finds. */
function chartsOf(strings: Strings, { blocks }: PlanSection): PlanBlock[] {
  return blocks.flatMap((block, index): PlanBlock[] => {
    if (!isSmallPrint(block)) return inBrief(strings, block);
    const before = blocks.slice(0, index).findLast((one) => !isSmallPrint(one));
    const stays = before === blocks[index - 1] || ('finding' in block && block.finding !== undefined);
    return before && stays && !isPromise(before) && inBrief(strings, before).length > 0 ? inBrief(strings, block) : [];
  });
}

/** What was promised and when comes first, apart from the charts of the same exercise. */
function partsOf(strings: Strings, section: PlanSection): { readonly rank: number; readonly section: PlanSection }[] {
  const blocks = chartsOf(strings, section);
  const promises = blocks.filter(
    (block, index) => isPromise(block) || (isSmallPrint(block) && isPromise(blocks[index - 1])),
  );
  const charts = blocks.filter((block) => !promises.includes(block));
  const rank = charts.some((block) => typeOf(block).first === 'dates') ? 1 : 2;
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
  const strings = stringsOf(plan.language);
  const parts = plan.sections.flatMap((section) => partsOf(strings, section)).toSorted((a, b) => a.rank - b.rank);
  return { ...plan, edition: 'executive', sections: parts.map(({ section }) => section), appendix: [] };
}
