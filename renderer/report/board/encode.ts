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
  const { width } = photograph;
  const { context } = canvasOf(width, Math.max(...heights));
  const images: Encoded[] = [];
  let top = 0;
  for (const height of heights) {
    context.drawImage(photograph, 0, -top);
    top += height;
    const pixels = context.getImageData(0, 0, width, height);
    images.push((await flatten(pixels, colour)) ?? (await jpegOf(pixels)));
  }
  photograph.close();
  return images;
}

/** A canvas that is drawn on and read by the processor: the pixels need not come back from the graphics card. */
export function canvasOf(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  return { canvas, context };
}

async function jpegOf(pixels: ImageData): Promise<Encoded> {
  const { canvas, context } = canvasOf(pixels.width, pixels.height);
  context.putImageData(pixels, 0, 0);
  return { format: 'JPEG', bytes: await pictureBytes(canvas, 'image/jpeg') };
}

/** A canvas as a picture file. */
export async function pictureBytes(
  canvas: OffscreenCanvas,
  type: 'image/jpeg' | 'image/png',
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await canvas.convertToBlob({ type, quality: 0.92 });
  return new Uint8Array(await blob.arrayBuffer());
}
