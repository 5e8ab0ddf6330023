import type { PlanBlock } from '@shared/document/blocks';
import type { Role } from '../tags/element';
import type { Sheet } from '../page/sheet';
import { gaps, styles } from '../tokens';
import { barsSize, drawBars } from './bars';
import { boardSize, drawBoard } from './board';
import { commitmentsSize, drawCommitments } from './commitments';
import { drawEntries, entriesSize } from './entries';
import { curvesSize, drawCurves } from './curves';
import { drawGaps, gapsSize } from './gaps';
import { drawIdeas, ideasSize } from './ideas';
import { drawScatter, scatterSize } from './scatter';
import { drawScores, scoresSize } from './scores';
import { wish, type Place, type Size } from './size';
import { drawSpread, spreadSize } from './spread';
import { drawTable, tableSize } from './table';
import { drawTicks, ticksSize } from './ticks';
import { drawTimeline, timelineSize } from './timeline';
import {
  captionHeight,
  drawHeading,
  drawList,
  drawNote,
  drawParagraph,
  drawStatement,
  headingGap,
  headingHeight,
  listSize,
  proseSize,
  statementSize,
} from './words';

export interface BlockOptions {
  /** The lens's colour. */
  readonly colour: string;
  /** Boards as pictures; otherwise drawn. */
  readonly pictures: boolean;
  /** The levels of a heading inside the section, and of one under it. */
  readonly headings: readonly [heading: Role, sub: Role];
}

/** Words on the way to what a heading is about: not more than this, in points, hold heading and matter together. */
const leadIn = 6 * styles.body.leading;

function sizeOf(sheet: Sheet, block: PlanBlock, tail: number): Size {
  switch (block.type) {
    case 'paragraph':
      return proseSize(sheet, block.text, styles.body);
    case 'note':
      return proseSize(sheet, block.text, styles.note);
    case 'heading':
      return { whole: 0, least: 0 };
    case 'statement':
      return statementSize(sheet, block.text);
    case 'list':
      return listSize(sheet, block.items);
    case 'bars':
      return barsSize(sheet, block, tail);
    case 'spread':
      return spreadSize(sheet, block, tail);
    case 'table':
      return tableSize(sheet, block, tail);
    case 'commitments':
      return commitmentsSize(sheet, block, tail);
    case 'entries':
      return entriesSize(sheet, block, tail);
    case 'board':
      return boardSize(sheet, block);
    case 'ideas':
      return ideasSize(sheet, block);
    case 'scatter':
      return scatterSize(sheet, block, tail);
    case 'curves':
      return curvesSize(block, tail);
    case 'gaps':
      return gapsSize(sheet, block, tail);
    case 'ticks':
      return ticksSize(sheet, block, tail);
    case 'scores':
      return scoresSize(sheet, block, tail);
    case 'timeline':
      return timelineSize(sheet, block, tail);
  }
}

const captionOf = (block: PlanBlock): string | null => ('caption' in block ? block.caption : null);

/**
 * How much of a section from the block at `index` on must be together on a page, with the space above it; no more than
 * `limit` if that can be. A heading holds on to what it is about, through the few words between the two.
 */
export function startOf(sheet: Sheet, blocks: readonly PlanBlock[], index: number, limit: number): number {
  const block = blocks[index];
  if (!block) return 0;
  if (block.type === 'heading') {
    const own = headingGap(block) + headingHeight(sheet, block);
    return own + startOf(sheet, blocks, index + 1, limit - own);
  }
  const caption = captionOf(block);
  const above = caption === null ? gaps.chart : captionHeight(sheet, caption);
  const size = sizeOf(sheet, block, tailOf(sheet, blocks, index));
  if (leadsIn(block, size) && isFollowed(blocks, index)) {
    const own = above + size.whole;
    return own + startOf(sheet, blocks, index + 1, limit - own);
  }
  return above + wish(size, sheet.fullHeight, limit - above);
}

/** True for a few words between a heading and its matter. */
const leadsIn = ({ type }: PlanBlock, { whole }: Size): boolean =>
  (type === 'paragraph' || type === 'note') && whole <= leadIn;

/** True unless the words at `index` are all that stands under their heading: then they are its matter. */
function isFollowed(blocks: readonly PlanBlock[], index: number): boolean {
  const next = blocks[index + 1];
  if (next?.type !== 'heading') return next !== undefined;
  const above = blocks.slice(0, index).findLast((block) => block.type === 'heading');
  return above === undefined || (next.sub === true && !above.sub);
}

/** True where a heading that is no part of another stands above; levels of headings leave none out. */
const isUnderHeading = (blocks: readonly PlanBlock[], index: number): boolean =>
  blocks.slice(0, index).some((block) => block.type === 'heading' && !block.sub);

/** True when a heading, or a section's head, has seen to it that the block at `index` begins on its page. */
function isKept(sheet: Sheet, blocks: readonly PlanBlock[], index: number): boolean {
  const before = blocks[index - 1];
  if (!before || before.type === 'heading') return true;
  return leadsIn(before, sizeOf(sheet, before, 0)) && isKept(sheet, blocks, index - 1);
}

/** Small print that follows a chart or table and must not go to another page without it. */
function tailOf(sheet: Sheet, blocks: readonly PlanBlock[], index: number): number {
  let tail = 0;
  for (let at = index + 1; blocks[at]?.type === 'note'; at += 1) {
    const { whole } = sizeOf(sheet, blocks[at] as PlanBlock, 0);
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
  const place: Place = { tail: tailOf(sheet, blocks, index), kept: isKept(sheet, blocks, index) };
  switch (block.type) {
    case 'paragraph':
      return drawParagraph(sheet, block.text);
    case 'heading':
      return drawHeading(
        sheet,
        block,
        startOf(sheet, blocks, index, sheet.fullHeight) - headingGap(block),
        options.headings[block.sub && isUnderHeading(blocks, index) ? 1 : 0],
      );
    case 'statement':
      return drawStatement(sheet, block.text, options.colour);
    case 'list':
      return drawList(sheet, block.items);
    case 'note':
      return drawNote(sheet, block.text);
    case 'bars':
      return drawBars(sheet, block, options.colour, place);
    case 'spread':
      return drawSpread(sheet, block, options.colour, place);
    case 'table':
      return drawTable(sheet, block, place);
    case 'commitments':
      return drawCommitments(sheet, block, place);
    case 'entries':
      return drawEntries(sheet, block, place);
    case 'board':
      return drawBoard(sheet, block, options, place);
    case 'ideas':
      return drawIdeas(sheet, block, place);
    case 'scatter':
      return drawScatter(sheet, block, options.colour, place);
    case 'curves':
      return drawCurves(sheet, block, options.colour, place);
    case 'gaps':
      return drawGaps(sheet, block, options.colour, place);
    case 'ticks':
      return drawTicks(sheet, block, options.colour, place);
    case 'scores':
      return drawScores(sheet, block, options.colour, place);
    case 'timeline':
      return drawTimeline(sheet, block, options.colour, place);
  }
}
