import { autoTable, type CellHookData } from 'jspdf-autotable';
import type { Sheet } from '../page/sheet';
import { emptyLine, type Line } from '../text/line';
import { colours, gaps, rules, styles, type TextStyle } from '../tokens';

export interface GridColumn {
  readonly label: string;
  /** Points. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

export interface GridCell {
  readonly lines: readonly Line[];
  /** Draws more into the cell: given the cell's text box. Only on the page where the cell begins. */
  readonly draw?: (box: { x: number; y: number; width: number; height: number }) => void;
  /** Room for `draw`, in points. */
  readonly height?: number;
}

/** Distance between the columns' texts. */
export const gridGutter = 12;
const padding = 5.5;
const style: TextStyle = styles.cell;

/** The width of a column's text. */
export function textWidth(column: GridColumn, last: boolean): number {
  return column.width - (last ? 0 : gridGutter);
}

/** Height of the head and of one row, to keep a caption with them. */
export function gridStart(sheet: Sheet, columns: readonly GridColumn[], row: readonly GridCell[] | undefined): number {
  const lines = Math.max(
    1,
    ...(row ?? []).map((cell) => Math.max(cell.lines.length, (cell.height ?? 0) / style.leading)),
  );
  return headHeight(sheet, columns) + Math.min(lines * style.leading + 2 * padding, sheet.fullHeight * 0.4);
}

function headLines(sheet: Sheet, columns: readonly GridColumn[]): Line[][] {
  return columns.map((column, index) =>
    sheet.type.clamp(column.label, styles.label, textWidth(column, index === columns.length - 1), 3),
  );
}

function headHeight(sheet: Sheet, columns: readonly GridColumn[]): number {
  return Math.max(1, ...headLines(sheet, columns).map((lines) => lines.length)) * style.leading + 2 * padding;
}

/**
 * A table over as many pages as it takes: the head is repeated, a row is not split unless it is longer than a page.
 * jspdf-autotable breaks the pages; it is given the numbers of our lines instead of words, and we draw them ourselves,
 * because only our own wrapping knows every script. `tail`: points to keep free below the last row, on its page.
 */
export function drawGrid(
  sheet: Sheet,
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
  tail = 0,
): void {
  const { pdf } = sheet;
  const heads: GridCell[] = headLines(sheet, columns).map((lines) => ({ lines }));
  const cellOf = (data: CellHookData): GridCell | undefined =>
    (data.section === 'head' ? heads : rows[data.row.index < 0 ? splitRow : data.row.index])?.[data.column.index];
  let splitRow = 0;
  let finalY = sheet.y;
  pdf.setLineHeightFactor(1);

  autoTable(pdf, {
    startY: sheet.y,
    margin: {
      top: sheet.top,
      bottom: sheet.pageHeight - sheet.bottom,
      left: sheet.left,
      right: sheet.pageWidth - sheet.right,
    },
    theme: 'plain',
    rowPageBreak: 'avoid',
    showHead: 'everyPage',
    tableWidth: columns.reduce((sum, column) => sum + column.width, 0),
    columnStyles: Object.fromEntries(columns.map((column, index) => [index, { cellWidth: column.width }])),
    styles: {
      font: style.font,
      fontStyle: 'normal',
      fontSize: style.leading,
      overflow: 'visible',
      cellPadding: { top: padding, bottom: padding, left: 0, right: 0 },
    },
    head: [columns.map(() => '')],
    body: rows.map((row) => row.map(() => '')),
    foot: tail > 0 ? [columns.map(() => '')] : [],
    showFoot: 'lastPage',
    didParseCell: (data) => {
      if (data.section === 'foot') {
        data.cell.text = [];
        data.cell.styles.cellPadding = 0;
        data.cell.styles.minCellHeight = tail;
        return;
      }
      const cell = cellOf(data);
      data.cell.text = (cell?.lines ?? [emptyLine]).map((_, index) => String(index));
      if (cell?.height !== undefined) data.cell.styles.minCellHeight = cell.height + 2 * padding;
    },
    willDrawCell: (data) => {
      if (data.section === 'foot') return false;
      if (data.section === 'body' && data.row.index >= 0) splitRow = data.row.index;
      const cell = cellOf(data);
      const column = columns[data.column.index];
      if (cell && column) drawCell(sheet, data, cell, column);
      if (data.column.index === 0) {
        const head = data.section === 'head';
        sheet.rule(
          sheet.left,
          data.cell.y + data.cell.height,
          sheet.width,
          head ? colours.ink : colours.hair,
          head ? rules.strong : rules.hair,
        );
      }
      return false;
    },
    didDrawPage: (data) => {
      finalY = data.cursor?.y ?? finalY;
    },
  });
  sheet.resume(finalY - tail);
  sheet.gap(gaps.chart);
}

function drawCell(sheet: Sheet, data: CellHookData, cell: GridCell, column: GridColumn): void {
  const last = data.column.index === data.table.columns.length - 1;
  const width = textWidth(column, last);
  const { x } = data.cell;
  let y = data.cell.y + padding;
  if (cell.draw && (data.section === 'head' || data.row.index >= 0))
    cell.draw({ x, y, width, height: data.cell.height - 2 * padding });
  for (const index of data.cell.text) {
    const line = cell.lines[Number(index)] ?? emptyLine;
    sheet.type.set(line, column.align === 'right' ? x + width - line.width : x, y, style);
    y += style.leading;
  }
}
