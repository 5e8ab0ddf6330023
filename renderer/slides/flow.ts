import type { Box, Deck, Slide } from './deck';

/** Something that stands on one slide as a whole, in inches. */
interface Solid {
  readonly least: number;
  /** So high it would be where there is room; as high as `least` where it gains nothing by it. */
  readonly wish: number;
  /** Must not be parted from what comes next. */
  readonly leads?: true;
  /** Small print, in words: no slide is made for it alone, there it goes into the notes of the one before. */
  readonly aside?: string;
  draw(slide: Slide, box: Box): void;
}

/** Rows that go on on the next slide where there are many. */
interface Rows {
  readonly head: number;
  /** The height of each. */
  readonly rows: readonly number[];
  /** Where there is room, a row may be so many times as high. */
  readonly stretch: number;
  /** Draws those from `from` up to `to`; the first come with a caption, as it is `head` high. */
  draw(slide: Slide, box: Box, from: number, to: number): void;
}

export type Part = Solid | Rows;

const isRows = (part: Part): part is Rows => 'rows' in part;
const gap = 0.2;
/** So many rows at least stand under their head. */
const fewRows = 2;

/** Part of a part that stands on one slide. */
export interface Placed {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly wish: number;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const placedRows = (part: Rows, from: number, to: number): Placed => {
  const rows = sum(part.rows.slice(from, to));
  return { part, from, to, least: part.head + rows, wish: part.head + rows * part.stretch };
};

const placed = (part: Solid): Placed => ({ part, from: 0, to: 0, least: part.least, wish: part.wish });

/** How many rows from `from` on have room; none where not even a few have. */
function rowsIn(part: Rows, from: number, room: number): number {
  let used = part.head;
  let to = from;
  while (to < part.rows.length && used + (part.rows[to] ?? 0) <= room) {
    used += part.rows[to] ?? 0;
    to += 1;
  }
  return to - from >= Math.min(fewRows, part.rows.length - from) ? to : from;
}

/** What `part` and all that it leads to need at least where they begin. */
function needs(parts: readonly Part[], index: number, room: number): number {
  const part = parts[index];
  if (part === undefined) return 0;
  if (!isRows(part)) return part.least + (part.leads ? gap + needs(parts, index + 1, room) : 0);
  const whole = part.head + sum(part.rows);
  return whole <= room ? whole : part.head + sum(part.rows.slice(0, fewRows));
}

/** Parts over slides of so much room, in their order: nothing that has room on a slide is torn. */
export function overSlides(parts: readonly Part[], room: number): Placed[][] {
  const slides: Placed[][] = [[]];
  let left = room;
  const turn = () => {
    if (slides.at(-1)?.length === 0) return;
    slides.push([]);
    left = room;
  };
  const put = (one: Placed) => {
    slides.at(-1)?.push(one);
    left -= one.least + gap;
  };
  parts.forEach((part, index) => {
    if (!isRows(part)) {
      if (needs(parts, index, room) > left) turn();
      return put(placed(part));
    }
    if (needs(parts, index, room) > left) turn();
    for (let from = 0; from < part.rows.length;) {
      let to = rowsIn(part, from, left);
      if (to === from) {
        turn();
        /* A row that is higher than a slide stands on one alone. */
        to = Math.max(rowsIn(part, from, room), from + 1);
      }
      put(placedRows(part, from, to));
      from = to;
      if (from < part.rows.length) turn();
    }
  });
  return slides.filter((slide) => slide.length > 0);
}

/** Draws what stands on a slide, with the room that is left given to what has a use for it. */
export function drawOn(slide: Slide, all: readonly Placed[], { x, y, w, h }: Box): void {
  const spare = Math.max(0, h - sum(all.map(({ least }) => least)) - gap * (all.length - 1));
  const wanted = sum(all.map(({ least, wish }) => wish - least));
  const share = wanted === 0 ? 0 : Math.min(1, spare / wanted);
  let top = y;
  for (const { part, from, to, least, wish } of all) {
    const high = least + (wish - least) * share;
    const box = { x, y: top, w, h: high };
    if (isRows(part)) part.draw(slide, box, from, to);
    else part.draw(slide, box);
    top += high + gap;
  }
}

/** What stands on a slide, where that is small print alone. */
export const asidesOf = (all: readonly Placed[]): readonly string[] | null => {
  const asides = all.flatMap(({ part }) => (isRows(part) ? [] : (part.aside ?? [])));
  return asides.length === all.length ? asides : null;
};

/** What blocks are told of where they stand. */
export interface Look {
  readonly deck: Deck;
  /** The lens's colour. */
  readonly colour: string;
  readonly width: number;
  /** As high as a part can be. */
  readonly room: number;
}
