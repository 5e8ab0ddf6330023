import { jsPDF } from 'jspdf';
import { binaryString } from '../document';

/** An image of few colours as the file has it: jsPDF, which would unpack and pack a PNG in script, only writes it down. */
export interface FileImage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each colour, from 0 to 255. */
  readonly palette: readonly number[];
  /** Of a pixel: its place in the palette. */
  readonly bits: 1 | 2 | 4 | 8;
  /** Rows of pixels, each from a byte of its own, deflated. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How opaque each pixel is, four bits each, as `bytes`. */
  readonly mask?: Uint8Array<ArrayBuffer>;
}

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
  /** Of PDF's: 1 leaves rows as they are. */
  readonly predictor: 1;
  /** A byte a character. */
  readonly data: string;
  readonly sMask?: string;
  readonly sMaskBitsPerComponent?: number;
}

/** Found again by their bytes: a plug-in of jsPDF gets no more than these. */
const images = new WeakMap<Uint8Array, FileImage>();

/** A format of jsPDF's is a plug-in named after it. */
Object.assign(jsPDF.API, {
  processFILE(bytes: Uint8Array, index: number, alias: string): EmbeddedImage | undefined {
    const image = images.get(bytes);
    if (!image) return undefined;
    const { width, height, palette, bits, mask } = image;
    return {
      alias,
      index,
      width,
      height,
      palette,
      bitsPerComponent: bits,
      colorSpace: 'Indexed',
      filter: 'FlateDecode',
      predictor: 1,
      data: binaryString(bytes),
      ...(mask ? { sMask: binaryString(mask), sMaskBitsPerComponent: 4 } : {}),
    };
  },
});

/**
 * Draws an image; the box in points from the page's top left corner. `name` tells it from the document's others, and one is
 * written once, however often it is drawn.
 */
export function placeImage(
  pdf: jsPDF,
  image: FileImage,
  name: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  images.set(image.bytes, image);
  pdf.addImage(image.bytes, 'FILE', x, y, width, height, name);
}
