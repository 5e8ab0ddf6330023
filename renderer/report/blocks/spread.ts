import type { PlanBlock, SpreadRow } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import { drawHistogram, oneDecimal, placeOf } from '../parts/histogram';
import type { Line } from '../text/line';
import { colours, gaps, rules, styles } from '../tokens';
import { drawCaption, drawNote } from './words';

type Spread = Extract<PlanBlock, { type: 'spread' }>;

const textShare = 0.4;
const numberWidth = 74;
const mostLines = 6;
const stack = 34;
const headHeight = 26;

/** Ratings as a spread: for each item how many chose each value, the average marked and in figures, failing ones in words. */
export function drawSpread(sheet: Sheet, block: Spread, colour: string): void {
  const style = styles.cell;
  const textWidth = sheet.width * textShare - 18;
  const rows = block.rows.map((row) => {
    const lines = sheet.type.clamp(row.text, style, textWidth, mostLines);
    return { row, lines, height: Math.max(stackHeight(row) + 14, lines.length * style.leading + 12) };
  });
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0);
  drawCaption(sheet, block.caption, height < sheet.fullHeight * 0.7 ? height : headHeight + (rows[0]?.height ?? 0));
  if (rows.length === 0) return drawNote(sheet, sheet.words.noRows);

  drawScale(sheet, block);
  for (const { row, lines, height: rowHeight } of rows) {
    if (sheet.room < rowHeight) {
      sheet.turn();
      drawScale(sheet, block);
    }
    drawRow(sheet, block, row, lines, rowHeight, colour);
    sheet.y += rowHeight;
  }
  sheet.gap(gaps.chart);
}

/** Rows are as tall as their tallest stack, so that a quiet row takes little room. */
function stackHeight(row: SpreadRow): number {
  return Math.min(stack, Math.max(12, Math.max(0, ...row.counts) * 6));
}

function scaleBox(sheet: Sheet): { x: number; width: number } {
  return { x: sheet.left + sheet.width * textShare, width: sheet.width * (1 - textShare) - numberWidth };
}

function drawScale(sheet: Sheet, block: Spread): void {
  const { type } = sheet;
  const { x, width } = scaleBox(sheet);
  const words = type.clamp(block.lowest, styles.small, width / 2 - 4, 1)[0];
  if (words) type.draw(words, x, sheet.y + 8);
  const end = type.clamp(block.highest, styles.small, width / 2 - 4, 1)[0];
  if (end) type.draw(end, x + width - end.width, sheet.y + 8);
  for (const value of block.values) {
    type.label(String(value), x + width * placeOf(value, block.values), sheet.y + 21, styles.smallStrong, 'center');
  }
  sheet.y += headHeight;
  sheet.rule(sheet.left, sheet.y - 0.5, sheet.width, colours.ink, rules.strong);
}

function drawRow(sheet: Sheet, block: Spread, row: SpreadRow, lines: readonly Line[], height: number, colour: string): void {
  const { type, words } = sheet;
  const style = styles.cell;
  const { x, width } = scaleBox(sheet);
  const base = sheet.y + height - 10;
  const textTop = sheet.y + (height - lines.length * style.leading) / 2;
  lines.forEach((line, index) => type.set(line, sheet.left, textTop + index * style.leading, style));
  drawHistogram(sheet, { counts: row.counts, average: row.average, values: block.values, colour }, { x, base, width, height: height - 14 });

  const right = sheet.right;
  if (row.average === null) type.label(words.nobodyAnswered, right, base, styles.cellMuted, 'right');
  else {
    type.label(oneDecimal(row.average), right, base - (row.fails ? 6 : 0), styles.figure, 'right');
    if (row.fails) type.label(words.fails, right, base + 5, { ...styles.smallStrong, colour: colours.warning }, 'right');
  }
  sheet.rule(sheet.left, sheet.y + height - 0.5, sheet.width, colours.hair);
}
