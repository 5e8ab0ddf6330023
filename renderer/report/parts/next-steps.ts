import { isSureAsked, withoutNext } from '@shared/plan/on-page';
import type { NextAction, Summary } from '@shared/plan/model';
import { drawGrid, textWidth, type TableLayout, type GridCell, type GridColumn } from '../blocks/grid';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import { baselineOf } from '../text/type';
import { colours, styles, type TextStyle } from '../tokens';

const rowPadding = 11;
/** A name of sixty letters is whole in so many. */
const mostOwnerLines = 5;

/** The next steps as they stand on the one page, and how high they would be all together. */
export interface SetNext extends TableLayout {
  /** The sections that show the actions whole, row by row. */
  readonly sections: readonly string[];
  readonly height: number;
  /** What is said where there are none. */
  readonly without: string;
}

interface Measure {
  /** The most lines that what is done may take. */
  readonly what: number;
  /** Whether it is said when an action starts. */
  readonly starts: boolean;
}

/** Of the width beside the number: what, who, by when, and how sure the room is where it was asked. */
const shares = { asked: [0.545, 0.175, 0.2, 0.08], notAsked: [0.58, 0.2, 0.22] } as const;

/** One row an action: what, who, by when, and how sure the room is of it. */
export function setNext(sheet: Sheet, summary: Summary, { what: most, starts }: Measure): SetNext {
  const { words, type } = sheet;
  const isAsked = isSureAsked(summary);
  const labels = [words.what, words.who, words.when, words.sure];
  const columns: GridColumn[] = [
    { label: '', width: 20, heads: true },
    ...shares[isAsked ? 'asked' : 'notAsked'].map((share, index) => ({
      label: labels[index] ?? '',
      width: (sheet.width - 20) * share,
    })),
  ];
  const width = (index: number) => textWidth(columns[index] as GridColumn, index === columns.length - 1);
  const muted = { ...styles.cell, colour: colours.muted };
  const filled = (text: string, none: string, style: TextStyle, index: number, lines: number) =>
    cleanLine(text) === '' ? type.wrap(none, width(index), muted) : type.clamp(text, style, width(index), lines);
  const sureIn = (sure: NextAction['sure']): readonly Line[] =>
    sure === null
      ? []
      : [type.line(sure.figure, sure.isUnder ? { ...styles.cellStrong, colour: colours.warning } : styles.cell)];
  const rows = summary.next.map(({ number, what, owner, due, start, sure }) =>
    [
      [type.line(String(number), { ...styles.cellStrong, colour: colours.muted })],
      filled(what, words.noText, styles.cell, 1, most),
      filled(owner, words.nobody, styles.cellStrong, 2, mostOwnerLines),
      [
        ...filled(due, words.noDue, styles.cell, 3, 2),
        ...(start === '' || !starts ? [] : type.clamp(words.starts(start), styles.cellMuted, width(3), 1)),
      ],
      ...(isAsked ? [sureIn(sure)] : []),
    ].map((lines) => ({ lines })),
  );
  const head = rows.length > 0 ? styles.cell.leading + rowPadding : styles.bodyMuted.leading;
  const sections = summary.next.map(({ section }) => section);
  const height = rows.reduce((sum, row) => sum + rowHeight(row), head);
  return { columns, rows, sections, height, without: withoutNext(words, summary) };
}

function rowHeight(row: readonly GridCell[]): number {
  return Math.max(...row.map(({ lines }) => lines.length)) * styles.cell.leading + rowPadding;
}

/** Draws as many rows as there is room for, and says how many more there are, and on which page. */
export function drawNext(sheet: Sheet, { columns, rows, sections, height, without }: SetNext, room: number): void {
  const { words, type } = sheet;
  if (rows.length === 0) {
    sheet.tag('P', () => type.set(type.line(without, styles.bodyMuted), sheet.left, sheet.y, styles.bodyMuted));
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
  const section = sections[shown.length];
  sheet.tag('P', () => {
    type.set(more, sheet.left, sheet.y, styles.note);
    if (section !== undefined) sheet.refer(section, sheet.right, sheet.y + baselineOf(styles.note));
  });
  sheet.y += styles.note.leading;
}
