import { cssFont } from '../fonts';
import { emptyLine, type Line } from '../text/line';
import { colours } from '../tokens';
import { notesOn, type BoardPage, type BoardText } from './layout';

/** A component for the camera; sizes are in CSS pixels, one a point, and whole ones, so that each page begins on a pixel. */
export interface BoardElement {
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
  /** Of each page. */
  readonly heights: readonly number[];
}

/**
 * Board pages below each other as a component made for the camera: hex colours, no variables, no shadows, and as few
 * elements as can be, for html2canvas reads a hundred computed properties of each: one picture of all grounds, and one
 * element for all lines that stand below each other at their leading.
 */
export function boardElement(pages: readonly BoardPage[], colour: string): BoardElement {
  const heights = pages.map((page) => Math.ceil(page.height));
  const [width, height] = [Math.max(...pages.map((page) => Math.ceil(page.width))), sum(heights)];
  const element = document.createElement('div');
  /* The plan's, whichever way the window reads that has it made. */
  element.dir = 'ltr';
  element.style.cssText = `position:relative;width:${width}px;height:${height}px;background:${colours.paper}`;
  const placed = pages.map((page, index) => ({ page, top: sum(heights.slice(0, index)) }));
  element.append(groundsOf(placed, { width, height, colour }), ...placed.flatMap(linesOf).map(textElement));
  return { element, width, height, heights };
}

interface Placed {
  readonly page: BoardPage;
  readonly top: number;
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

function groundsOf(
  placed: readonly Placed[],
  { width, height, colour }: { width: number; height: number; colour: string },
): HTMLElement {
  const grounds = placed.flatMap(({ page, top }) => [
    ...page.clusters.map(({ title: { x, y } }) => rectangle(x, top + y - 7, page.columnWidth, 1.4, colour)),
    ...notesOn(page).map((note) => rectangle(note.x, top + note.y, note.width, note.height, colours.note)),
  ]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${grounds.join('')}</svg>`;
  const image = document.createElement('img');
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  image.style.cssText = `position:absolute;left:0;top:0;width:${width}px;height:${height}px`;
  return image;
}

const rectangle = (x: number, y: number, width: number, height: number, colour: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;

/** Texts of one style below each other, with empty lines between them where that is their distance. */
function linesOf({ page: { clusters, around }, top }: Placed): BoardText[] {
  const texts = [
    ...around,
    ...clusters.flatMap(({ title, notes }) => [title, ...notes.flatMap(({ texts: own }) => own)]),
  ];
  const joined: BoardText[] = [];
  for (const text of texts) {
    const above = joined.at(-1);
    const free = above ? (top + text.y - above.y) / text.style.leading - above.lines.length : -1;
    if (above && above.x === text.x && above.style === text.style && free >= 0 && Number.isInteger(free))
      joined[joined.length - 1] = {
        ...above,
        lines: [...above.lines, ...Array.from({ length: free }, () => emptyLine), ...text.lines],
      };
    else joined.push({ ...text, y: top + text.y });
  }
  return joined;
}

/** Lines broken by us, so that the picture and the drawn board are the same. */
function textElement({ x, y, lines, style }: BoardText): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position:absolute;left:${x}px;top:${y}px;white-space:pre;color:${style.colour}`;
  element.style.font = cssFont(style.font, style.size).replace(`${style.size}px`, `${style.size}px/${style.leading}px`);
  for (const [index, line] of lines.entries()) element.append(index > 0 ? '\n' : '', lineOf(line));
  element.normalize();
  return element;
}

function lineOf({ pieces }: Line): string | HTMLElement {
  const text = pieces
    .map((piece) => (piece.kind === 'boxes' ? '□'.repeat(piece.clusters.length) : piece.text))
    .join('')
    .trimEnd();
  if (!pieces.some((piece) => piece.kind === 'picture' && piece.rightToLeft)) return text;
  const element = document.createElement('bdi');
  element.dir = 'rtl';
  element.textContent = text;
  return element;
}
