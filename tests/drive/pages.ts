import { execFileSync } from 'node:child_process';

const most = 256 * 1024 * 1024;
const dotsPerPoint = 2;

/** A page drawn by poppler: one byte a pixel, 0 is black. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

interface Word {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** The picture in a binary PGM file. */
function pictureOf(file: Buffer): Picture {
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(file.toString('latin1', 0, 64)) ?? [];
  return { width: Number(width), height: Number(height), pixels: file.subarray(head.length) };
}

function draw(path: string, page: number): Picture {
  const args = ['-r', String(72 * dotsPerPoint), '-gray', '-f', String(page), '-l', String(page), path];
  return pictureOf(execFileSync('pdftoppm', args, { maxBuffer: most }));
}

/** Words with their places, page by page; in points from the page's top left corner. */
function wordsOf(path: string): Word[][] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: most });
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu;
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      Array.from(page.matchAll(word), ([, left, top, right, bottom, text = '']) => ({
        text,
        box: [Number(left), Number(top), Number(right), Number(bottom)] as const,
      })),
    );
}

/** How far the darkest and the lightest pixel of a box are apart, 0 to 255. */
function contrast({ width, height, pixels }: Picture, [left, top, right, bottom]: Word['box']): number {
  let [least, greatest] = [255, 0];
  for (let y = Math.max(0, Math.floor(top * dotsPerPoint)); y < Math.min(height, bottom * dotsPerPoint); y += 1) {
    for (let x = Math.max(0, Math.floor(left * dotsPerPoint)); x < Math.min(width, right * dotsPerPoint); x += 1) {
      const value = pixels[y * width + x] ?? 255;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
  }
  return greatest - least;
}

const MM = 72 / 25.4;
/** Printers do not reach further than this to the paper's edge. */
const EDGE = 8 * MM;

/** True when anything but the page's ground is drawn closer to the edge than a printer reaches. */
function inkAtEdge({ width, height, pixels }: Picture): boolean {
  const ground = pixels[0] ?? 255;
  const band = Math.floor(EDGE * dotsPerPoint);
  const isInk = (x: number, y: number) => Math.abs((pixels[y * width + x] ?? ground) - ground) > 40;
  for (let y = 0; y < height; y += 1) {
    const whole = y < band || y >= height - band;
    for (let x = 0; x < width; x += 1) {
      if (!whole && x === band) x = width - band;
      if (isInk(x, y)) return true;
    }
  }
  return false;
}

/** Pairs of words that are printed over one another. Boxes are as high as the font; letters take the middle of them. */
function collisions(words: readonly Word[]): string[] {
  const boxes = words.map(({ text, box: [left, top, right, bottom] }) => {
    const inset = (bottom - top) * 0.3;
    return { text, left: left + 0.7, top: top + inset, right: right - 0.7, bottom: bottom - inset };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

interface ReadPage {
  /** How many words the page has. */
  readonly words: number;
  /** Words that can be selected and not be seen: fonts that print blanks. */
  readonly unseen: readonly string[];
  readonly inkAtEdge: boolean;
  readonly collisions: readonly string[];
}

/** What can be said of each page of a PDF by its words and by its pixels. */
export function readPages(path: string): ReadPage[] {
  return wordsOf(path).map((words, index) => {
    const picture = draw(path, index + 1);
    const unseen = words.filter(({ box }) => contrast(picture, box) < 60).map(({ text }) => text);
    return { words: words.length, unseen, inkAtEdge: inkAtEdge(picture), collisions: collisions(words) };
  });
}

/** The sizes of a PDF's pages in points, each named once. */
export function pageSizes(path: string): string[] {
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '999', path], { encoding: 'utf8' });
  return [...new Set(Array.from(info.matchAll(/^Page.*size:\s+([\d.]+ x [\d.]+)/gmu), ([, size = '']) => size))];
}

/** The pictures on a page and their masks, as poppler lists them: kind, width and height in pixels. */
export function picturesOn(path: string, page: number): string[] {
  const args = ['-list', '-f', String(page), '-l', String(page), path];
  const [, , ...rows] = execFileSync('pdfimages', args, { encoding: 'utf8' }).trim().split('\n');
  return rows.map((row) => row.trim().split(/\s+/u).slice(2, 5).join(' '));
}

/** How many points of a page are of a colour (red, green, blue), as poppler draws it. */
export function pointsOf(path: string, page: number, colour: readonly [number, number, number]): number {
  const args = ['-r', '72', '-f', String(page), '-l', String(page), path];
  const file = execFileSync('pdftoppm', args, { maxBuffer: most });
  const [head = ''] = /^P6\s+\d+\s+\d+\s+255\s/u.exec(file.toString('latin1', 0, 64)) ?? [];
  let points = 0;
  for (let at = head.length; at < file.length; at += 3)
    if (colour.every((part, channel) => Math.abs((file[at + channel] ?? 0) - part) < 12)) points += 1;
  return points;
}
