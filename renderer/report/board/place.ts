import { jsPDF } from 'jspdf';
import { binaryString } from '../document';
import type { Sheet } from '../page/sheet';
import type { FlatPicture } from './flat';
import type { BoardPicture } from './picture';

/** What jsPDF writes as an image; see its own `processPNG`. */
interface EmbeddedImage {
  readonly alias: string;
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly bitsPerComponent: number;
  readonly colorSpace: string;
  readonly palette: readonly number[];
  readonly filter: string;
  /** A byte a character. */
  readonly data: string;
}

/** Found again by their bytes: a plug-in of jsPDF gets no more than these. */
const flats = new WeakMap<Uint8Array, FlatPicture>();

/** A format of jsPDF's is a plug-in named after it. Ours is written as it is. */
Object.assign(jsPDF.API, {
  processFLAT(bytes: Uint8Array, index: number, alias: string): EmbeddedImage | undefined {
    const flat = flats.get(bytes);
    return (
      flat && {
        alias,
        index,
        width: flat.width,
        height: flat.height,
        palette: flat.palette,
        bitsPerComponent: 4,
        colorSpace: 'Indexed',
        filter: 'FlateDecode',
        data: binaryString(bytes),
      }
    );
  },
});

/**
 * Draws a picture of a board at the sheet's place. `name` tells it from the document's others: jsPDF itself would take two
 * for one whose first halves are the same.
 */
export function placePicture({ pdf, left, y }: Sheet, { name, image, width, height }: BoardPicture): void {
  if (image.format === 'FLAT') flats.set(image.bytes, image);
  pdf.addImage(image.bytes, image.format, left, y, width, height, name);
}
