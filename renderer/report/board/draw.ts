import type { Sheet } from '../page/sheet';
import { colours } from '../tokens';
import { notePadding, type BoardPage } from './layout';

/** Draws a board as vectors and text at the sheet's place: without pictures, and when a picture fails. */
export function drawBoardPage(sheet: Sheet, page: BoardPage, colour: string): void {
  const { pdf, type, left, y } = sheet;
  for (const title of page.titles) {
    pdf.setFillColor(colour).rect(left + title.x, y + title.y - 7, page.columnWidth, 1.4, 'F');
    title.lines.forEach((line, index) =>
      type.set(line, left + title.x, y + title.y + index * title.style.leading, title.style),
    );
  }
  for (const note of page.notes) {
    pdf.setFillColor(colours.note).rect(left + note.x, y + note.y, note.width, note.height, 'F');
    note.lines.forEach((line, index) =>
      type.set(
        line,
        left + note.x + notePadding.x,
        y + note.y + notePadding.y + index * note.style.leading,
        note.style,
      ),
    );
  }
}
