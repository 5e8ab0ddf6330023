import { roleOf, type PlanBlock } from '@shared/document/registry';
import type { Sheet } from '../page/sheet';
import { gaps, styles } from '../tokens';
import type { BlockOptions, Size } from './contract';
import { layoutOf } from './registry';
import { wish } from './wish';

/** Words on the way to what a heading is about: not more than this, in points, hold heading and matter together. */
const leadIn = 6 * styles.body.leading;

const isHeading = (block: PlanBlock): boolean => ['heading', 'subheading'].includes(roleOf(block));

const sizeOf = (sheet: Sheet, block: PlanBlock, tail: number): Size => layoutOf(block).size(sheet, block, tail);

/**
 * How much of a section from the block at `index` on must be together on a page, with the space above it; no more than
 * `limit` if that can be. A heading holds on to what it is about, through the few words between the two.
 */
export function startOf(sheet: Sheet, blocks: readonly PlanBlock[], index: number, limit: number): number {
  const block = blocks[index];
  if (!block) return 0;
  const above = layoutOf(block).above(sheet, block);
  const size = sizeOf(sheet, block, tailOf(sheet, blocks, index));
  if (isHeading(block) || (leadsIn(block, size) && isFollowed(blocks, index))) {
    const own = above + size.whole;
    return own + startOf(sheet, blocks, index + 1, limit - own);
  }
  return above + wish(size, sheet.fullHeight, limit - above);
}

/** True for a few words between a heading and its matter. */
function leadsIn(block: PlanBlock, { whole }: Size): boolean {
  const role = roleOf(block);
  return (role === 'words' || role === 'small-print') && whole <= leadIn;
}

/** True unless the words at `index` are all that stands under their heading: then they are its matter. */
function isFollowed(blocks: readonly PlanBlock[], index: number): boolean {
  const next = blocks[index + 1];
  if (!next || !isHeading(next)) return next !== undefined;
  const above = blocks.slice(0, index).findLast(isHeading);
  return above === undefined || (roleOf(next) === 'subheading' && roleOf(above) === 'heading');
}

/** True where a heading that is no part of another stands above; levels of headings leave none out. */
const isUnderHeading = (blocks: readonly PlanBlock[], index: number): boolean =>
  blocks.slice(0, index).some((block) => roleOf(block) === 'heading');

/** True when a heading, or a section's head, has seen to it that the block at `index` begins on its page. */
function isKept(sheet: Sheet, blocks: readonly PlanBlock[], index: number): boolean {
  const before = blocks[index - 1];
  if (!before || isHeading(before)) return true;
  return leadsIn(before, sizeOf(sheet, before, 0)) && isKept(sheet, blocks, index - 1);
}

/** Small print that follows a chart or table and must not go to another page without it. */
function tailOf(sheet: Sheet, blocks: readonly PlanBlock[], index: number): number {
  let tail = 0;
  for (const after of blocks.slice(index + 1)) {
    if (roleOf(after) !== 'small-print') break;
    const { whole } = sizeOf(sheet, after, 0);
    if (tail + whole > sheet.fullHeight * longestTail) break;
    tail += gaps.block + whole;
  }
  return tail;
}

/** Small print beyond this share of a page may be parted from what it explains. */
const longestTail = 0.2;

/** Draws the block at `index`, with what it must not be parted from. */
export async function drawBlock(
  sheet: Sheet,
  blocks: readonly PlanBlock[],
  index: number,
  options: BlockOptions,
): Promise<void> {
  const block = blocks[index];
  if (!block) return;
  const [heading, sub] = options.headings;
  return layoutOf(block).draw(sheet, block, {
    ...options,
    headings: [heading, isUnderHeading(blocks, index) ? sub : heading],
    tail: tailOf(sheet, blocks, index),
    kept: isKept(sheet, blocks, index),
    start: () => startOf(sheet, blocks, index, sheet.fullHeight),
  });
}
