import { columnStarts, leastHeight, tallest } from './pack';

/** How things stand: as notes on a wall, as the rows of a table, or each group of them as a column of its own. */
export type Flow = 'notes' | 'rows' | 'columns';

/** Sizes of type, as multiples of what stands in the theme, from the largest on. The smallest keeps a text at 1/38 of the height. */
export const SCALES = [2.5, 2.2, 1.9, 1.7, 1.5, 1.35, 1.2, 1.1, 1, 0.92, 0.84, 0.78, 0.73] as const;

/** The height of each thing in so many columns at a scale, in pixels; null where a word is wider than its column. */
export type Heights = (columns: number, scale: number) => readonly number[] | null;

/** What is to be laid out, and where. */
export interface Wall {
  readonly flow: Flow;
  /** Which group each thing belongs to; things of one group stand together. */
  readonly groups: readonly string[];
  readonly mostColumns: number;
  /** Which things say what stands below them: where groups have columns of their own, these are as tall as each other. */
  readonly heads?: readonly boolean[];
  /** No scale is larger: what stands above is not outshone. */
  readonly largest?: number;
  readonly heights: Heights;
  /** Between two things, in pixels. */
  readonly gap: (scale: number) => number;
  /** Of what there is room for, in pixels. */
  readonly height: number;
}

/** One page: where each of its columns begins (indices of all things), and the height that each thing takes at least. */
export interface LaidPage {
  readonly columns: readonly number[];
  readonly least: readonly number[];
  /** Its one thing is taller than the page at any size, and ends at the foot of it. */
  readonly ends?: boolean;
}

export interface Laid {
  readonly columns: number;
  readonly scale: number;
  readonly pages: readonly LaidPage[];
}

/** Few things are written larger than many: a single one fills the picture, a wall is read as a wall. */
const LARGEST: readonly (readonly [most: number, scale: number])[] = [
  [1, 2.5],
  [3, 1.9],
  [6, 1.7],
  [12, 1.35],
];
const LARGEST_OF_MANY = 1.2;

/** Rows carry bars, marks and figures beside their texts: they grow less. */
const LARGEST_ROWS: readonly (readonly [most: number, scale: number])[] = [
  [1, 2.2],
  [6, 1.7],
];
const LARGEST_OF_MANY_ROWS = 1.5;

/** So much of the height is used, where things can be made taller to use it. */
const USED = 0.68;

/** A thing is made at most so many times as tall as it is, where there are more than a few. */
const FEW = 6;
const STRETCHED = 2;

function scalesFor({ flow, groups, largest: known = Number.POSITIVE_INFINITY }: Wall): readonly number[] {
  const of = (table: typeof LARGEST) => table.find(([count]) => groups.length <= count)?.[1];
  const most = flow === 'rows' ? (of(LARGEST_ROWS) ?? LARGEST_OF_MANY_ROWS) : (of(LARGEST) ?? LARGEST_OF_MANY);
  return SCALES.filter((scale) => scale <= Math.min(most, known));
}

/** Groups as columns: where each begins. */
const groupStarts = (groups: readonly string[]): number[] =>
  groups.flatMap((group, index) => (index === 0 || group !== groups[index - 1] ? [index] : []));

/** The heights of things, those of heads as tall as the tallest of them. */
function levelled(heights: readonly number[], heads: Wall['heads']): readonly number[] {
  const tall = Math.max(0, ...heights.filter((_, index) => heads?.[index]));
  return heights.map((one, index) => (heads?.[index] ? tall : one));
}

/** Where the columns of a single page begin, when all of it fits at this scale; else null. */
function whole(wall: Wall, columns: number, scale: number): number[] | null {
  const heights = wall.heights(columns, scale);
  if (!heights) return null;
  const gap = wall.gap(scale);
  if (wall.flow === 'columns') {
    const starts = groupStarts(wall.groups);
    return tallest(levelled(heights, wall.heads), gap, starts) <= wall.height ? starts : null;
  }
  const height = leastHeight(heights, gap, columns);
  return height <= wall.height ? columnStarts(heights, gap, height) : null;
}

/** The largest scale at which all of it fits in so many columns: its index; -1 where it fits at none. A scale that fits lets every smaller one fit. */
function largest(wall: Wall, columns: number, scales: readonly number[], better: number): number {
  const fits = (index: number) => whole(wall, columns, scales[index] ?? 1) !== null;
  if (better < 0 || !fits(better)) return -1;
  let [low, high] = [0, better];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many things, or others than heads, are in the fullest of the columns that begin there. */
const mostIn = (starts: readonly number[], things: number, heads?: Wall['heads']): number =>
  Math.max(
    1,
    ...starts.map((start, index) => {
      const end = starts[index + 1] ?? things;
      return end - start - (heads?.slice(start, end).filter(Boolean).length ?? 0);
    }),
  );

/** Columns of groups: a few things are made taller, the heads above them are not. */
function taller({ groups, heads, height }: Wall, heights: readonly number[], gap: number): LaidPage {
  const starts = groupStarts(groups);
  const few = heights.filter((_, index) => !heads?.[index]).length <= FEW;
  const free = USED * height - tallest(heights, gap, starts);
  const more = few ? Math.max(0, free / mostIn(starts, heights.length, heads)) : 0;
  return { columns: starts, least: heights.map((one, index) => (heads?.[index] ? one : one + more)) };
}

/** Makes things as tall as each other, where that fits, and all of them taller, where there is room. */
function stretched(wall: Wall, heights: readonly number[], gap: number, columns: number): LaidPage {
  if (wall.flow === 'columns') return taller(wall, levelled(heights, wall.heads), gap);
  const alike = heights.map(() => Math.max(0, ...heights));
  const even = wall.flow === 'notes' && leastHeight(alike, gap, columns) <= wall.height ? alike : heights;
  const starts = columnStarts(even, gap, leastHeight(even, gap, columns));
  const free = USED * wall.height - tallest(even, gap, starts);
  const more = Math.max(0, free / mostIn(starts, even.length));
  const few = even.length <= FEW && wall.flow === 'notes';
  return { columns: starts, least: even.map((one) => one + (few ? more : Math.min(more, one * (STRETCHED - 1)))) };
}

/** Pages of so many columns at a scale: where each column of each begins; null where a word is wider than a column, or a thing taller than the page. */
function paged(wall: Wall, columns: number, scale: number): number[][] | null {
  const heights = wall.heights(columns, scale);
  if (!heights || (columns > 1 && Math.max(...heights) > wall.height)) return null;
  const starts = columnStarts(heights, wall.gap(scale), wall.height);
  return Array.from({ length: Math.ceil(starts.length / columns) }, (_, page) =>
    starts.slice(page * columns, (page + 1) * columns),
  );
}

interface Pages {
  readonly columns: number;
  readonly scale: number;
  readonly pages: readonly (readonly number[])[];
  /** How much of things that are taller than the page is not seen. */
  readonly unseen: number;
}

const unseen = (wall: Wall, columns: number, scale: number): number =>
  (wall.heights(columns, scale) ?? []).reduce((sum, one) => sum + Math.max(0, one - wall.height), 0);

/** As much of it as can be seen, on as few pages as there can be, then type as large as that allows, then as few columns. */
function fewestPages(wall: Wall, scales: readonly number[]): Pages {
  const counts = wall.flow === 'rows' ? [1] : Array.from({ length: wall.mostColumns }, (_, index) => index + 1);
  let best: Pages | null = null;
  for (const scale of scales.toReversed()) {
    const found = counts.flatMap((columns) => {
      const pages = paged(wall, columns, scale);
      return pages ? [{ columns, scale, pages, unseen: unseen(wall, columns, scale) }] : [];
    });
    const [fewest] = found.toSorted((a, b) => a.unseen - b.unseen || a.pages.length - b.pages.length);
    if (fewest && (!best || (fewest.unseen <= best.unseen && fewest.pages.length <= best.pages.length))) best = fewest;
    else if (best) break;
  }
  return best ?? { columns: 1, scale: 1, pages: wall.groups.map((_, index) => [index]), unseen: 0 };
}

function onPages(wall: Wall, scales: readonly number[]): Laid {
  const { columns, scale, pages } = fewestPages(wall, scales);
  const heights = wall.heights(columns, scale) ?? [];
  const pageOf = (starts: readonly number[], index: number): LaidPage => {
    const own = heights.slice(starts[0], pages[index + 1]?.[0]);
    const ends = own.some((one) => one > wall.height);
    return { columns: starts, least: own.map((one) => Math.min(one, wall.height)), ...(ends && { ends }) };
  };
  return { columns, scale, pages: pages.map(pageOf) };
}

/**
 * Groups keep columns of their own while that makes the type no smaller than this share of what it could be; where they have no
 * heads of their own that could be left behind, only down to the size of the theme.
 */
const WORTH_COLUMNS = 0.7;

/** The largest type at which all of it is seen at once, and in how many columns; null where it never is. */
function seenWhole(wall: Wall, scales: readonly number[], counts: readonly number[]) {
  let found: { readonly columns: number; readonly index: number } | null = null;
  for (const columns of counts) {
    const index = largest(wall, columns, scales, (found?.index ?? scales.length) - 1);
    if (index >= 0) found = { columns, index };
  }
  return found && { columns: found.columns, scale: scales[found.index] ?? 1 };
}

/** Lays things out as large as all of them can be seen at once; where they can't, on as few pages as there can be. */
export function layOut(wall: Wall): Laid {
  const scales = scalesFor(wall);
  const flowing: Wall = wall.flow === 'columns' ? { ...wall, flow: 'notes' } : wall;
  const most = wall.flow === 'rows' ? 1 : Math.min(wall.mostColumns, wall.groups.length);
  const flat = seenWhole(
    flowing,
    scales,
    Array.from({ length: most }, (_, index) => index + 1),
  );
  const groups = groupStarts(wall.groups).length;
  const apart = wall.flow === 'columns' && groups <= wall.mostColumns ? seenWhole(wall, scales, [groups]) : null;
  const larger = flat?.scale ?? 0;
  const isSmall = apart !== null && apart.scale < Math.min(1, larger) && !wall.heads?.includes(true);
  const [chosen, found] =
    apart && !isSmall && apart.scale >= WORTH_COLUMNS * larger ? ([wall, apart] as const) : ([flowing, flat] as const);
  if (!found) return onPages(flowing, scales);
  const { columns, scale } = found;
  const heights = chosen.heights(columns, scale) ?? [];
  return { columns, scale, pages: [stretched(chosen, heights, chosen.gap(scale), columns)] };
}
