import { autoTable, type CellHookData } from 'jspdf-autotable';
import type { Sheet } from '../page/sheet';
import type { Element } from '../tags/element';
import { cleanLine } from '../text/clean';
import { emptyLine, type Line } from '../text/line';
import { colours, gaps, rules, styles, type TextStyle } from '../tokens';
import type { Size } from './contract';

export interface GridColumn {
  readonly label: string;
  /** Points. */
  readonly width: number;
  readonly align?: 'left' | 'right';
  /** Its cells say what their rows are about. */
  readonly heads?: boolean;
}

export interface GridCell {
  readonly lines: readonly Line[];
  /** Draws more into the cell: given the cell's text box. Only on the page where the cell begins. */
  readonly draw?: (box: { x: number; y: number; width: number; height: number }) => void;
  /** Room for `draw`, in points. */
  readonly height?: number;
}

export interface TableLayout {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** Distance between the columns' texts. */
const gridGutter = 12;
const padding = 5.5;
const style: TextStyle = styles.cell;

/** The width of a column's text. */
export function textWidth(column: GridColumn, last: boolean): number {
  return column.width - (last ? 0 : gridGutter);
}

function headLines(sheet: Sheet, columns: readonly GridColumn[]): (readonly Line[])[] {
  return columns.map((column, index) =>
    sheet.type.clamp(column.label, styles.label, textWidth(column, index === columns.length - 1), 3),
  );
}

function headHeight(sheet: Sheet, columns: readonly GridColumn[]): number {
  return Math.max(1, ...headLines(sheet, columns).map((lines) => lines.length)) * style.leading + 2 * padding;
}

const rowHeight = (row: readonly GridCell[]): number =>
  Math.max(1, ...row.map((cell) => Math.max(cell.lines.length * style.leading, cell.height ?? 0))) + 2 * padding;

/** A table that is no higher than this share of a page is kept whole. */
const keptWhole = 0.35;
/** A first row that is higher than this share of a page may go over a page break, so that the caption is not left alone. */
const splittable = 0.4;
/** What of a row must be on the page where it is split. */
const leastOfRow = 4 * style.leading + padding;

/** Height of a table, and of its head with its first row. */
export function gridSize(sheet: Sheet, { columns, rows }: TableLayout, tail: number): Size {
  const [first] = rows;
  if (!first) return { whole: styles.note.leading, least: styles.note.leading };
  const head = headHeight(sheet, columns);
  const whole = rows.reduce((sum, row) => sum + rowHeight(row), head) + tail;
  const height = rowHeight(first) + (rows.length === 1 ? tail : 0);
  return {
    whole: whole <= sheet.fullHeight * keptWhole ? whole : Infinity,
    least: head + (height <= sheet.fullHeight * splittable ? height : leastOfRow),
  };
}

interface GridOptions {
  /** Points to keep free below the last row, on its page. */
  readonly tail?: number;
  /** Spreads a table that takes little of a last page evenly over its last two. */
  readonly even?: boolean;
}

/** A table over as many pages as it takes: the head is repeated, a row is not split unless it is longer than a page. */
export function drawGrid(
  sheet: Sheet,
  { columns, rows }: TableLayout,
  { tail = 0, even = false }: GridOptions = {},
): void {
  const head = headHeight(sheet, columns);
  const heights = rows.map((row, index) => rowHeight(row) + (index === rows.length - 1 ? tail : 0));
  const labels = columns.map(({ label }) => cleanLine(label)).filter((label) => label !== '');
  const table = sheet.tags.place('Table', { summary: sheet.words.table(rows.length, labels) });
  let next = 0;
  while (next < rows.length) {
    const left = heights.slice(next);
    const room = sheet.bottom - sheet.y - head;
    const fits = rowsFor(left, room, sheet.fullHeight - head, even);
    const mayStart = next === 0 || sheet.atTop;
    const split = fits === 0 && ((left[0] ?? 0) > sheet.fullHeight - head || mayStart) && room > leastOfRow;
    if (fits > 0 || split) {
      const count = Math.max(1, fits);
      const part = { rows: rows.slice(next, next + count), split, first: next === 0 };
      sheet.tags.at(table, () => drawRows(sheet, columns, part));
      next += count;
    }
    if (next < rows.length && (!split || sheet.bottom - sheet.y - head < leastOfRow)) sheet.turn();
  }
  sheet.gap(gaps.chart);
}

const total = (heights: readonly number[]): number => heights.reduce((all, height) => all + height, 0);

/** Less than this share of a last page is worth spreading. */
const evenBelow = 0.55;

/** How many rows go on this page: no last row alone on the next, and with `even` no page for a few. */
function rowsFor(heights: readonly number[], room: number, full: number, even: boolean): number {
  let fits = 0;
  let used = 0;
  for (; fits < heights.length && used + (heights[fits] ?? 0) <= room; fits += 1) used += heights[fits] ?? 0;
  const rest = heights.slice(fits);
  const restHeight = total(rest);
  if (rest.length === 0 || fits < 3) return fits;
  if (even && restHeight < full * evenBelow) {
    const higher = (count: number) => Math.max(total(heights.slice(0, count)), total(heights.slice(count)));
    return Array.from({ length: fits }, (_, index) => index + 1).reduce((a, b) => (higher(b) < higher(a) ? b : a));
  }
  return rest.length === 1 ? fits - 1 : fits;
}

/**
 * Draws rows with the head above them; only a row that is `split` goes over a page break. jspdf-autotable draws the
 * table; it is given the numbers of our lines instead of words, and we draw them ourselves, because only our own
 * wrapping knows every script.
 */
function drawRows(
  sheet: Sheet,
  columns: readonly GridColumn[],
  { rows, split, first }: { rows: TableLayout['rows']; split: boolean; first: boolean },
): void {
  const { pdf } = sheet;
  const heads: GridCell[] = headLines(sheet, columns).map((lines) => ({ lines }));
  const cellOf = (data: CellHookData): GridCell | undefined =>
    (data.section === 'head' ? heads : rows[data.row.index < 0 ? splitRow : data.row.index])?.[data.column.index];
  let splitRow = 0;
  const tagCell = cellTagger(sheet, columns, first);
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
    rowPageBreak: split ? 'auto' : 'avoid',
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
    didParseCell: (data) => {
      const cell = cellOf(data);
      data.cell.text = (cell?.lines ?? [emptyLine]).map((_, index) => String(index));
      if (cell?.height !== undefined) data.cell.styles.minCellHeight = cell.height + 2 * padding;
    },
    willDrawCell: (data) => {
      if (data.section === 'body' && data.row.index >= 0) splitRow = data.row.index;
      const cell = cellOf(data);
      const column = columns[data.column.index];
      tagCell(data, cell, () => cell && column && drawCell(sheet, data, cell, column));
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
  sheet.resume(finalY);
}

/** A cell in which nothing is said: the head of nothing, wherever it stands. */
const isBlank = ({ lines, draw }: GridCell): boolean =>
  draw === undefined && lines.every(({ pieces }) => pieces.length === 0);

/** Finds the element of each cell: a head is one once and an artifact where it is repeated, a split row is one row. */
function cellTagger(
  sheet: Sheet,
  columns: readonly GridColumn[],
  first: boolean,
): (data: CellHookData, holds: GridCell | undefined, work: () => void) => void {
  const { tags } = sheet;
  let row: { readonly key: string; readonly element: Element; readonly cells: Map<number, Element> } | null = null;
  return ({ section, row: { index }, column, pageNumber }, holds, work) => {
    const head = section === 'head';
    if (head && (!first || pageNumber > 1)) return tags.artifact(work);
    const key = head ? 'head' : String(index < 0 ? row?.key : index);
    if (row?.key !== key) row = { key, element: tags.place('TR'), cells: new Map() };
    const { element, cells } = row;
    tags.at(element, () => {
      const heads = (head || columns[column.index]?.heads) && holds !== undefined && !isBlank(holds);
      const role = heads ? 'TH' : 'TD';
      const cell = cells.get(column.index) ?? tags.place(role, role === 'TH' ? { scope: head ? 'Column' : 'Row' } : {});
      cells.set(column.index, cell);
      tags.at(cell, work);
    });
  };
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
