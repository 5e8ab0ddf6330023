import type { jsPDF } from 'jspdf';
import { strings } from '@shared/strings';
import { fill } from '../fill';
import type { FontName, TextStyle } from '../tokens';
import { cleanLine } from './clean';
import { clusters } from './clusters';
import { Glyphs } from './glyphs';
import { HiddenText } from './hidden';
import type { LetterPiece, Line, PicturePiece, Span } from './line';
import { metricsOf, type FontMetrics } from './metrics';
import type { Painter } from './painter';
import { wrap } from './wrap';

/** The typesetter of one document: measures, wraps and draws text on the current page. All distances in points. */
export class Type {
  /** Runs of text that no embedded font has and that were drawn as pictures. */
  pictured = 0;
  /** Clusters that could not be drawn at all and stand as their code points. */
  notShown = 0;
  readonly #fonts = new Map<FontName, FontMetrics>();
  readonly #glyphs: Glyphs;
  readonly #hidden: HiddenText;

  constructor(
    private readonly pdf: jsPDF,
    names: Iterable<FontName>,
    private readonly painter: Painter | null,
  ) {
    for (const name of names) this.#fonts.set(name, metricsOf(pdf, name));
    this.#glyphs = new Glyphs(this.#fonts);
    this.#hidden = new HiddenText(pdf);
  }

  /** Lines no wider than `width`; at least one, even for an empty text. */
  wrap(spans: string | readonly Span[], width: number, style?: TextStyle): Line[] {
    const list = typeof spans === 'string' ? [{ text: spans, style: style as TextStyle }] : spans;
    return wrap(list, width, this.#glyphs, this.#pictureWidth);
  }

  /** At most `most` lines; a text that needs more ends with "…". */
  clamp(text: string, style: TextStyle, width: number, most: number): Line[] {
    const flat = cleanLine(text);
    const lines = this.wrap(flat, width, style);
    if (lines.length <= most) return lines;
    const parts = clusters(flat);
    let low = 0;
    let high = parts.length;
    const cut = (count: number) => this.wrap(`${parts.slice(0, count).join('').trimEnd()}…`, width, style);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (cut(middle).length <= most) low = middle;
      else high = middle - 1;
    }
    return cut(low);
  }

  /** A text on one line, however long: for labels that are known to fit. */
  line(text: string, style: TextStyle): Line {
    return this.wrap(cleanLine(text), Infinity, style)[0] as Line;
  }

  width(text: string, style: TextStyle): number {
    return this.line(text, style).width;
  }

  /** Draws a line with its left end at `x` and its baseline at `baseline`. */
  draw(line: Line, x: number, baseline: number): void {
    for (const piece of line.pieces) {
      if (piece.kind === 'letters') this.#letters(piece, x, baseline);
      else this.#picture(piece, x, baseline);
    }
  }

  /** Draws a line in the box of its leading whose top is `top`. */
  set(line: Line, x: number, top: number, style: TextStyle): void {
    this.draw(line, x, top + baselineOf(style));
  }

  /** Draws a short text; returns its width. */
  label(text: string, x: number, baseline: number, style: TextStyle, align: 'left' | 'right' | 'center' = 'left'): number {
    const line = this.line(text, style);
    const shift = align === 'right' ? line.width : align === 'center' ? line.width / 2 : 0;
    this.draw(line, x - shift, baseline);
    return line.width;
  }

  #letters(piece: LetterPiece, x: number, baseline: number): void {
    if (piece.text === '') return;
    this.pdf.setFont(piece.font, 'normal').setFontSize(piece.style.size).setTextColor(piece.style.colour);
    this.pdf.text(piece.text, x + piece.x, baseline);
  }

  #picture(piece: PicturePiece, x: number, baseline: number): void {
    const { style } = piece;
    const left = x + piece.x;
    if (!this.painter) {
      this.notShown += 1;
      for (const part of this.wrap(inCodes(piece.text), Infinity, style)) this.draw(part, left, baseline);
      return;
    }
    this.pictured += 1;
    const seen = piece.text.trimEnd();
    const painting = this.painter.paint(seen, style, piece.rightToLeft);
    const alias = [style.font, style.size, style.colour, seen].join(' ');
    this.pdf.addImage(painting.png, 'PNG', left, baseline - painting.ascent, painting.width, painting.height, alias, 'FAST');
    this.#hidden.set(this.painter.places(clusters(piece.text), style, piece.rightToLeft), left, baseline, style.size);
  }

  readonly #pictureWidth = (text: string, style: TextStyle): number => {
    if (this.painter) return this.painter.measure(text, style);
    return this.wrap(inCodes(text), Infinity, style)[0]?.width ?? 0;
  };
}

/** How a text is shown where nothing can draw it: as its code points. */
function inCodes(text: string): string {
  return Array.from(text.trim(), (character) => fill(strings.plan.layout.notShown, { code: (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') })).join('');
}

/** From the top of a line's leading to its baseline: the lower-case letters sit in the middle. */
export function baselineOf(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.28;
}
