import type { jsPDF } from 'jspdf';
import { hashOf } from '@shared/base/hash';

interface Drawn {
  readonly pages: readonly (readonly string[] | undefined)[];
  readonly collections: {
    /** By the name under which it is drawn. */
    readonly addImage_images?: Readonly<
      Record<string, { readonly index: number; readonly width: number; readonly height: number; readonly data: string }>
    >;
  };
}

/** Paints an image. */
const PAINTS = / Do$/mu;

/**
 * What each page shows, in the order of the pages: two pages of which this is the same look the same, also in two documents of
 * the same fonts. To be asked when all is drawn.
 */
export function printsOf(pdf: jsPDF): readonly string[] {
  const { pages, collections } = pdf.internal as unknown as Drawn;
  const drawn = pages.slice(1).map((operators = []) => operators.join('\n'));
  if (!drawn.some((one) => PAINTS.test(one))) return drawn;
  const images = Object.values(collections.addImage_images ?? {})
    .map(({ index, width, height, data }) => `${index} ${width} ${height} ${data.length} ${hashOf(data)}`)
    .join('\n');
  return drawn.map((one) => (PAINTS.test(one) ? `${one}\n${images}` : one));
}
