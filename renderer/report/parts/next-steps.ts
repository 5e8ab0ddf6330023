import type { Summary } from '@shared/plan/model';
import { drawGrid, textWidth, type TableLayout, type GridCell, type GridColumn } from '../blocks/grid';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import { colours, styles, type TextStyle } from '../tokens';

const rowPadding = 11;

/** The next steps as they stand on the one page, and how high they would be all together. */
export interface SetNext extends TableLayout {
  /** What was chosen and nobody acts on: under the table, and never left out for want of room. */
  readonly unserved: readonly Line[];
  readonly height: number;
}

interface Measure {
  /** The most lines that what is done may take. */
  readonly what: number;
  /** Whether it is said when an action starts. */
  readonly starts: boolean;
}

/** One row an action: what, who, and by when. */
export function setNext(sheet: Sheet, summary: Summary, { what: most, starts }: Measure): SetNext {
  const { words, type } = sheet;
  const columns: GridColumn[] = [
    { label: '', width: 20, heads: true },
    { label: words.what, width: (sheet.width - 20) * 0.58 },
    { label: words.who, width: (sheet.width - 20) * 0.2 },
    { label: words.when, width: (sheet.width - 20) * 0.22 },
  ];
  const width = (index: number) => textWidth(columns[index] as GridColumn, index === columns.length - 1);
  const muted = { ...styles.cell, colour: colours.muted };
  const filled = (text: string, none: string, style: TextStyle, index: number, lines: number) =>
    cleanLine(text) === '' ? type.wrap(none, width(index), muted) : type.clamp(text, style, width(index), lines);
  const rows = summary.next.map(({ number, what, owner, due, start }) =>
    [
      [type.line(String(number), { ...styles.cellStrong, colour: colours.muted })],
      filled(what, words.noText, styles.cell, 1, most),
      filled(owner, words.nobody, styles.cellStrong, 2, Math.min(most, 2)),
      [
        ...filled(due, words.noDue, styles.cell, 3, 1),
        ...(start === '' || !starts ? [] : type.clamp(words.starts(start), styles.cellMuted, width(3), 1)),
      ],
    ].map((lines) => ({ lines })),
  );
  const head = rows.length > 0 ? styles.cell.leading + rowPadding : styles.bodyMuted.leading;
  const unserved = summary.unserved === null ? [] : type.clamp(summary.unserved, styles.note, sheet.width, 3);
  return {
    columns,
    rows,
    unserved,
    height: rows.reduce((sum, row) => sum + rowHeight(row), head) + heightOf(unserved),
  };
}

/** With the gap above them. */
const heightOf = (lines: readonly Line[]): number => (lines.length === 0 ? 0 : 6 + lines.length * styles.note.leading);

function rowHeight(row: readonly GridCell[]): number {
  return Math.max(...row.map(({ lines }) => lines.length)) * styles.cell.leading + rowPadding;
}

/** Draws as many rows as there is room for, and says how many more there are. */
export function drawNext(sheet: Sheet, set: SetNext, room: number): void {
  drawRows(sheet, { ...set, height: set.height - heightOf(set.unserved) }, room - heightOf(set.unserved));
  if (set.unserved.length === 0) return;
  sheet.y += 6;
  sheet.tag('P', () => {
    for (const line of set.unserved) {
      sheet.type.set(line, sheet.left, sheet.y, styles.note);
      sheet.y += styles.note.leading;
    }
  });
}

function drawRows(sheet: Sheet, { columns, rows, height }: SetNext, room: number): void {
  const { words, type } = sheet;
  if (rows.length === 0) {
    sheet.tag('P', () =>
      type.set(type.line(words.nothingNext, styles.bodyMuted), sheet.left, sheet.y, styles.bodyMuted),
    );
    sheet.y += styles.bodyMuted.leading;
    return;
  }
  const moreHeight = 5 + styles.note.leading;
  let used = styles.cell.leading + rowPadding + moreHeight;
  const overflow = height <= room ? -1 : rows.findIndex((row) => (used += rowHeight(row)) > room);
  const shown = overflow < 0 ? rows : rows.slice(0, overflow);
  drawGrid(sheet, { columns, rows: shown });
  sheet.resume(sheet.y);
  if (overflow < 0) return;
  sheet.y += 5;
  const more = type.line(words.moreInTable(rows.length - shown.length), styles.note);
  sheet.tag('P', () => type.set(more, sheet.left, sheet.y, styles.note));
  sheet.y += styles.note.leading;
}
