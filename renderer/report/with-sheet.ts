import { stringsOf } from '@shared/words';
import { finishDocument, newDocument, withBrowserFonts } from './document';
import { addInfo, type About } from './page/info';
import type { KeptPictures } from './board/picture';
import { Sheet } from './page/sheet';
import { Tags } from './tags/tags';
import { addTags } from './tags/write';
import { canvasPainter } from './text/painter';
import { Type } from './text/type';
import type { PageSize } from './tokens';

/** Has a new document drawn, in a language (BCP 47), with its fonts at hand for as long as that takes; `kept`: pictures of documents before it. */
export async function withSheet<T>(
  size: PageSize,
  language: string,
  signal: AbortSignal | undefined,
  work: (sheet: Sheet) => Promise<T>,
  kept: KeptPictures = new Map(),
): Promise<T> {
  const { pdf, fonts } = await newDocument(size, signal);
  return withBrowserFonts(fonts, async () => {
    const painter = canvasPainter();
    try {
      const tags = new Tags(pdf);
      const type = new Type(pdf, fonts, painter, language, {
        before: () => tags.paint(),
        passage: (attributes, draw) => tags.passage(attributes, draw),
      });
      const sheet = new Sheet(pdf, type, stringsOf(language), size, signal, tags, kept);
      try {
        return await work(sheet);
      } finally {
        sheet.pictures.close();
      }
    } finally {
      painter?.close();
    }
  });
}

/** The finished file of what was drawn, tagged and named; `scale` is how much its pages were enlarged. */
export function fileBytes({ pdf, tags, type, pageHeight }: Sheet, about: About, scale = 1): Uint8Array {
  const nameFile = addInfo(pdf, about, type.privateUse ? 'U' : 'A');
  addTags(pdf, tags, pageHeight, scale);
  const bytes = finishDocument(pdf);
  nameFile(bytes);
  return bytes;
}
