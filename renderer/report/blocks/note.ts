import type { Note } from '@shared/document/blocks/note';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import { gaps, styles } from '../tokens';
import type { BlockLayout } from './contract';
import { paragraphLines, proseSize } from './prose';

/** Small print under what it explains. */
export function drawNote(sheet: Sheet, text: string): void {
  if (cleanLine(text) === '') return;
  sheet.gap(gaps.note);
  sheet.tighten(gaps.note);
  sheet.tag('P', () => sheet.flow(paragraphLines(sheet, text, styles.note), styles.note));
  sheet.gap(gaps.block);
}

export const noteLayout: BlockLayout<Note> = {
  above: () => gaps.chart,
  size: (sheet, { text }) => proseSize(sheet, text, styles.note),
  draw: (sheet, { text }) => drawNote(sheet, text),
  picture: null,
};
