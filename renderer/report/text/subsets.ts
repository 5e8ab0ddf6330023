import type { jsPDF } from 'jspdf';
import type { FontName } from '../tokens';

interface Embedded {
  /** What the file calls it, in all places. */
  fontName: string;
  readonly metadata: { readonly glyIdsUsed: readonly number[] };
}

const LETTERS = 6;

/** Six capitals that are others for other glyphs (FNV-1a). */
function prefixOf(glyphs: readonly number[]): string {
  let hash = 0x811c9dc5;
  /* One for each letter that was set: few are others. */
  for (const glyph of [...new Set(glyphs)].toSorted((a, b) => a - b)) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0;
  return Array.from({ length: LETTERS }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26)),
  ).join('');
}

/**
 * Has these fonts, of which only the glyphs that are used go into the file, named as such ("ABCDEF+Name") as it is written,
 * so that nobody who joins files takes one part of a font for another.
 */
export function nameSubsets(pdf: jsPDF, names: Iterable<FontName>): void {
  pdf.internal.events.subscribe('postPutPages', () => {
    for (const name of names) {
      const font = pdf.setFont(name, 'normal').getFont() as unknown as Embedded;
      font.fontName = `${prefixOf(font.metadata.glyIdsUsed)}+${name}`;
    }
  });
}
