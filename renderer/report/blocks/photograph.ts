import { photograph, type PhotographBlock } from '@shared/document/blocks/photograph';
import type { Sheet } from '../page/sheet';
import { gaps, styles } from '../tokens';
import { aboveCaption, drawCaption } from './caption';
import type { BlockLayout } from './contract';
import { drawNote } from './note';

/** Two stand on a page, one above the other, with what is said of them. */
const highest = 0.41;

/** How large one is drawn, in points: as large as the text is wide or half a page high, in its own proportions. */
function sizeOf(sheet: Sheet, { width, height }: NonNullable<PhotographBlock['picture']>) {
  const scale = Math.min(sheet.width / width, (sheet.fullHeight * highest) / height);
  return { width: width * scale, height: height * scale };
}

const heightOf = (sheet: Sheet, { picture }: PhotographBlock): number =>
  picture ? sizeOf(sheet, picture).height : styles.note.leading;

function draw(sheet: Sheet, block: PhotographBlock): void {
  const { caption, picture } = block;
  const { strings, pdf, left } = sheet;
  drawCaption(sheet, caption, heightOf(sheet, block));
  if (!picture) return drawNote(sheet, strings.plan.content.photographs.missing);
  const { width, height } = sizeOf(sheet, picture);
  sheet.need(height);
  const area = { x: left, y: sheet.y, width, height };
  const put = () => {
    /* By its name: the same picture twice is in the file once. */
    pdf.addImage(`data:image/jpeg;base64,${picture.data}`, 'JPEG', left, area.y, width, height, picture.name, 'NONE');
  };
  sheet.figure(photograph.alternative(block, strings), put, area);
  sheet.y += height;
  sheet.gap(gaps.chart);
}

export const photographLayout: BlockLayout<PhotographBlock> = {
  above: aboveCaption,
  size: (sheet, block) => ({ whole: heightOf(sheet, block), least: heightOf(sheet, block) }),
  draw,
  picture: null,
};
