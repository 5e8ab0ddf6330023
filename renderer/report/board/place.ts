import { placeImage } from '../page/image';
import type { Sheet } from '../page/sheet';
import type { BoardPicture } from './picture';

/**
 * Draws a picture of a board at the sheet's place. `name` tells it from the document's others: jsPDF itself would take two
 * for one whose first halves are the same.
 */
export function placePicture({ pdf, left, y }: Sheet, { name, image, width, height }: BoardPicture): void {
  if ('format' in image) pdf.addImage(image.bytes, image.format, left, y, width, height, name);
  else placeImage(pdf, image, name, { x: left, y, width, height });
}
