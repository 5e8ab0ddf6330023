import type { BoardGroup } from '@shared/plan/model';
import { drawBoardPage } from '../board/draw';
import { layOutBoard, type BoardPage } from '../board/layout';
import { pictureBoard } from '../board/picture';
import type { Sheet } from '../page/sheet';
import { gaps } from '../tokens';
import { drawCaption, drawNote } from './words';

/** What a caption above the board takes at most. */
const captionRoom = 30;
/** A board begins on a page that has this share of it left. */
const worthStarting = 0.45;

/** A board of groups: pictures, or (`pictures` false, or the browser can't) the same drawn as vectors. */
export async function drawBoard(
  sheet: Sheet,
  caption: string,
  groups: readonly BoardGroup[],
  colour: string,
  pictures: boolean,
): Promise<void> {
  const filled = groups.filter((group) => group.ideas.length > 0 || group.title.trim() !== '');
  const rest = sheet.fullHeight - captionRoom;
  const room = sheet.room - gaps.chart - captionRoom;
  const pages = layOutBoard(
    filled,
    sheet.width,
    { first: room > rest * worthStarting ? room : rest, rest },
    sheet.type,
  );
  drawCaption(sheet, caption, pages[0]?.height ?? 20);
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
