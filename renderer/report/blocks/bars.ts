import { bars as votes, type BarRow, type Bars } from '@shared/document/blocks/bars';
import type { Sheet } from '../page/sheet';
import type { Line } from '../text/line';
import { colours, gaps, rules, styles } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawNote } from './note';

const rankWidth = 26;
/** Where the bars begin, as shares of the width: the first unless texts take fewer lines with the second. */
const textShares = [0.46, 0.57] as const;
/** Room for "128" and, below it or beside it, "tied". */
const numberWidth = 62;
const barHeight = 9;
const padding = 4.5;
/** A chart is no place for an essay; the whole text is among the ideas. */
const mostLines = 6;

/** Space around the line below the winners. */
const winnersLine = { above: 6, below: 7 } as const;

interface Bar {
  readonly row: BarRow;
  readonly lines: readonly Line[];
  readonly height: number;
}

interface Chart {
  readonly bars: readonly Bar[];
  /** Where the bars begin, in points from the left. */
  readonly start: number;
}

function setBars(sheet: Sheet, rows: readonly BarRow[]): Chart {
  const charts = textShares.map((share): Chart => {
    const start = sheet.width * share;
    const bars = rows.map((row) => {
      const style = row.winner ? styles.cellStrong : styles.cell;
      const lines = sheet.type.clamp(row.text, style, start - rankWidth - 12, mostLines);
      return { row, lines, height: lines.length * style.leading + 2 * padding };
    });
    return { bars, start };
  });
  return charts.reduce((best, chart) => (heightOf(chart.bars) < heightOf(best.bars) ? chart : best));
}

const heightOf = (bars: readonly Bar[]) => bars.reduce((sum, bar) => sum + bar.height, 0);

function sizeOf(bars: readonly Bar[], tail: number): Size {
  if (bars.length === 0) return { whole: styles.note.leading, least: styles.note.leading };
  const whole = heightOf(bars) + winnersLine.above + winnersLine.below + tail;
  return { whole, least: bars.length > 2 ? heightOf(bars.slice(0, 2)) : whole };
}

const barsSize = (sheet: Sheet, { rows }: Bars, tail: number): Size => sizeOf(setBars(sheet, rows).bars, tail);

/** Bars: rank, text, bar, number. What a vote chose stands above a dashed line; ties are called ties. */
function drawBars(sheet: Sheet, block: Bars, { colour, tail, kept }: Place): void {
  const { caption, rows } = block;
  const { bars, start } = setBars(sheet, rows);
  const size = sizeOf(bars, tail);
  drawCaption(sheet, caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (rows.length === 0) return drawNote(sheet, sheet.words.noRows);

  const most = Math.max(1, ...rows.map((row) => row.dots ?? 0));
  sheet.figure(votes.alternative(block, sheet.strings), () =>
    bars.forEach((bar, index) => {
      sheet.need(bar.height + (index === bars.length - 1 ? tail : 0));
      drawBar(sheet, bar, { start: sheet.left + start, most, colour });
      sheet.y += bar.height;
      /* A vote chooses; a ranking only says what comes first. */
      /* What was not counted is neither above the line nor below it. */
      const next = bars[index + 1]?.row;
      if (block.unit === 'dots' && bar.row.winner && next?.winner === false && next.dots !== null)
        drawWinnersLine(sheet, colour);
    }),
  );
  sheet.gap(gaps.chart);
}

function drawBar(
  sheet: Sheet,
  { row, lines }: Bar,
  { start, most, colour }: { start: number; most: number; colour: string },
): void {
  const { pdf, type } = sheet;
  const style = row.winner ? styles.cellStrong : styles.cell;
  const top = sheet.y + padding;
  const baseline = top + style.leading / 2 + style.size * 0.28;
  type.label(row.rank, sheet.left + rankWidth - 10, baseline, { ...styles.cell, colour: colours.muted }, 'right');
  lines.forEach((line, index) => type.set(line, sheet.left + rankWidth, top + index * style.leading, style));

  if (row.dots === null) {
    type.label(sheet.words.notCounted, start, baseline, styles.cellMuted);
    return;
  }
  const width = ((sheet.right - start - numberWidth) * row.dots) / most;
  pdf.setFillColor(row.winner ? colour : colours.idle);
  if (row.dots > 0) pdf.rect(start, top + (style.leading - barHeight) / 2, Math.max(1, width), barHeight, 'F');
  else pdf.rect(start, top + (style.leading - barHeight) / 2, 0.8, barHeight, 'F');
  const used = type.label(String(row.dots), start + width + 6, baseline, row.winner ? styles.cellStrong : styles.cell);
  if (row.tied) type.label(sheet.words.tied, start + width + 6 + used + 6, baseline, styles.cellMuted);
}

function drawWinnersLine(sheet: Sheet, colour: string): void {
  const { pdf, type } = sheet;
  sheet.y += winnersLine.above;
  const style = { ...styles.small, colour };
  const label = type.line(sheet.words.chosen, style);
  type.draw(label, sheet.right - label.width, sheet.y + 2.5);
  pdf.setDrawColor(colour).setLineWidth(rules.strong).setLineDashPattern([2.5, 2.5], 0);
  pdf.line(sheet.left, sheet.y, sheet.right - label.width - 8, sheet.y);
  pdf.setLineDashPattern([], 0);
  sheet.y += winnersLine.below;
}

export const barsLayout: BlockLayout<Bars> = {
  above: aboveCaption,
  size: barsSize,
  draw: drawBars,
  picture: null,
};
