import type { Board } from '@shared/document/blocks/board';
import { drawBoardGround, drawBoardText } from '../board/draw';
import { boardPng } from '../board/export';
import { layOutBoard, type BoardPage } from '../board/layout';
import { placePicture } from '../board/place';
import type { Sheet } from '../page/sheet';
import { gaps, styles } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawNote } from './note';

/** A board of several pictures begins on a page that has this share of it left. */
const worthStarting = 0.4;
/** A first group of no more than this share of a page is not torn: with a long title above it, it would fit on none. */
const keptTogether = 0.6;

/**
 * Pages of a board that are photographed together, on a canvas of 35 MB: most of the time goes into waiting, once for all
 * of them, and the next ones are begun meanwhile.
 */
const BATCH = 3;

const filledOf = ({ groups }: Board) => groups.filter((group) => group.ideas.length > 0 || group.title.trim() !== '');

/** The board's pictures, the first no higher than `room`. */
function layOut(sheet: Sheet, block: Board, room: number): BoardPage[] {
  return layOutBoard(sheet.strings, filledOf(block), sheet.width, { first: room, rest: sheet.fullHeight }, sheet.type);
}

function boardSize(sheet: Sheet, block: Board): Size {
  const [first, second] = layOut(sheet, block, sheet.fullHeight);
  const whole = first?.height ?? styles.note.leading;
  const group = Math.max(0, ...(first?.clusters[0]?.notes ?? []).map(({ y, height }) => y + height));
  const start = sheet.fullHeight * worthStarting;
  const least = group <= sheet.fullHeight * keptTogether ? Math.max(start, group) : start;
  return { whole: second ? Infinity : whole, least: Math.min(whole, least) };
}

/** A board of groups: pictures, or (`pictures` false, or the browser can't) the same drawn as vectors. */
async function drawBoard(sheet: Sheet, block: Board, { colour, pictures, kept, headings }: Place): Promise<void> {
  const size = boardSize(sheet, block);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  const pages = layOut(sheet, block, sheet.room);
  if (pages.length === 0) return drawNote(sheet, sheet.words.noIdeas);
  const batches = Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, index) =>
    pages.slice(index * BATCH, (index + 1) * BATCH),
  );
  for (const [index, batch] of batches.entries()) {
    if (pictures) for (const next of batches.slice(index, index + 3)) void sheet.pictures.take(next, colour);
    const taken = pictures ? await sheet.pictures.take(batch, colour) : null;
    for (const [place, page] of batch.entries()) {
      const picture = taken?.[place];
      await sheet.breathe(true);
      sheet.need(page.height);
      if (!picture) drawBoardGround(sheet, page, colour);
      /* Under a picture it is not seen, and found, selected and read all the same. */
      drawBoardText(sheet, page, headings[1]);
      if (picture) sheet.tags.artifact(() => placePicture(sheet, picture));
      sheet.y += page.height;
      sheet.gap(gaps.chart);
    }
  }
}

export const boardLayout: BlockLayout<Board> = {
  above: aboveCaption,
  size: boardSize,
  draw: drawBoard,
  picture: { caption: ({ caption }) => caption, png: ({ groups }, alone) => boardPng(groups, alone) },
};
