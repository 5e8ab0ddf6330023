import type { FontName, TextStyle } from '../tokens';
import type { FontMetrics } from './metrics';

/** Width of the empty box for a cluster that nobody can draw, in thousandths of the size: that of "□" in Source Sans. */
const boxAdvance = 600;

/** One cluster as it will be set: by an embedded font, as a picture by the browser, or as an empty box. */
export interface Glyph {
  /** What was typed. */
  readonly text: string;
  /** What is set: the same, but for spaces and hyphens that differ only in where a line may break. */
  readonly shown: string;
  readonly set: FontName | 'picture' | 'box';
  /** Thousandths of the size; 0 for pictures, whose width only the painter knows. */
  readonly advance: number;
}

/** Where to look when a font lacks a letter: Fraunces has neither Greek nor Cyrillic. */
const fallback: Partial<Record<FontName, FontName>> = {
  'Fraunces-Regular': 'SourceSans3-Regular',
  'Fraunces-SemiBold': 'SourceSans3-SemiBold',
};

/** A space and its kin share a glyph, and a PDF keeps one meaning per glyph: the plainest. */
const plain: Record<string, string> = { '\u00a0': ' ', '\u202f': ' ', '\u2007': ' ', '\u2010': '-', '\u2011': '-' };

const invisible = /[\u200b-\u200d]|[\ufe00-\ufe0f]/g;

/** Decides cluster by cluster which font sets it; remembers, since texts repeat their letters. */
export class Glyphs {
  readonly #known = new Map<FontName, Map<string, Glyph>>();

  constructor(
    private readonly fonts: ReadonlyMap<FontName, FontMetrics>,
    /** Whether the browser has a font for a cluster. */
    private readonly canPaint: (cluster: string) => boolean,
  ) {}

  of(cluster: string, style: TextStyle): Glyph {
    let known = this.#known.get(style.font);
    if (!known) this.#known.set(style.font, (known = new Map()));
    let glyph = known.get(cluster);
    if (!glyph) known.set(cluster, (glyph = this.#find(cluster, style.font)));
    return glyph;
  }

  #find(cluster: string, font: FontName): Glyph {
    /* Joiners and text selectors say nothing on a single letter; U+FE0F asks for an emoji and is honoured. */
    const bare = cluster.endsWith('\ufe0f') ? cluster : cluster.replace(invisible, '');
    if (bare === '') return { text: cluster, shown: '', set: font, advance: 0 };
    const shown = plain[bare] ?? (/^[\u2000-\u200a\u205f\u3000]$/.test(bare) ? ' ' : bare);
    const codePoint = shown.codePointAt(0) ?? 0;
    const single = String.fromCodePoint(codePoint) === shown;
    for (const name of [font, fallback[font]]) {
      const metrics = name && this.fonts.get(name);
      if (name && metrics && single && metrics.has(codePoint)) {
        return { text: cluster, shown, set: name, advance: metrics.advance(codePoint) };
      }
    }
    if (this.canPaint(cluster)) return { text: cluster, shown: cluster, set: 'picture', advance: 0 };
    return { text: cluster, shown: cluster, set: 'box', advance: boxAdvance };
  }
}
