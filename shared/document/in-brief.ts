import type { Strings } from '../words';
import { typeOf, type PlanBlock } from './registry';

/** What the executive edition has of a part of the plan, in the order in which it is read. */
export interface BriefPart {
  /** Wherever it was run; or where its pages have room, with what weighs more before it. */
  readonly place: 'always' | 'room';
  readonly blocks: readonly PlanBlock[];
}

/** A block as short as an executive wants it, with a line on what only the full edition has. */
function shortened(strings: Strings, block: PlanBlock): PlanBlock[] {
  const { block: brief, leftOut } = typeOf(block).brief(block);
  return leftOut === 0 ? [brief] : [brief, { type: 'note', text: strings.plan.layout.more.executive(leftOut) }];
}

const part = (place: BriefPart['place'], strings: Strings, blocks: readonly PlanBlock[]): BriefPart[] =>
  blocks.length === 0 ? [] : [{ place, blocks: blocks.flatMap((block) => shortened(strings, block)) }];

/** What stands in the executive edition wherever it was run; nothing where there is nothing. */
export const always = (strings: Strings, blocks: readonly PlanBlock[]): BriefPart[] => part('always', strings, blocks);

/** What stands there if its pages have room for it; nothing where there is nothing. */
export const ifRoom = (strings: Strings, blocks: readonly PlanBlock[]): BriefPart[] => part('room', strings, blocks);

/** How many lines of small type blocks take on a page, roughly. */
export const linesOfBlocks = (blocks: readonly PlanBlock[]): number =>
  blocks.reduce((sum, block) => sum + typeOf(block).lines(block), 0);
