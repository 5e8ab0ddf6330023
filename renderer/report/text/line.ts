import type { FontName, TextStyle } from '../tokens';

/** Letters of one font, ready to be set. `language` of all pieces: in which they are read; null in the document's. */
export interface LetterPiece {
  readonly kind: 'letters';
  readonly text: string;
  readonly font: FontName;
  readonly style: TextStyle;
  readonly language: string | null;
  readonly x: number;
  readonly width: number;
}

/** Letters that no embedded font has: the browser draws them, and a hidden layer keeps them as text. */
export interface PicturePiece {
  readonly kind: 'picture';
  readonly text: string;
  readonly style: TextStyle;
  readonly language: string | null;
  readonly rightToLeft: boolean;
  /** Marks of direction that stand for what is before and after it in its paragraph; they have no width. */
  readonly before: string;
  readonly after: string;
  readonly x: number;
  readonly width: number;
}

/** Letters that neither the fonts nor the browser can draw: an empty box each, with the text hidden behind it. */
export interface BoxPiece {
  readonly kind: 'boxes';
  readonly clusters: readonly string[];
  readonly style: TextStyle;
  readonly language: string | null;
  readonly x: number;
  readonly width: number;
}

export type Piece = LetterPiece | PicturePiece | BoxPiece;

/** A line of set text: pieces with their places from the line's left end, in points. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Without the space it may end with. */
  readonly width: number;
}

export const emptyLine: Line = { pieces: [], width: 0 };

/** Text in one style; several make a paragraph. */
export interface Span {
  readonly text: string;
  readonly style: TextStyle;
}
