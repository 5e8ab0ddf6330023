import { isRightToLeft } from './clusters';
import type { Placed } from './painter';

/** Marks without width that have a direction of their own. */
const rightToLeftMark = '\u200f';
const leftToRightMark = '\u200e';
const arabicMark = '\u061c';

/** How far two neighbours may be apart, or over one another, in points. */
const touching = 0.3;

/** What has a direction on a page of both: a letter, or a figure, which stands from left to right. */
const directed = /[\p{L}\p{N}\u200e\u200f]/u;

interface Run {
  readonly places: readonly Placed[];
  readonly leftwards: boolean;
}

/** Letters that run from right to left and touch; neighbours that run from left to right; what does neither alone. */
function runsOf(places: readonly Placed[]): Run[] {
  const runs: { places: Placed[]; leftwards: boolean }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.places.at(-1);
    const leftwards = isRightToLeft(place.text);
    const apart = last && (leftwards ? place.x + place.width - last.x : last.x + last.width - place.x);
    const goesOn = run?.leftwards === leftwards && apart !== undefined && Math.abs(apart) < touching;
    if (goesOn) run.places.push(place);
    else runs.push({ places: [place], leftwards });
  }
  return runs;
}

const isDirected = ({ text }: Placed): boolean => directed.test(text);
const hasDirection = ({ places }: Run): boolean => places.some(isDirected);

/** A mark at the left or at the right of what stands somewhere. */
const atLeft = ({ x }: Placed, text: string): Placed => ({ text, x: x - nothing, width: 0 });
const atRight = ({ x, width }: Placed, text: string): Placed => ({ text, x: x + width - nothing, width: 0 });
/** So little that nobody sees it, and that a sort keeps a mark on its side. */
const nothing = 0.01;

const isComposed = ({ text }: Placed): boolean => /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text);

const fromLeft = (places: readonly Placed[]): Placed[] => places.toSorted((a, b) => a.x - b.x);

/** Of a line with a smaller share of letters that run leftwards, pdf.js takes it that it runs from left to right. */
const leftwardShare = 0.3;

const looksLeftwards = (places: readonly Placed[]): boolean =>
  places.filter(({ text }) => isRightToLeft(text)).length >= places.length * leftwardShare;

/**
 * The clusters of a line, given as they are read, in the order in which programs that read PDFs want them: as the eye meets
 * them, from the left, for they turn round themselves what runs leftwards. A line whose direction pdf.js would mistake is
 * given word by word as it is read, each from the left.
 *
 * Poppler, which goes by places alone, takes what stands beside a figure or a word for a part of it, turns round the parts of
 * an emoji, and takes a page for leftwards where most of it is, unless a mark tells it which way something goes; pdf.js
 * leaves marks out.
 */
export function inReadingOrder(places: readonly Placed[], rightToLeft: boolean): Placed[] {
  const runs = runsOf(places);
  if (rightToLeft) {
    const marked = runs.map((run) => (run.leftwards ? run.places : amongLeftwards(run)));
    if (looksLeftwards(places)) return fromLeft(marked.flat());
    return marked.flatMap((run) => fromLeft(isBlank(run) ? run.map(asSign) : run));
  }
  if (!runs.some(({ leftwards }) => leftwards)) return [...places];
  const marks = runs.flatMap(({ leftwards, places: [first] }, index) => {
    const before = runs.slice(0, index).findLast(hasDirection);
    return first && leftwards && !before?.leftwards ? [atRight(first, leftToRightMark)] : [];
  });
  const line = fromLeft([...places, ...marks]);
  const [first, last] = [line[0], line.at(-1)];
  return [
    ...(first && !isDirected(first) ? [atLeft(first, leftToRightMark)] : []),
    ...line,
    ...(last && !isDirected(last) ? [atRight(last, leftToRightMark)] : []),
  ];
}

const isBlank = (places: readonly Placed[]): boolean => places.every(({ text }) => text.trim() === '');

/** Figures, words, emoji and signs on a line that runs leftwards. */
function amongLeftwards({ places }: Run): Placed[] {
  const marked = places.flatMap((place) =>
    isComposed(place) ? [atLeft(place, rightToLeftMark), place, atRight(place, leftToRightMark)] : [place],
  );
  const [first] = places;
  /* Commas and signs of per cent are figures to it. */
  return first && !isBlank(places) ? [atLeft(first, rightToLeftMark), ...marked] : marked;
}

/** A space that pdf.js does not leave out, as it does where the next word stands before it on the line. */
const asSign = (place: Placed): Placed => ({ ...place, text: rightToLeftMark + place.text });

const arabic = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;

/** A mark with the direction of a letter. */
const markLike = (letter: string | undefined): string => {
  if (letter === undefined) return '';
  if (!isRightToLeft(letter)) return leftToRightMark;
  return arabic.test(letter) ? arabicMark : rightToLeftMark;
};

/**
 * What stands around a line in its paragraph, as marks: figures and brackets at a line's ends go by the letters next to
 * them, and those may stand on another line.
 */
export const around = (before: string, after: string): { readonly before: string; readonly after: string } => ({
  before: markLike(before.match(/\p{L}/gu)?.at(-1)),
  after: markLike(/\p{L}/u.exec(after)?.[0]),
});
