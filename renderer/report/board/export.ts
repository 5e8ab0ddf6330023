import type { BoardGroup } from '@shared/document/blocks/board';
import type { Strings } from '@shared/words';
import type { Lens } from '@shared/base/primitives';
import { newDocument, withBrowserFonts } from '../document';
import { canvasPainter } from '../text/painter';
import { Type } from '../text/type';
import { lensColours, papers } from '../tokens';
import { layOutBoard } from './layout';
import { pngOf } from './picture';

const width = 760;
/** A canvas that is higher than 65,535 pixels comes out blank. */
const mostHeight = 16_000;

/** A board as one PNG, whole; null when the browser can't draw it. */
export async function boardPng(
  strings: Strings,
  groups: readonly BoardGroup[],
  lens: Lens,
): Promise<Uint8Array | null> {
  const { pdf, fonts } = await newDocument(papers.a4);
  return withBrowserFonts(fonts, async () => {
    const painter = canvasPainter();
    try {
      const type = new Type(pdf, fonts, painter, strings.locale.tag);
      const [page] = layOutBoard(strings, groups, width, { first: mostHeight, rest: mostHeight }, type);
      return page ? await pngOf(page, lensColours[lens]) : null;
    } finally {
      painter?.close();
    }
  });
}
