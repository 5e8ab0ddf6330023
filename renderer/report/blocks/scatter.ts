import { needsKey, scatter, type Scatter } from '@shared/document/blocks/scatter';
import { placeLabels, spreadDots, type Box } from '../../charts/labels';
import type { Sheet } from '../page/sheet';
import { colours, rules, styles, type TextStyle } from '../tokens';
import { drawGrid, gridSize, textWidth, type TableLayout, type GridColumn } from './grid';
import type { BlockLayout, Place, Size } from './contract';
import { aboveCaption, drawCaption } from './caption';
import { drawKey } from './key';

const fieldHeight = 230;
const gutter = 20;
const radius = 6.5;
const labelStyle: TextStyle = styles.small;
const below = 10;
const keyHeight = 16;
const pictureHeight = fieldHeight + gutter + below;

const heightOf = (block: Scatter): number => pictureHeight + (needsKey(block) ? keyHeight : 0);

/** What each number stands for and where it lies: the picture again, in words. */
function setList(sheet: Sheet, { columns: asked, points }: Scatter): TableLayout {
  const columns: GridColumn[] = [
    { label: '', width: 24 },
    { label: sheet.words.what, width: (sheet.width - 24) * 0.6 },
    ...asked.map((label) => ({ label, width: ((sheet.width - 24) * 0.4) / Math.max(1, asked.length) })),
  ];
  const rows = points.map(({ number, text, strong, values }) => [
    { lines: [sheet.type.line(String(number), styles.cellStrong)] },
    {
      lines: sheet.type.wrap(
        text,
        textWidth(columns[1] as GridColumn, false),
        strong ? styles.cellStrong : styles.cell,
      ),
    },
    ...values.map((value, at) => ({
      lines: sheet.type.wrap(value, textWidth(columns[at + 2] as GridColumn, at === values.length - 1), styles.cell),
    })),
  ]);
  return { columns, rows };
}

function scatterSize(sheet: Sheet, block: Scatter, tail: number): Size {
  const { whole } = gridSize(sheet, setList(sheet, block), tail);
  return { whole: heightOf(block) + whole, least: heightOf(block) };
}

function drawFrame(sheet: Sheet, block: Scatter, frame: Box, colour: string): void {
  const { pdf, type } = sheet;
  const { x, y, width, height } = frame;
  pdf.setDrawColor(colours.idle).setLineWidth(rules.strong).rect(x, y, width, height, 'S');
  pdf.setLineDashPattern([2.5, 3], 0).setLineWidth(rules.hair);
  pdf.line(x + width / 2, y, x + width / 2, y + height).line(x, y + height / 2, x + width, y + height / 2);
  pdf.setLineDashPattern([], 0);
  block.fields?.forEach((field, index) => {
    const line = type.clamp(field, { ...styles.smallStrong, colour }, width * 0.46, 1)[0];
    if (!line) return;
    const right = index % 2 === 1;
    type.draw(line, right ? x + width - 6 - line.width : x + 6, index < 2 ? y + 12 : y + height - 6);
  });
  const under = y + height + 12;
  type.label(block.across.low, x, under, styles.small);
  type.label(block.across.label, x + width / 2, under, styles.smallStrong, 'center');
  type.label(block.across.high, x + width, under, styles.small, 'right');
  const beside = (text: string, at: number, style: TextStyle) => {
    const wide = type.width(text, style);
    pdf.setFont(style.font, 'normal').setFontSize(style.size).setTextColor(style.colour);
    pdf.text(text, x - 7, at + wide, { angle: 90 });
  };
  beside(block.up.high, y, styles.small);
  beside(block.up.label, y + height / 2 - type.width(block.up.label, styles.smallStrong) / 2, styles.smallStrong);
  beside(block.up.low, y + height - type.width(block.up.low, styles.small), styles.small);
}

/** Breaks the middle lines where a name stands on them: it would look struck out. */
function clearLines({ pdf }: Sheet, { x, y, width, height }: Box, names: readonly Box[]): void {
  const [across, down] = [x + width / 2, y + height / 2];
  const half = 2 * rules.hair;
  pdf.setFillColor(colours.paper);
  for (const name of names) {
    if (name.x < across && across < name.x + name.width) pdf.rect(across - half, name.y, 2 * half, name.height, 'F');
    if (name.y - half < down && down < name.y + name.height + half)
      pdf.rect(name.x - half, down - half, name.width + 2 * half, 2 * half, 'F');
  }
}

function drawPoints(sheet: Sheet, block: Scatter, frame: Box, colour: string): void {
  const { pdf, type } = sheet;
  const inner: Box = {
    x: frame.x + radius,
    y: frame.y + radius,
    width: frame.width - 2 * radius,
    height: frame.height - 2 * radius,
  };
  const dots = spreadDots(
    block.points.map((point) => ({
      ...point,
      x: frame.x + point.across * frame.width,
      y: frame.y + (1 - point.up) * frame.height,
      line: type.clamp(point.text, labelStyle, frame.width * 0.32, 1)[0] ?? type.line('', labelStyle),
    })),
    radius,
    inner,
  );
  const boxes = placeLabels(
    dots.map(({ x, y, line }) => ({ x, y, label: { width: line.width + 1, height: labelStyle.size * 1.2 } })),
    radius,
    frame,
  );
  clearLines(
    sheet,
    frame,
    boxes.filter((box) => box !== null),
  );
  dots.forEach(({ x, y, number, strong, line }, index) => {
    pdf.setFillColor(strong ? colour : colours.muted).circle(x, y, radius, 'F');
    type.label(String(number), x, y + 2.6, { ...styles.smallStrong, size: 7.5, colour: colours.paper }, 'center');
    const box = boxes[index];
    if (box) type.draw(line, box.x, box.y + labelStyle.size * 0.95);
  });
}

/** A field with two axes: numbered points, named where names do not collide, and below it what each number stands for. */
function drawScatter(sheet: Sheet, block: Scatter, { colour, tail }: Place): void {
  drawCaption(sheet, block.caption, heightOf(block));
  if (block.points.length === 0) return;
  if (needsKey(block)) {
    sheet.tag('P', () => drawKey(sheet, [{ colour, says: block.strongMeans }]));
    sheet.y += keyHeight;
  }
  const frame: Box = { x: sheet.left + gutter, y: sheet.y, width: sheet.width - gutter, height: fieldHeight };
  sheet.figure(scatter.alternative(block, sheet.strings), () => {
    drawFrame(sheet, block, frame, colour);
    drawPoints(sheet, block, frame, colour);
    sheet.y += pictureHeight;
  });
  drawGrid(sheet, setList(sheet, block), { tail });
}

export const scatterLayout: BlockLayout<Scatter> = {
  above: aboveCaption,
  size: scatterSize,
  draw: drawScatter,
  picture: null,
};
