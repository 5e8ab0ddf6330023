import type { PlanBlock } from '@shared/plan/model';
import { alternativeTo } from '@shared/plan/alternative';
import { drawBoardPage } from '../board/draw';
import { layOutBoard, type BoardPage } from '../board/layout';
import { photograph } from '../board/picture';
import type { Sheet } from '../page/sheet';
import { gaps, styles } from '../tokens';
import { wish, type Place, type Size } from './size';
import { drawCaption, drawNote } from './words';

/** A board of several pictures begins on a page that has this share of it left. */
const worthStarting = 0.4;

type Board = Extract<PlanBlock, { type: 'board' }>;

const filledOf = ({ groups }: Board) => groups.filter((group) => group.ideas.length > 0 || group.title.trim() !== '');

/** The board's pictures, the first no higher than `room`. */
function layOut(sheet: Sheet, block: Board, room: number): BoardPage[] {
  return layOutBoard(filledOf(block), sheet.width, { first: room, rest: sheet.fullHeight }, sheet.type);
}

export function boardSize(sheet: Sheet, block: Board): Size {
  const [first, second] = layOut(sheet, block, sheet.fullHeight);
  const whole = first?.height ?? styles.note.leading;
  const start = sheet.fullHeight * worthStarting;
  return { whole: second ? Infinity : whole, least: Math.min(whole, start) };
}

/** A board of groups: pictures, or (`pictures` false, or the browser can't) the same drawn as vectors. */
export async function drawBoard(
  sheet: Sheet,
  block: Board,
  { colour, pictures }: { colour: string; pictures: boolean },
  { kept }: Place,
): Promise<void> {
  const size = boardSize(sheet, block);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  const pages = layOut(sheet, block, sheet.room);
  if (pages.length === 0) return drawNote(sheet, sheet.words.noIdeas);
  for (const page of pages) {
    const picture = pictures ? await pictureOf(sheet, page, colour) : null;
    await sheet.breathe(true);
    sheet.need(page.height);
    sheet.figure(alternativeTo(block), () => {
      if (picture) placePicture(sheet, page, picture);
      else drawBoardPage(sheet, page, colour);
      sheet.y += page.height;
    });
    sheet.gap(gaps.chart);
  }
}

function pictureOf(sheet: Sheet, page: BoardPage, colour: string): Promise<Uint8Array | null> {
  const key = JSON.stringify([colour, page]);
  const known = sheet.pictures.get(key) ?? photograph(page, colour, 'image/jpeg');
  sheet.pictures.set(key, known);
  return known;
}

function placePicture(sheet: Sheet, page: BoardPage, jpeg: Uint8Array): void {
  sheet.pdf.addImage(jpeg, 'JPEG', sheet.left, sheet.y, page.width, page.height);
}
