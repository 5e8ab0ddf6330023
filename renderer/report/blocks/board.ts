import type { PlanBlock } from '@shared/plan/model';
import { drawBoardPage } from '../board/draw';
import { layOutBoard, type BoardPage } from '../board/layout';
import { pictureBoard } from '../board/picture';
import type { Sheet } from '../page/sheet';
import { gaps, styles } from '../tokens';
import type { Size } from './size';
import { drawCaption, drawNote } from './words';

/** A board that fits into this share of a page is one picture. */
const onePicture = 0.7;
/** A board of several pictures begins on a page that has this share of it left. */
const worthStarting = 0.45;

type Board = Extract<PlanBlock, { type: 'board' }>;

const filledOf = ({ groups }: Board) => groups.filter((group) => group.ideas.length > 0 || group.title.trim() !== '');

/** The board's pictures; where there are several, the first may have `room` points. */
function layOut(sheet: Sheet, block: Board, room: number): BoardPage[] {
  const rest = sheet.fullHeight;
  const whole = layOutBoard(filledOf(block), sheet.width, { first: rest * onePicture, rest }, sheet.type);
  return whole.length <= 1 ? whole : layOutBoard(filledOf(block), sheet.width, { first: room, rest }, sheet.type);
}

export function boardSize(sheet: Sheet, block: Board): Size {
  const start = sheet.fullHeight * worthStarting;
  const [first, second] = layOut(sheet, block, start);
  const least = first ? (second ? start : first.height) : styles.note.leading;
  return { whole: least, least };
}

/** A board of groups: pictures, or (`pictures` false, or the browser can't) the same drawn as vectors. */
export async function drawBoard(sheet: Sheet, block: Board, colour: string, pictures: boolean): Promise<void> {
  drawCaption(sheet, block.caption, boardSize(sheet, block).least);
  const pages = layOut(sheet, block, sheet.room);
  if (pages.length === 0) return drawNote(sheet, sheet.words.noIdeas);
  for (const page of pages) {
    const picture = pictures ? await pictureBoard(page, colour) : null;
    await sheet.breathe(true);
    sheet.need(page.height);
    if (picture) placePicture(sheet, page, picture.jpeg);
    else drawBoardPage(sheet, page, colour);
    sheet.y += page.height;
    sheet.gap(gaps.chart);
  }
}

function placePicture(sheet: Sheet, page: BoardPage, jpeg: Uint8Array): void {
  sheet.pdf.addImage(jpeg, 'JPEG', sheet.left, sheet.y, page.width, page.height);
}
