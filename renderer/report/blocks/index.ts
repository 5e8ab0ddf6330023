import type { PlanBlock } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import { styles } from '../tokens';
import { drawBars } from './bars';
import { drawBoard } from './board';
import { drawCommitments } from './commitments';
import { drawIdeas } from './ideas';
import { drawSpread } from './spread';
import { drawTable } from './table';
import { drawHeading, drawList, drawNote, drawParagraph, drawStatement, noteHeight } from './words';

export interface BlockOptions {
  /** The lens's colour. */
  readonly colour: string;
  /** Boards as pictures; otherwise drawn. */
  readonly pictures: boolean;
}

/** How much of a block must follow a heading on the same page, in points. */
export function startOf(block: PlanBlock | undefined): number {
  switch (block?.type) {
    case undefined:
      return 0;
    case 'paragraph':
    case 'list':
    case 'note':
      return 2 * styles.body.leading;
    case 'heading':
      return 60;
    case 'statement':
      return 2 * styles.statement.leading;
    case 'bars':
    case 'spread':
      return 110;
    case 'table':
    case 'commitments':
      return 120;
    case 'ideas':
      return 70;
    case 'board':
      return 200;
  }
}

/** How much of a section's beginning must be on the page where it begins: its first words and the start of what they lead to. */
export function startOfAll(blocks: readonly PlanBlock[], fullHeight: number): number {
  const leadIn = blocks.findIndex((block) => !small.has(block.type));
  const first = leadIn < 0 ? undefined : blocks[leadIn];
  const words = (leadIn < 0 ? blocks.length : leadIn) * 2.6 * styles.body.leading;
  if (leadIn > 2) return startOf(blocks[0]);
  return words + (first?.type === 'board' ? fullHeight * 0.48 : startOf(first));
}

const small: ReadonlySet<PlanBlock['type']> = new Set(['paragraph', 'note', 'statement']);

/** Draws one block; `next` is what comes after it: a heading must not stand without it, a note not on another page. */
export async function drawBlock(
  sheet: Sheet,
  block: PlanBlock,
  next: PlanBlock | undefined,
  options: BlockOptions,
): Promise<void> {
  const tail = next?.type === 'note' ? noteHeight(sheet, next.text) : 0;
  switch (block.type) {
    case 'paragraph':
      return drawParagraph(sheet, block.text);
    case 'heading':
      return drawHeading(sheet, block.text, startOf(next));
    case 'statement':
      return drawStatement(sheet, block.text, options.colour);
    case 'list':
      return drawList(sheet, block.items);
    case 'note':
      return drawNote(sheet, block.text);
    case 'bars':
      return drawBars(sheet, block.caption, block.rows, options.colour, tail);
    case 'spread':
      return drawSpread(sheet, block, options.colour, tail);
    case 'table':
      return drawTable(sheet, block.caption, block.columns, block.rows, tail);
    case 'commitments':
      return drawCommitments(sheet, block.caption, block.rows, tail);
    case 'board':
      return drawBoard(sheet, block.caption, block.groups, options.colour, options.pictures);
    case 'ideas':
      return drawIdeas(sheet, block.ideas);
  }
}
