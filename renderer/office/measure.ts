import { clusters } from '../report/text/clusters';

/* What a file is opened with has fonts of its own: so widths are those of a wide one (Arial), and never quite right. */
const narrow = /^[ijltfrI.,:;|!'’()[\]-]/u;
const wide = /^[mwMW@%—…]/u;
const capital = /^[\p{Lu}&]/u;
const square =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

function advance(cluster: string): number {
  if (cluster === ' ') return 0.27;
  if (square.test(cluster) && !/^\d/u.test(cluster)) return 1.1;
  if (narrow.test(cluster)) return 0.31;
  if (wide.test(cluster)) return 0.86;
  return capital.test(cluster) ? 0.68 : 0.54;
}

/** Widths of words at the size of one point, as the same words come again and again. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/** How wide a text is at a size in points, in inches. */
export function widthOf(text: string, size: number): number {
  let all = known.get(text);
  if (all === undefined) {
    all = 0;
    for (const cluster of clusters(text)) all += advance(cluster);
    if (known.size >= mostKnown) known.clear();
    known.set(text, all);
  }
  return (all * size) / 72;
}

/** In how many lines a paragraph breaks that may be so wide (inches). */
function linesOfParagraph(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=\s)/u)) {
    const long = widthOf(word, size);
    if (used > 0 && used + long > width) {
      lines += 1;
      used = 0;
    }
    if (long > width) {
      lines += Math.ceil(long / width) - 1;
      used = long % width;
    } else used += long;
  }
  return lines;
}

/** In how many lines a text breaks that may be so wide (inches). */
export const linesIn = (text: string, size: number, width: number): number =>
  text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, size, Math.max(0.2, width)), 0);

/** As much of a text as has room in so many lines, with a mark where it was cut. */
export function cutTo(text: string, { size, width, lines }: { size: number; width: number; lines: number }): string {
  if (text.length < 8 || linesIn(text, size, width) <= lines) return text;
  const parts = clusters(text);
  let [least, most] = [1, Math.min(parts.length, 4_000)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (linesIn(`${parts.slice(0, middle).join('')}…`, size, width) <= lines) least = middle;
    else most = middle - 1;
  }
  const kept = parts.slice(0, least).join('');
  const space = kept.lastIndexOf(' ');
  const whole = space > kept.length * 0.7 ? kept.slice(0, space) : kept;
  return `${whole.trimEnd().replace(/[,;:]$/u, '')}…`;
}
