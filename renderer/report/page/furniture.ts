import type { Cover } from '@shared/plan/model';
import { cleanLine } from '../text/clean';
import { styles } from '../tokens';
import type { Sheet } from './sheet';

/** Running heads and feet, once all pages are there. The cover has none. */
export function drawFurniture(sheet: Sheet, cover: Cover): void {
  const { pdf, type, words } = sheet;
  const style = styles.furniture;
  const pages = pdf.getNumberOfPages();
  const half = sheet.width / 2 - 12;
  const title = type.clamp(cleanLine(cover.title) || words.untitled, style, half, 1)[0];
  const organisation = type.clamp(cover.organisation, style, half, 1)[0];
  const place = type.clamp(
    [cover.rehearsal?.mark ?? '', cover.date, cover.place]
      .map(cleanLine)
      .filter((text) => text !== '')
      .join(' · '),
    style,
    half * 1.5,
    1,
  )[0];
  const head = 44;
  const foot = sheet.pageHeight - 36;
  for (let page = 2; page <= pages; page += 1) {
    pdf.setPage(page);
    if (title) type.draw(title, sheet.left, head);
    if (organisation) type.draw(organisation, sheet.right - organisation.width, head);
    if (place) type.draw(place, sheet.left, foot);
    type.label(words.page(page, pages), sheet.right, foot, style, 'right');
  }
}
