import type { TextStyle } from '../tokens';
import { clean } from './clean';
import { breaksAnywhere, clusters, isRightToLeft, readsRightToLeft } from './clusters';
import type { Glyph, Glyphs } from './glyphs';
import { emptyLine, type Line, type Piece, type Span } from './line';
import { around } from './order';
import type { Tongues } from './tongues';

type MeasurePicture = (text: string, style: TextStyle) => number;

/** What a text is set with. */
interface Setting<Picture = MeasurePicture | null> {
  readonly glyphs: Glyphs;
  readonly tongues: Tongues;
  readonly picture: Picture;
}

/** A glyph with its style and its width in points. */
interface Item {
  readonly glyph: Glyph;
  readonly style: TextStyle;
  readonly width: number;
  readonly space: boolean;
  /** As `Tongues` has it. */
  readonly language: string | null | undefined;
}

/** What stays together on a line if it can: a word, with the spaces that follow it. */
interface Word {
  readonly items: Item[];
  readonly width: number;
  readonly widthWithSpaces: number;
}

/**
 * Breaks text into lines no wider than `width` points. Words that are wider are broken between clusters; line breaks
 * that were typed are kept. Always gives at least one line. `picture` measures what the browser will draw; null where
 * there is no browser; `tongues` tells passages in another language.
 */
export function wrap(spans: readonly Span[], width: number, { glyphs, tongues, picture }: Setting): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphs(spans)) {
    if (picture && paragraph.some((span) => isRightToLeft(span.text)))
      lines.push(...wrapRightToLeft(paragraph, width, { glyphs, tongues, picture }));
    else lines.push(...fillLines(words(paragraph, { glyphs, tongues, picture: picture ?? (() => 0) }), width));
  }
  return lines.length > 0 ? lines : [emptyLine];
}

function paragraphs(spans: readonly Span[]): Span[][] {
  const all: Span[][] = [[]];
  for (const { text, style } of spans) {
    clean(text)
      .split('\n')
      .forEach((part, index) => {
        if (index > 0) all.push([]);
        if (part !== '') all.at(-1)?.push({ text: part, style });
      });
  }
  return all;
}

function words(spans: readonly Span[], { glyphs, tongues, picture }: Setting<MeasurePicture>): Word[] {
  const all: Word[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) all.push(wordOf(items));
    items = [];
  };
  for (const { text, style } of spans) {
    const parts = clusters(text);
    const languages = tongues.of(text, parts);
    let index = 0;
    for (const cluster of parts) {
      const glyph = glyphs.of(cluster, style);
      const space = isSpace(cluster);
      const last = items.at(-1);
      if (last && !space && mayBreakBetween(last, cluster)) close();
      const size = glyph.set === 'picture' ? picture(cluster, style) : (glyph.advance * style.size) / 1000;
      items.push({ glyph, style, width: size, space, language: languages?.[index] });
      index += 1;
    }
  }
  close();
  return all;
}

/** A sign that must not begin a line, even after a space: "38 %", "from here – to there". */
const staysWithNumber = /^[%‰°–—…!?:;»]$/;

/** True for one of the letters a to z: most of what is set, and never a place to break at. */
const isPlain = (text: string): boolean =>
  text.length === 1 && text >= 'A' && text <= 'z' && (text >= 'a' || text <= 'Z');

const isSpace = (cluster: string): boolean =>
  cluster === ' ' || (!isPlain(cluster) && /^\s$/.test(cluster) && cluster !== '\u00a0' && cluster !== '\u202f');

function mayBreakBetween(before: Item, after: string): boolean {
  if (isPlain(after)) {
    if (before.space) return true;
    if (isPlain(before.glyph.text)) return false;
  }
  if (before.space) return !staysWithNumber.test(after);
  const text = before.glyph.text;
  if (text === '\u200b') return true;
  if (/^[-\u2010\u2013\u2014/]$/.test(text)) return /^\p{L}/u.test(after);
  if (/^[\p{P}]/u.test(after)) return false;
  return breaksAnywhere(text) || breaksAnywhere(after);
}

function wordOf(items: Item[]): Word {
  let widthWithSpaces = 0;
  let width = 0;
  for (const item of items) {
    widthWithSpaces += item.width;
    if (!item.space) width = widthWithSpaces;
  }
  return { items, width, widthWithSpaces };
}

function fillLines(all: readonly Word[], width: number): Line[] {
  const lines: Line[] = [];
  let items: Item[] = [];
  let used = 0;
  const close = () => {
    lines.push(lineOf(items));
    items = [];
    used = 0;
  };
  for (const word of all) {
    if (used + word.width > width && items.length > 0) close();
    if (word.width <= width) {
      items.push(...word.items);
      used += word.widthWithSpaces;
      continue;
    }
    for (const item of word.items) {
      if (used + item.width > width && items.length > 0 && !item.space) close();
      items.push(item);
      used += item.width;
    }
  }
  if (items.length > 0 || lines.length === 0) close();
  return lines;
}

const plainly = { rightToLeft: false, before: '', after: '' } as const;

/**
 * Neighbours of one font, style and language become one piece; so do neighbours that must be drawn as pictures. What is in
 * no language, as figures are, goes with what stands before it.
 */
function lineOf(items: readonly Item[]): Line {
  const pieces: Piece[] = [];
  let x = 0;
  let width = 0;
  let start = 0;
  while (start < items.length) {
    const first = items[start] as Item;
    let end = start + 1;
    let { language } = first;
    for (; end < items.length && joins(first, language, items[end] as Item); end += 1)
      if (language === undefined) language = items[end]?.language;
    const run = items.slice(start, end);
    const runWidth = run.reduce((sum, item) => sum + item.width, 0);
    const common = { style: first.style, language: language ?? null, x, width: runWidth };
    const { set } = first.glyph;
    const typed = run.map((item) => item.glyph.text);
    if (set === 'picture') pieces.push({ kind: 'picture', text: typed.join(''), ...plainly, ...common });
    else if (set === 'box') pieces.push({ kind: 'boxes', clusters: typed, ...common });
    else pieces.push({ kind: 'letters', text: run.map((item) => item.glyph.shown).join(''), font: set, ...common });
    x += runWidth;
    if (run.some(({ space }) => !space)) width = x - trailingSpace(run);
    start = end;
  }
  return { pieces, width };
}

function joins(first: Item, language: Item['language'], next: Item): boolean {
  if (first.style !== next.style || first.glyph.set !== next.glyph.set) return false;
  return language === undefined || next.language === undefined || language === next.language;
}

function trailingSpace(run: readonly Item[]): number {
  let width = 0;
  for (let index = run.length - 1; index >= 0 && run[index]?.space; index -= 1) width += run[index]?.width ?? 0;
  return width;
}

/**
 * Right-to-left text is measured and drawn line by line by the browser, which alone knows the order of its words.
 * Spans before it (a label) keep their own line.
 */
function wrapRightToLeft(spans: readonly Span[], width: number, setting: Setting<MeasurePicture>): Line[] {
  const { tongues, picture } = setting;
  const lines: Line[] = [];
  for (const span of spans) {
    if (!isRightToLeft(span.text)) {
      if (span.text.trim() !== '') lines.push(...fillLines(words([span], setting), width));
      continue;
    }
    const rightToLeft = readsRightToLeft(span.text);
    let said = 0;
    const close = (text: string) => {
      const { text: whole } = span;
      const beside = around(whole.slice(0, said), whole.slice((said += text.length)));
      const size = picture(text.trimEnd(), span.style);
      const piece = { kind: 'picture' as const, text, style: span.style, language: tongues.most(text), ...beside };
      lines.push({ pieces: [{ ...piece, rightToLeft, x: 0, width: size }], width: size });
    };
    let line = '';
    for (const word of span.text.match(/\S+\s*|\s+/g) ?? []) {
      if (line !== '' && picture((line + word).trimEnd(), span.style) > width) {
        close(line);
        line = '';
      }
      if (picture(word.trimEnd(), span.style) <= width) {
        line += word;
        continue;
      }
      for (const cluster of clusters(word)) {
        if (line !== '' && picture(line + cluster, span.style) > width) {
          close(line);
          line = '';
        }
        line += cluster;
      }
    }
    if (line !== '') close(line);
  }
  return lines;
}
