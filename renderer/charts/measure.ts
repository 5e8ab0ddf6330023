const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
let context: CanvasRenderingContext2D | null = null;

/** The width of a text in pixels as the screen will draw it, at this size of the sans-serif face. */
export function textWidthOnScreen(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.5;
  context.font = `${size}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  return context.measureText(text).width;
}

/** The text on at most `most` lines of this width, the last one fitted. */
export function lines(text: string, size: number, width: number, most: number): string[] {
  const set = [''];
  for (const word of text.split(/\s+/u)) {
    const line = `${set.at(-1) ?? ''} ${word}`.trim();
    if (set.at(-1) === '' || textWidthOnScreen(line, size) <= width || set.length === most) set[set.length - 1] = line;
    else set.push(word);
  }
  return set.map((line) => fitted(line, size, width));
}

/** The text on so many lines, which it fits on: as even as they can be. */
export function evenly(text: string, size: number, width: number, count: number): string[] {
  if (count < 2) return [text];
  let [low, high] = [width / 3, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const set = lines(text, size, middle, count + 1);
    if (set.length <= count && !set.some((line) => line.endsWith('…'))) high = middle;
    else low = middle;
  }
  return lines(text, size, high, count);
}

/** The text, or as much of it as fits with "…" at its end. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidthOnScreen(text, size) <= width) return text;
  const letters = Array.from(graphemes.segment(text), ({ segment }) => segment);
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidthOnScreen(`${letters.slice(0, middle).join('').trimEnd()}…`, size) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}
