import { spread, type Spread, type SpreadRow } from '@shared/document/blocks/spread';
import type { Sheet } from '../page/sheet';
import { drawAverage, drawHistogram, placeOf } from '../parts/histogram';
import type { Line } from '../text/line';
import { colours, gaps, rules, styles, type TextStyle } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, captionHeight, drawCaption } from './caption';
import { drawNote } from './note';

const textShare = 0.4;
const numberWidth = 74;
const mostLines = 6;
/** Heights of a stack of dots: with room to spare, with little, and where the chart would otherwise go to the next page. */
const stacks = { roomy: 42, close: 30, tight: 22 } as const;
const headHeight = 26;
const shortfallStyle: TextStyle = { ...styles.smallStrong, leading: 10, colour: colours.warning };
const figureHeight = 16;

interface SetRow {
  readonly row: SpreadRow;
  readonly lines: readonly Line[];
  readonly shortfall: readonly Line[];
  readonly height: number;
  /** The most people on one value in the whole chart, and how high so many stand: a dot is the same size in all rows. */
  readonly most: number;
  readonly stackHeight: number;
}

function setRows(sheet: Sheet, { rows }: Spread, stack: number): SetRow[] {
  const textWidth = sheet.width * textShare - 18;
  const most = Math.max(1, ...rows.flatMap((row) => row.counts));
  const stackHeight = Math.min(stack, most * 6) - 1;
  return rows.map((row) => {
    const lines = sheet.type.clamp(row.text, styles.cell, textWidth, mostLines);
    const shortfall = row.shortfall === null ? [] : sheet.type.clamp(row.shortfall, shortfallStyle, numberWidth - 4, 3);
    const verdict = shortfall.length === 0 ? 0 : figureHeight + shortfall.length * shortfallStyle.leading + 4;
    const height = Math.max(stackHeight + 14, lines.length * styles.cell.leading + 10, verdict);
    return { row, lines, shortfall, height, most, stackHeight };
  });
}

function sizeOf(rows: readonly SetRow[], tail: number): Size {
  const [first] = rows;
  if (!first) return { whole: styles.note.leading, least: styles.note.leading };
  const whole = headHeight + rows.reduce((sum, row) => sum + row.height, 0) + tail;
  return { whole, least: rows.length > 1 ? headHeight + first.height : whole };
}

const spreadSize = (sheet: Sheet, block: Spread, tail: number): Size =>
  sizeOf(setRows(sheet, block, stacks.tight), tail);

/** Ratings as a spread: for each item how many chose each value, the average marked and in figures, failing ones in words. */
function drawSpread(sheet: Sheet, block: Spread, { colour, tail, kept }: Place): void {
  const room = sheet.room - captionHeight(sheet, block.caption);
  const rows =
    [stacks.roomy, stacks.close]
      .map((stack) => setRows(sheet, block, stack))
      .find((set) => sizeOf(set, tail).whole < room) ?? setRows(sheet, block, stacks.tight);
  const size = sizeOf(rows, tail);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (rows.length === 0) return drawNote(sheet, sheet.words.noRows);

  sheet.figure(spread.alternative(block, sheet.strings), () => {
    drawScale(sheet, block);
    for (const [index, row] of rows.entries()) {
      if (sheet.room < row.height + (index === rows.length - 1 ? tail : 0)) {
        sheet.turn();
        drawScale(sheet, block);
      }
      drawRow(sheet, block, row, colour);
      sheet.y += row.height;
    }
  });
  sheet.gap(gaps.chart);
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
    type.label(
      sheet.words.onScale(value),
      x + width * placeOf(value, block.values),
      sheet.y + 21,
      styles.smallStrong,
      'center',
    );
  }
  const used = type.label(sheet.words.average, sheet.right, sheet.y + 21, styles.small, 'right');
  drawAverage(sheet.pdf, sheet.right - used - 7, sheet.y + 15.5);
  sheet.y += headHeight;
  sheet.rule(sheet.left, sheet.y - 0.5, sheet.width, colours.ink, rules.strong);
}

function drawRow(sheet: Sheet, block: Spread, set: SetRow, colour: string): void {
  const { row, lines, height, most, stackHeight } = set;
  const { type, words } = sheet;
  const style = styles.cell;
  const { x, width } = scaleBox(sheet);
  const base = sheet.y + height - 10;
  const textTop = sheet.y + (height - lines.length * style.leading) / 2;
  lines.forEach((line, index) => type.set(line, sheet.left, textTop + index * style.leading, style));
  drawHistogram(
    sheet,
    { counts: row.counts, average: row.average, values: block.values, colour, most },
    { x, base, width, height: stackHeight },
  );

  const right = sheet.right;
  if (row.average === null)
    type.label(row.isCounted ? words.nobodyAnswered : words.notCounted, right, base, styles.cellMuted, 'right');
  else {
    const failing = set.shortfall.length > 0;
    const figure = failing ? { ...styles.figure, colour: colours.warning } : styles.figure;
    type.label(
      sheet.strings.locale.decimal(row.average, row.mark),
      right,
      failing ? sheet.y + figureHeight - 3 : base,
      figure,
      'right',
    );
    set.shortfall.forEach((line, index) =>
      type.set(line, right - line.width, sheet.y + figureHeight + index * shortfallStyle.leading, shortfallStyle),
    );
  }
  sheet.rule(sheet.left, sheet.y + height - 0.5, sheet.width, colours.hair);
}

export const spreadLayout: BlockLayout<Spread> = {
  above: aboveCaption,
  size: spreadSize,
  draw: drawSpread,
  picture: null,
};
