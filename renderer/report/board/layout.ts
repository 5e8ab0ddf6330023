import type { BoardGroup } from '@shared/document/blocks/board';
import { ideaLines, type PlanIdea } from '@shared/document/blocks/ideas';
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

/** A card: the idea, and beneath it what was asked beside it. */
interface BoardNote {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly BoardText[];
}

/** A group, or the part of it that stands in one column. */
interface BoardCluster {
  readonly title: BoardText;
  readonly notes: readonly BoardNote[];
}

/** One picture's worth of a board: what both the picture and its drawn stand-in show. */
export interface BoardPage {
  readonly width: number;
  readonly height: number;
  readonly columnWidth: number;
  /** In the order in which they are read. */
  readonly clusters: readonly BoardCluster[];
  /** What stands around the board, where it stands alone. */
  readonly around: readonly BoardText[];
}

/** All cards of a board's page. */
export const notesOn = ({ clusters }: BoardPage): readonly BoardNote[] => clusters.flatMap(({ notes }) => notes);

const noteStyle: TextStyle = { ...styles.cell, size: 9, leading: 12 };
const strongNoteStyle: TextStyle = { ...styles.cellStrong, size: noteStyle.size, leading: noteStyle.leading };
const groupStyle: TextStyle = { ...styles.heading, size: 11.5, leading: 15 };
const notePadding = { x: 8, y: 4.5 } as const;
const gutter = 14;
const noteGap = 3;
const groupGap = 16;
const titleTop = 7;
const titleGap = 6;
/** A title of more lines than these is a card beneath what is left of it. */
const mostTitleLines = 6;
const cutTitleLines = 3;
/** A card is no higher than this share of a page, and than what the first page has: what is longer goes on in the next. */
const highestNote = 0.5;
const highestHead = titleTop + mostTitleLines * groupStyle.leading + titleGap;

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
  const textWidth = columnWidth - 2 * notePadding.x;
  const room = Math.min(height.rest * highestNote, height.first - highestHead) - 2 * notePadding.y;
  const mostLines = Math.max(4, Math.floor(room / noteStyle.leading));
  const card = (idea: PlanIdea): SetNote[] => cardsOf(strings, type, idea, textWidth, mostLines);
  const set = groups.map((group): SetGroup => {
    const title = cleanLine(group.title) || strings.plan.layout.standAlone;
    const whole = type.wrap(title, columnWidth, groupStyle);
    const isLong = whole.length > mostTitleLines;
    const head = isLong ? type.clamp(title, groupStyle, columnWidth, cutTitleLines) : whole;
    const notes = [...(isLong ? card({ text: title, fields: [], merged: [] }) : []), ...group.ideas.flatMap(card)];
    return {
      head,
      continued: type.clamp(strings.plan.layout.continued(title), groupStyle, columnWidth, cutTitleLines),
      notes,
      height: headHeight(head) + notes.reduce((sum, note) => sum + noteHeight(note) + noteGap, 0),
    };
  });
  const build = (list: readonly SetGroup[]) => {
    const builder = new BoardBuilder(width, height, columnWidth, count);
    for (const group of list) builder.group(group);
    return builder.done();
  };
  /* Largest first packs tightest, but what stands alone comes last; a board of several pages keeps its order instead. */
  const isAlone = (index: number): number => (groups[index]?.title.trim() === '' ? 1 : 0);
  const places = [...set.keys()].toSorted(
    (a, b) => isAlone(a) - isAlone(b) || (set[b]?.height ?? 0) - (set[a]?.height ?? 0),
  );
  const packed = build(places.flatMap((place) => set[place] ?? []));
  return packed.length === 1 ? packed : build(set);
}

/** Lines of one style that stand below each other on a card. */
interface SetText {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
}

type SetNote = readonly SetText[];

const linesIn = (note: SetNote): number => note.reduce((sum, { lines }) => sum + lines.length, 0);

/** An idea as a card, or as several where it is long. */
function cardsOf(strings: Strings, type: Type, idea: PlanIdea, width: number, most: number): SetNote[] {
  const [text, ...beside] = ideaLines(strings, idea);
  const style = beside.length > 0 ? strongNoteStyle : noteStyle;
  const all: SetNote = [
    { lines: type.wrap(cleanLine(text) === '' ? '…' : text, width, style), style },
    ...(beside.length > 0
      ? [{ lines: beside.flatMap((one) => type.wrap(one, width, noteStyle)), style: noteStyle }]
      : []),
  ];
  const cards: SetNote[] = [];
  for (let from = 0; from < linesIn(all); from += most) cards.push(partOf(all, from, from + most));
  return cards;
}

/** The lines of a card from one to another. */
function partOf(note: SetNote, from: number, to: number): SetNote {
  let before = 0;
  return note.flatMap(({ lines, style }) => {
    const part = lines.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += lines.length;
    return part.length === 0 ? [] : [{ lines: part, style }];
  });
}

interface SetGroup {
  readonly head: readonly Line[];
  readonly continued: readonly Line[];
  readonly notes: readonly SetNote[];
  readonly height: number;
}

class BoardBuilder {
  readonly #pages: BoardPage[] = [];
  #clusters: { title: BoardText; notes: BoardNote[] }[] = [];
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
    if (whole > room && this.#clusters.length > 0 && (whole <= this.heights.rest || room < this.#limit * 0.4))
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
    if (this.#clusters.length > 0) this.#turn();
    return this.#pages;
  }

  #head(column: Column, lines: readonly Line[]): void {
    if (column.y > 0) column.y += groupGap;
    const title = { x: this.#x(column), y: column.y + titleTop, lines, style: groupStyle };
    this.#clusters.push({ title, notes: [] });
    column.y += headHeight(lines);
  }

  #note(column: Column, note: SetNote): void {
    const [x, top, height] = [this.#x(column), column.y, noteHeight(note)];
    let y = top + notePadding.y;
    const texts = note.map(({ lines, style }): BoardText => {
      const text = { x: x + notePadding.x, y, lines, style };
      y += lines.length * style.leading;
      return text;
    });
    this.#clusters.at(-1)?.notes.push({ x, y: top, width: this.columnWidth, height, texts });
    column.y += height + noteGap;
  }

  #turn(): void {
    const height = Math.max(...this.#columns.map((column) => column.y)) - noteGap;
    this.#pages.push({
      width: this.width,
      height,
      columnWidth: this.columnWidth,
      clusters: this.#clusters,
      around: [],
    });
    this.#clusters = [];
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

function noteHeight(note: SetNote): number {
  return linesIn(note) * noteStyle.leading + 2 * notePadding.y;
}
