import { curves, type Curves } from '@shared/document/blocks/curves';
import { drawCurve } from '../../charts/curve';
import type { Sheet } from '../page/sheet';
import { colours, gaps, rules, styles } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { aboveCaption, drawCaption } from './caption';

const chartHeight = 150;
const scaleWidth = 22;
const keyHeight = 16;
const labelLines = 3;
const moods = [2, 1, 0, -1, -2] as const;

const signed = (mood: number): string => (mood > 0 ? `+${mood}` : mood < 0 ? `−${-mood}` : '0');
const footHeight = labelLines * styles.small.leading + 6;
const pictureHeight = keyHeight + chartHeight + footHeight;

const curvesSize = (_sheet: Sheet, _block: Curves, tail: number): Size => ({
  whole: pictureHeight + tail,
  least: pictureHeight + tail,
});

function drawKey(sheet: Sheet, block: Curves, colour: string): void {
  const { pdf, type } = sheet;
  let x = sheet.left + scaleWidth;
  block.lines.forEach(({ label }, index) => {
    const strong = index === block.lines.length - 1;
    pdf
      .setDrawColor(strong ? colour : colours.muted)
      .setLineWidth(strong ? 2.2 : 1.4)
      .line(x, sheet.y + 5, x + 18, sheet.y + 5);
    x += 24 + type.label(label, x + 23, sheet.y + 8, styles.smallStrong) + 16;
  });
  sheet.y += keyHeight;
}

/** Moods over stages as curves, in the order of the lines; the last one in the lens's colour. */
function drawCurves(sheet: Sheet, block: Curves, { colour, tail }: Place): void {
  drawCaption(sheet, block.caption, pictureHeight + tail);
  sheet.figure(curves.alternative(block, sheet.strings), () => drawPicture(sheet, block, colour));
  sheet.gap(gaps.chart);
}

function drawPicture(sheet: Sheet, block: Curves, colour: string): void {
  const { pdf, type } = sheet;
  drawKey(sheet, block, colour);
  const top = sheet.y + 4;
  const y = (mood: number) => top + ((2 - mood) / 4) * (chartHeight - 8);
  const step = (sheet.width - scaleWidth) / Math.max(1, block.columns.length);
  const x = (index: number) => sheet.left + scaleWidth + step * (index + 0.5);
  for (const mood of moods) {
    const width = sheet.width - scaleWidth;
    sheet.rule(sheet.left + scaleWidth, y(mood), width, mood === 0 ? colours.idle : colours.hair, rules.hair);
    type.label(signed(mood), sheet.left + scaleWidth - 6, y(mood) + 3, styles.small, 'right');
  }
  block.lines.forEach(({ points }, index) => {
    const strong = index === block.lines.length - 1;
    const ink = strong ? colour : colours.muted;
    const path = points.map(({ mood }, at) => (mood === null ? null : ([x(at), y(mood)] as const)));
    pdf.setDrawColor(ink).setLineWidth(strong ? 2.2 : 1.4);
    drawCurve(path, {
      moveTo: (toX, toY) => void pdf.moveTo(toX, toY),
      lineTo: (toX, toY) => void pdf.lineTo(toX, toY),
      bezierCurveTo: (x1, y1, x2, y2, toX, toY) => void pdf.curveTo(x1, y1, x2, y2, toX, toY),
      closePath: () => void pdf.close(),
    });
    pdf.stroke();
    pdf.setFillColor(strong ? ink : colours.paper).setLineWidth(1.4);
    for (const point of path) if (point) pdf.circle(point[0], point[1], 3, 'FD');
  });
  block.columns.forEach((column, index) => {
    type.clamp(column, styles.small, step - 6, labelLines).forEach((line, row) => {
      type.set(line, x(index) - line.width / 2, top + chartHeight + row * styles.small.leading, styles.small);
    });
  });
  sheet.y = top + chartHeight + footHeight;
}

export const curvesLayout: BlockLayout<Curves> = {
  above: aboveCaption,
  size: curvesSize,
  draw: drawCurves,
  picture: null,
};
