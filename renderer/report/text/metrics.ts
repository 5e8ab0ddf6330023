import type { jsPDF } from 'jspdf';
import type { FontName } from '../tokens';

/** What a font that is embedded in the file can show, and how wide. */
export interface FontMetrics {
  /** Whether the font has this code point; beyond U+FFFF never, since jsPDF writes UTF-16 units. */
  has(codePoint: number): boolean;
  /** Advance in thousandths of the size, cut to whole ones as jsPDF writes them: that is how viewers will set it. */
  advance(codePoint: number): number;
}

interface EmbeddedFont {
  readonly metadata: {
    characterToGlyph(code: number): number;
    widthOfGlyph(glyph: number): number;
  };
}

/** Metrics of a font that was added to the document under this name; read from the very tables that are embedded. */
export function metricsOf(pdf: jsPDF, name: FontName): FontMetrics {
  pdf.setFont(name, 'normal');
  const { metadata } = pdf.getFont() as unknown as EmbeddedFont;
  const advances = new Map<number, number>();
  return {
    has: (codePoint) => codePoint <= 0xffff && metadata.characterToGlyph(codePoint) > 0,
    advance: (codePoint) => {
      let advance = advances.get(codePoint);
      if (advance === undefined) {
        advance = Math.trunc(metadata.widthOfGlyph(metadata.characterToGlyph(codePoint)));
        advances.set(codePoint, advance);
      }
      return advance;
    },
  };
}
