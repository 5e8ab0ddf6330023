import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import { gaps, styles } from '../tokens';
import { proseOf } from './prose';

const captionGap = 5;

const captionLines = (sheet: Sheet, text: string): readonly Line[] =>
  cleanLine(text) === '' ? [] : sheet.type.clamp(text, styles.caption, proseOf(sheet), 3);

/** Height of a caption with the space above and below it. */
export function captionHeight(sheet: Sheet, text: string): number {
  const lines = captionLines(sheet, text).length;
  return gaps.chart + (lines > 0 ? lines * styles.caption.leading + captionGap : 0);
}

/** The space above a block that has a caption, with the caption. */
export const aboveCaption = (sheet: Sheet, { caption }: { readonly caption: string }): number =>
  captionHeight(sheet, caption);

/** What a chart or table is called; stays with `next` points of what follows. */
export function drawCaption(sheet: Sheet, text: string, next: number): void {
  const lines = captionLines(sheet, text);
  sheet.gap(gaps.chart);
  sheet.need(captionHeight(sheet, text) - gaps.chart + next);
  sheet.tag('P', () => {
    for (const line of lines) {
      sheet.type.set(line, sheet.left, sheet.y, styles.caption);
      sheet.y += styles.caption.leading;
    }
  });
  if (lines.length > 0) sheet.y += captionGap;
}
