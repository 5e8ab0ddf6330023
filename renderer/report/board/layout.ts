import type { BoardGroup } from '@shared/document/blocks/board';
import type { Strings } from '@shared/words';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import type { Type } from '../text/type';
import { styles, type TextStyle } from '../tokens';

/** A text at its place on a board; points from the board's top left corner. */
export interface BoardText {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
}

interface BoardNote extends BoardText {
  readonly width: number;
  readonly height: number;
}

/** One picture's worth of a board: what both the picture and its drawn stand-in show. */
export interface BoardPage {
  readonly width: number;
  readonly height: number;
  readonly columnWidth: number;
  readonly titles: readonly BoardText[];
  readonly notes: readonly BoardNote[];
  /** What stands around the board, where it stands alone. */
  readonly around: readonly BoardText[];
}

const noteStyle: TextStyle = { ...styles.cell, size: 9, leading: 12 };
const groupStyle: TextStyle = { ...styles.heading, size: 11.5, leading: 15 };
export const notePadding = { x: 8, y: 4.5 } as const;
const gutter = 14;
const noteGap = 3;
const groupGap = 16;
const titleTop = 7;
const titleGap = 6;
/** A board shows what a note is about; the whole text is in the appendix. */
const mostLines = 9;

interface Column {
  y: number;
}

/**
 * Lays groups out in columns, each in the column that is shortest; as many pages as it takes. The first page may have
 * less height than the others. All in points.
 */
export function layOutBoard(
  strings: Strings,
  groups: readonly BoardGroup[],
  width: number,
  height: { first: number; rest: number },
  type: Type,
): BoardPage[] {
  const count = groups.length < 3 ? Math.max(1, groups.length) : 3;
  const columnWidth = Math.min(230, (width - gutter * (count - 1)) / count);
  const set = groups.map((group): SetGroup => {
    const title = cleanLine(group.title) || strings.plan.layout.standAlone;
    const head = type.clamp(title, groupStyle, columnWidth, 3);
    const notes = group.ideas.map((idea) => type.clamp(idea, noteStyle, columnWidth - 2 * notePadding.x, mostLines));
    return {
      head,
      continued: type.clamp(strings.plan.layout.continued(title), groupStyle, columnWidth, 3),
      notes,
      height: headHeight(head) + notes.reduce((sum, note) => sum + noteHeight(note) + noteGap, 0),
    };
  });
  const build = (list: readonly SetGroup[]) => {
    const builder = new BoardBuilder(width, height, columnWidth, count);
    for (const group of list) builder.group(group);
    return builder.done();
  };
  /* Largest first packs tightest; a board that needs several pages keeps its order instead. */
  const packed = build(set.toSorted((a, b) => b.height - a.height));
  return packed.length === 1 ? packed : build(set);
}

interface SetGroup {
  readonly head: readonly Line[];
  readonly continued: readonly Line[];
  readonly notes: readonly (readonly Line[])[];
  readonly height: number;
}

class BoardBuilder {
  readonly #pages: BoardPage[] = [];
  #titles: BoardText[] = [];
  #notes: BoardNote[] = [];
  #columns: Column[];

  constructor(
    private readonly width: number,
    private readonly heights: { first: number; rest: number },
    private readonly columnWidth: number,
    private readonly count: number,
  ) {
    this.#columns = this.#empty();
  }

  group({ head: title, continued, notes, height: whole }: SetGroup): void {
    const room = this.#limit - this.#shortest().y - groupGap;
    if (whole > room && this.#notes.length > 0 && (whole <= this.heights.rest || room < this.#limit * 0.4))
      this.#turn();

    let column = this.#shortest();
    let head = title;
    this.#head(column, head);
    for (const note of notes) {
      if (column.y + noteHeight(note) > this.#limit && column.y > headHeight(head) + groupGap) {
        const next = this.#shortest();
        if (this.#limit - next.y < headHeight(continued) + noteHeight(note) + groupGap) this.#turn();
        column = this.#shortest();
        head = continued;
        this.#head(column, head);
      }
      this.#note(column, note);
    }
  }

  get #limit(): number {
    return this.#pages.length === 0 ? this.heights.first : this.heights.rest;
  }

  done(): BoardPage[] {
    if (this.#titles.length > 0) this.#turn();
    return this.#pages;
  }

  #head(column: Column, lines: readonly Line[]): void {
    if (column.y > 0) column.y += groupGap;
    this.#titles.push({ x: this.#x(column), y: column.y + titleTop, lines, style: groupStyle });
    column.y += headHeight(lines);
  }

  #note(column: Column, lines: readonly Line[]): void {
    const height = noteHeight(lines);
    this.#notes.push({ x: this.#x(column), y: column.y, lines, style: noteStyle, width: this.columnWidth, height });
    column.y += height + noteGap;
  }

  #turn(): void {
    const height = Math.max(...this.#columns.map((column) => column.y)) - noteGap;
    this.#pages.push({
      width: this.width,
      height,
      columnWidth: this.columnWidth,
      titles: this.#titles,
      notes: this.#notes,
      around: [],
    });
    this.#titles = [];
    this.#notes = [];
    this.#columns = this.#empty();
  }

  #empty(): Column[] {
    return Array.from({ length: this.count }, () => ({ y: 0 }));
  }

  #shortest(): Column {
    return this.#columns.reduce((best, column) => (column.y < best.y ? column : best));
  }

  #x(column: Column): number {
    return this.#columns.indexOf(column) * (this.columnWidth + gutter);
  }
}

function headHeight(lines: readonly Line[]): number {
  return titleTop + lines.length * groupStyle.leading + titleGap;
}

function noteHeight(lines: readonly Line[]): number {
  return lines.length * noteStyle.leading + 2 * notePadding.y;
}
