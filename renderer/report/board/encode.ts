import type { FileImage } from '../page/image';
import { flatten } from './flat';

/** A photograph of board pages below each other, each so many pixels high. */
export interface ToEncode {
  readonly photograph: ImageBitmap;
  readonly heights: readonly number[];
  /** The board's lens colour, as hex. */
  readonly colour: string;
}

/** What a document takes; JPEG only when there are other colours than a board's own, such as those of a face. */
export type Encoded = FileImage | { readonly format: 'JPEG'; readonly bytes: Uint8Array<ArrayBuffer> };

/** One image a page. */
export async function encode({ photograph, heights, colour }: ToEncode): Promise<Encoded[]> {
  const images: Encoded[] = [];
  let top = 0;
  for (const height of heights) {
    const canvas = new OffscreenCanvas(photograph.width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(photograph, 0, -top);
    top += height;
    const flat = await flatten(context.getImageData(0, 0, photograph.width, height), colour);
    images.push(flat ?? { format: 'JPEG', bytes: await bytesOf(canvas, 'image/jpeg') });
  }
  photograph.close();
  return images;
}

/** A canvas as a picture file. */
export async function bytesOf(
  canvas: OffscreenCanvas,
  type: 'image/jpeg' | 'image/png',
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await canvas.convertToBlob({ type, quality: 0.92 });
  return new Uint8Array(await blob.arrayBuffer());
}
