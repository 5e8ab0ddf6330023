import { changeInWords, type Gaps } from '@shared/document/blocks/gaps';
import type { Sheet } from '../page/sheet';
import { colours, gaps, rules, styles } from '../tokens';
import { drawGrid, gridSize, textWidth, type TableLayout, type GridCell, type GridColumn } from './grid';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawNote } from './note';

const headHeight = 18;
const figureWidth = 62;
/** Room for "−2.2 (lower)". */
const changeWidth = 84;

function railCell(sheet: Sheet, block: Gaps, row: Gaps['rows'][number], colour: string): GridCell {
  const [first = 0, last = 1] = [block.values[0], block.values.at(-1)];
  return {
    lines: [],
    height: styles.cell.leading,
    draw: ({ x, y, width }) => {
      const { pdf } = sheet;
      const place = (value: number) => x + 5 + ((value - first) / Math.max(1, last - first)) * (width - 10);
      const middle = y + styles.cell.leading / 2;
      sheet.rule(x, middle, width, colours.hair, rules.strong);
      if (row.first !== null && row.second !== null) {
        pdf.setDrawColor(colour).setLineWidth(2.4).line(place(row.first), middle, place(row.second), middle);
      }
      if (row.first !== null)
        pdf
          .setDrawColor(colours.ink)
          .setFillColor(colours.paper)
          .setLineWidth(1.3)
          .circle(place(row.first), middle, 3.4, 'FD');
      if (row.second !== null) pdf.setFillColor(colours.ink).rect(place(row.second) - 3.2, middle - 3.2, 6.4, 6.4, 'F');
    },
  };
}

function setGaps(sheet: Sheet, block: Gaps, colour: string): TableLayout {
  const words = sheet.strings.plan.content.rate;
  const rest = sheet.width - figureWidth * 2 - changeWidth;
  const columns: GridColumn[] = [
    { label: '', width: rest * 0.52, heads: true },
    {
      label: `${block.values[0] ?? ''} ${block.lowest} … ${block.values.at(-1) ?? ''} ${block.highest}`,
      width: rest * 0.48,
    },
    { label: block.names[0], width: figureWidth, align: 'right' },
    { label: block.names[1], width: figureWidth, align: 'right' },
    { label: words.against(...block.names), width: changeWidth, align: 'right' },
  ];
  const figure = (value: number | null, mark: number | null): GridCell => ({
    lines: [sheet.type.line(value === null ? '–' : sheet.strings.locale.decimal(value, mark), styles.cell)],
  });
  const rows = block.rows.map((row, index) => {
    const style = index === 0 ? styles.cellStrong : styles.cell;
    const width = textWidth(columns[0] as GridColumn, false);
    const warning = { ...styles.cell, colour: colours.warning };
    return [
      {
        lines: [
          ...sheet.type.wrap(row.text, width, style),
          ...(row.shortfall === null ? [] : sheet.type.wrap(row.shortfall, width, warning)),
        ],
      },
      railCell(sheet, block, row, index === 0 ? colour : colours.idle),
      figure(row.first, null),
      figure(row.second, row.mark),
      {
        lines: [sheet.type.line(changeInWords(sheet.strings, row), styles.cellStrong)],
      },
    ];
  });
  return { columns, rows };
}

const gapsSize = (sheet: Sheet, block: Gaps, tail: number): Size => {
  const { whole, least } = gridSize(sheet, setGaps(sheet, block, colours.idle), tail);
  return { whole: whole + headHeight, least: least + headHeight };
};

/** Two values of each item on one rail (a ring, a square) and the distance between them, the widest first. */
function drawGaps(sheet: Sheet, block: Gaps, { colour, tail, kept }: Place): void {
  const size = gapsSize(sheet, block, tail);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (block.rows.length === 0) return drawNote(sheet, sheet.words.noRows);
  sheet.tag('P', () => drawKey(sheet, block));
  sheet.y += headHeight;
  drawGrid(sheet, setGaps(sheet, block, colour), { tail });
  sheet.gap(gaps.chart);
}

/** Which sign stands for which value. */
function drawKey(sheet: Sheet, block: Gaps): void {
  const { pdf, type } = sheet;
  const middle = sheet.y + 5;
  pdf
    .setDrawColor(colours.ink)
    .setFillColor(colours.paper)
    .setLineWidth(1.3)
    .circle(sheet.left + 4, middle, 3.4, 'FD');
  const used = type.label(block.names[0], sheet.left + 12, middle + 3, styles.small);
  const x = sheet.left + 12 + used + 16;
  pdf.setFillColor(colours.ink).rect(x, middle - 3.2, 6.4, 6.4, 'F');
  type.label(block.names[1], x + 11, middle + 3, styles.small);
}

export const gapsLayout: BlockLayout<Gaps> = {
  above: aboveCaption,
  size: gapsSize,
  draw: drawGaps,
  picture: null,
};
