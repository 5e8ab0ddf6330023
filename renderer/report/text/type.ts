import type { jsPDF } from 'jspdf';
import { placeImage } from '../page/image';
import type { Attributes } from '../tags/element';
import type { FontName, TextStyle } from '../tokens';
import { cleanLine } from './clean';
import { clusters, isRightToLeft } from './clusters';
import { Glyphs } from './glyphs';
import { HiddenText } from './hidden';
import type { BoxPiece, LetterPiece, Line, Piece, PicturePiece, Span } from './line';
import { inReadingOrder } from './order';
import { metricsOf, type FontMetrics } from './metrics';
import { Tongues } from './tongues';
import type { Painter, Painting } from './painter';
import { wrap } from './wrap';

/** What is to be known of text while it is drawn, for the structure of the document. */
interface Listener {
  /** Called before text is drawn. */
  before(): void;
  /** Has a passage drawn that is in another language than the document, or is said in another order than it is drawn in. */
  passage(attributes: Pick<Attributes, 'language' | 'says'>, work: () => void): void;
}

const unheard: Listener = { before: () => undefined, passage: (_, work) => work() };

const privateUse = /\p{Co}/u;

/** The typesetter of one document: measures, wraps and draws text on the current page. All distances in points. */
export class Type {
  /** Runs of text that no embedded font has and that were drawn as pictures. */
  pictured = 0;
  /** Characters that nothing on this machine can draw: empty boxes. */
  notShown = 0;
  /** Something was set that means only what somebody has agreed on with somebody else. */
  privateUse = false;
  readonly #fonts = new Map<FontName, FontMetrics>();
  readonly #glyphs: Glyphs;
  readonly #hidden: HiddenText;
  readonly #tongues: Tongues;
  /** Lines by their texts, styles and width: a text is measured before it is drawn, and may be drawn more than once. */
  readonly #wrapped = new Map<string, readonly Line[]>();
  /** What was drawn before, by font, size, colour and text: a page may be drawn more than once before it stays. */
  readonly #paintings = new Map<string, Painting & { readonly places: ReturnType<Painter['places']> }>();

  constructor(
    private readonly pdf: jsPDF,
    names: Iterable<FontName>,
    private readonly painter: Painter | null,
    /** BCP 47. */
    language: string,
    private readonly listener: Listener = unheard,
  ) {
    this.#tongues = new Tongues(language);
    for (const name of names) this.#fonts.set(name, metricsOf(pdf, name));
    this.#glyphs = new Glyphs(this.#fonts, (cluster) => painter?.canPaint(cluster) ?? false);
    this.#hidden = new HiddenText(pdf);
  }

  /** Lines no wider than `width`; at least one, even for an empty text. */
  wrap(spans: string | readonly Span[], width: number, style?: TextStyle): readonly Line[] {
    const list = typeof spans === 'string' ? [{ text: spans, style: style as TextStyle }] : spans;
    const key = [width, ...list.flatMap((span) => [...Object.values(span.style), span.text])].join('\n');
    const known = this.#wrapped.get(key) ?? wrap(list, width, this.#setting);
    this.#wrapped.set(key, known);
    return known;
  }

  /** At most `most` lines; a text that needs more ends with "…". */
  clamp(text: string, style: TextStyle, width: number, most: number): readonly Line[] {
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

  /** As `clamp`, with lines of about the same length: for titles, whose last word must not stand alone. */
  balance(text: string, style: TextStyle, width: number, most: number): readonly Line[] {
    const lines = this.clamp(text, style, width, most);
    if (lines.length < 2 || lines.length > 6 || this.wrap(cleanLine(text), width, style).length > most) return lines;
    let low = width / 2;
    let high = width;
    while (high - low > 4) {
      const middle = (low + high) / 2;
      if (this.wrap(cleanLine(text), middle, style).length <= lines.length) high = middle;
      else low = middle;
    }
    return this.wrap(cleanLine(text), high, style);
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
      const { language } = piece;
      const says = piece.kind === 'picture' && isRightToLeft(piece.text) ? piece.text : undefined;
      if (language === null && says === undefined) this.#piece(piece, x, baseline);
      else
        this.listener.passage({ ...(language !== null && { language }), ...(says !== undefined && { says }) }, () =>
          this.#piece(piece, x, baseline),
        );
    }
  }

  #piece(piece: Piece, x: number, baseline: number): void {
    this.listener.before();
    if (piece.kind === 'letters') return this.#letters(piece, x, baseline);
    if (privateUse.test(piece.kind === 'picture' ? piece.text : piece.clusters.join(''))) this.privateUse = true;
    if (piece.kind === 'picture') this.#picture(piece, x, baseline);
    else this.#boxes(piece, x, baseline);
  }

  /** Draws a line in the box of its leading whose top is `top`. */
  set(line: Line, x: number, top: number, style: TextStyle): void {
    this.draw(line, x, top + baselineOf(style));
  }

  /** Draws a short text; returns its width. */
  label(
    text: string,
    x: number,
    baseline: number,
    style: TextStyle,
    align: 'left' | 'right' | 'center' = 'left',
  ): number {
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
    if (!this.painter) return;
    this.pictured += 1;
    const parts = clusters(piece.text);
    const drawn = this.#paintable(parts, style);
    const seen = drawn.join('').trimEnd();
    const { rightToLeft, before, after } = piece;
    const beside = { before, after };
    const alias = [style.font, style.size, style.colour, rightToLeft, before, after, drawn.join('')].join(' ');
    const painting = this.#paintings.get(alias) ?? {
      ...this.painter.paint(seen, style, rightToLeft, beside),
      places: this.painter.places(drawn, style, rightToLeft, beside),
    };
    this.#paintings.set(alias, painting);
    const { picture, width, height } = painting;
    const y = baseline - painting.ascent;
    if (typeof picture === 'string') this.pdf.addImage(picture, 'PNG', left, y, width, height, alias, 'FAST');
    else placeImage(this.pdf, picture, alias, { x: left, y, width, height });
    const places = painting.places.map((place, index) => ({ ...place, text: parts[index] ?? '' }));
    this.#hidden.set(inReadingOrder(places, rightToLeft), left, baseline, style.size);
  }

  #boxes(piece: BoxPiece, x: number, baseline: number): void {
    const { style } = piece;
    const width = piece.width / piece.clusters.length;
    this.notShown += piece.clusters.length;
    this.pdf.setDrawColor(style.colour).setLineWidth(style.size * 0.05);
    const places = piece.clusters.map((text, index) => ({ text, x: piece.x + index * width, width }));
    for (const place of places)
      this.pdf.rect(x + place.x + width * 0.12, baseline - style.size * 0.66, width * 0.76, style.size * 0.66, 'S');
    this.#hidden.set(places, x, baseline, style.size);
  }

  /** What the browser draws of a right-to-left line: what it has no letter for becomes a box there too. */
  #paintable(parts: readonly string[], style: TextStyle): string[] {
    return parts.map((part) => (this.#glyphs.of(part, style).set === 'box' ? '□' : part));
  }

  get #setting(): Parameters<typeof wrap>[2] {
    return { glyphs: this.#glyphs, tongues: this.#tongues, picture: this.painter && this.#pictureWidth };
  }

  readonly #pictureWidth = (text: string, style: TextStyle): number => {
    const drawn = isRightToLeft(text) ? this.#paintable(clusters(text), style).join('') : text;
    return this.painter?.measure(drawn, style) ?? 0;
  };
}

/** From the top of a line's leading to its baseline: the lower-case letters sit in the middle. */
export function baselineOf(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.28;
}
