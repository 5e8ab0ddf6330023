import type { Sheet } from '../page/sheet';
import type { TagRole } from '../tags/element';
import { colours } from '../tokens';
import { notesOn, type BoardPage, type BoardText } from './layout';

/**
 * Draws a board at the sheet's place as text, group by group, so that it can be read, searched and selected; `titled`: what
 * the title of a group is in the document's structure.
 */
export function drawBoardText(sheet: Sheet, { clusters }: BoardPage, titled: TagRole): void {
  const set = ({ x, y, lines, style }: BoardText): void =>
    lines.forEach((line, index) => sheet.type.set(line, sheet.left + x, sheet.y + y + index * style.leading, style));
  for (const { title, notes } of clusters) {
    sheet.tag(titled, () => set(title));
    if (notes.length > 0) sheet.list(() => notes.forEach(({ texts }) => sheet.item(() => texts.forEach(set))));
  }
}

/** Draws what is behind a board's text, without a picture of it. */
export function drawBoardGround({ pdf, tags, left, y }: Sheet, page: BoardPage, colour: string): void {
  tags.artifact(() => {
    pdf.setFillColor(colour);
    for (const { title } of page.clusters) pdf.rect(left + title.x, y + title.y - 7, page.columnWidth, 1.4, 'F');
    pdf.setFillColor(colours.note);
    for (const note of notesOn(page)) pdf.rect(left + note.x, y + note.y, note.width, note.height, 'F');
  });
}
