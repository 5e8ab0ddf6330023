import sansBold from '../../out/fonts/SourceSans3-Bold.ttf?url';
import sansItalic from '../../out/fonts/SourceSans3-Italic.ttf?url';
import sansRegular from '../../out/fonts/SourceSans3-Regular.ttf?url';
import sansSemiBold from '../../out/fonts/SourceSans3-SemiBold.ttf?url';
import serifRegular from '../../out/fonts/Fraunces-Regular.ttf?url';
import serifSemiBold from '../../out/fonts/Fraunces-SemiBold.ttf?url';
import type { FontName } from './tokens';

const files: Record<FontName, string> = {
  'SourceSans3-Regular': sansRegular,
  'SourceSans3-Italic': sansItalic,
  'SourceSans3-SemiBold': sansSemiBold,
  'SourceSans3-Bold': sansBold,
  'Fraunces-Regular': serifRegular,
  'Fraunces-SemiBold': serifSemiBold,
};

/** How the browser names and weighs each font when it draws for us. */
const css: Record<FontName, { readonly family: string; readonly weight: number; readonly italic: boolean }> = {
  'SourceSans3-Regular': { family: 'Plan Sans', weight: 400, italic: false },
  'SourceSans3-Italic': { family: 'Plan Sans', weight: 400, italic: true },
  'SourceSans3-SemiBold': { family: 'Plan Sans', weight: 600, italic: false },
  'SourceSans3-Bold': { family: 'Plan Sans', weight: 700, italic: false },
  'Fraunces-Regular': { family: 'Plan Serif', weight: 400, italic: false },
  'Fraunces-SemiBold': { family: 'Plan Serif', weight: 600, italic: false },
};

export type FontFiles = ReadonlyMap<FontName, Uint8Array>;

let loading: Promise<FontFiles> | null = null;

/** The bytes of every font the plan is set in, read once for the window's life. Rejects when one can't be read; the next call tries again. */
export function loadFonts(): Promise<FontFiles> {
  loading ??= readFonts().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function readFonts(): Promise<FontFiles> {
  const entries = Object.entries(files) as [FontName, string][];
  return new Map(
    await Promise.all(
      entries.map(async ([name, url]): Promise<[FontName, Uint8Array]> => {
        const answer = await fetch(url);
        if (!answer.ok) throw new Error(`The font ${name} could not be read (${answer.status}).`);
        return [name, new Uint8Array(await answer.arrayBuffer())];
      }),
    ),
  );
}

/** A CSS `font` value for a canvas or an element; `size` in CSS pixels. */
export function cssFont(name: FontName, size: number): string {
  const { family, weight, italic } = css[name];
  return `${italic ? 'italic ' : ''}${weight} ${size}px "${family}", "Plan Sans", sans-serif`;
}

/**
 * The fonts as CSS, for what the browser draws (boards, scripts outside the fonts). A style element, not the FontFace
 * API: html2canvas copies the document, and fonts added by script are missing in the copy.
 */
export function fontFaces(): string {
  return (Object.entries(files) as [FontName, string][])
    .map(([name, url]) => {
      const { family, weight, italic } = css[name];
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};src:url("${new URL(url, document.baseURI).href}") format("truetype")}`;
    })
    .join('\n');
}
