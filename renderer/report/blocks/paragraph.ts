import type { Paragraph } from '@shared/document/blocks/paragraph';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import { gaps, styles } from '../tokens';
import type { BlockLayout } from './contract';
import { paragraphLines, proseSize } from './prose';

/** A text; where nothing was written it says so. */
export function drawParagraph(sheet: Sheet, text: string): void {
  const empty = cleanLine(text) === '';
  const used = empty ? styles.bodyMuted : styles.body;
  sheet.gap(gaps.block);
  sheet.tag('P', () => sheet.flow(paragraphLines(sheet, empty ? sheet.words.noText : text, used), used));
  sheet.gap(gaps.block);
}

export const paragraphLayout: BlockLayout<Paragraph> = {
  above: () => gaps.chart,
  size: (sheet, { text }) => proseSize(sheet, text, styles.body),
  draw: (sheet, { text }) => drawParagraph(sheet, text),
  picture: null,
};
