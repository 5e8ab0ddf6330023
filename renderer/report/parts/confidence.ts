import { alternativeToSpread, type SpreadRow } from '@shared/document/blocks/spread';
import type { Summary } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import type { Line } from '../text/line';
import { colours, lensColours, styles } from '../tokens';
import { drawHistogram } from './histogram';

const figureWidth = 74;
const mostOfConfidence = 4;
const histogramWidth = 150;

/** How sure the room was, in words, as they stand beside the figure. */
export function setConfidence(sheet: Sheet, summary: Summary): readonly Line[] {
  const width = sheet.width - figureWidth - histogramWidth - 24;
  return sheet.type.clamp(summary.confidence?.text ?? '', styles.body, width, mostOfConfidence);
}

/** The average, how often each number of fingers was shown, and the words. */
export function drawConfidence(sheet: Sheet, summary: Summary, spread: SpreadRow, average: number): void {
  const { type } = sheet;
  sheet.tag('P', () => {
    type.label(sheet.strings.locale.decimal(average, spread.mark), sheet.left, sheet.y + 29, {
      ...styles.title,
      size: 28,
    });
    if (spread.shortfall !== null)
      type.label(spread.shortfall, sheet.left, sheet.y + 44, { ...styles.smallStrong, colour: colours.warning });
  });
  const values = spread.counts.map((_, index) => index);
  const box = { x: sheet.left + figureWidth, base: sheet.y + 34, width: histogramWidth, height: 32 };
  sheet.figure(alternativeToSpread(sheet.strings, values, spread), () => {
    drawHistogram(sheet, { counts: spread.counts, average, values, colour: lensColours.close }, box);
    for (const value of values) {
      const middle = box.x + (box.width * (value + 0.5)) / values.length;
      type.label(String(value), middle, box.base + 16, styles.small, 'center');
    }
  });
  sheet.tag('P', () =>
    setConfidence(sheet, summary).forEach((line, index) =>
      type.set(line, box.x + box.width + 24, sheet.y + index * styles.body.leading, styles.body),
    ),
  );
}
