import type { Sheet } from '../page/sheet';
import { styles } from '../tokens';

const disc = 3.4;

/** What colours mean: a disc of each with its words, in one line at the sheet's place; takes no height itself. */
export function drawKey(sheet: Sheet, entries: readonly { readonly colour: string; readonly says: string }[]): void {
  const middle = sheet.y + 5;
  let x = sheet.left;
  for (const { colour, says } of entries) {
    sheet.pdf.setFillColor(colour).circle(x + 4, middle, disc, 'F');
    x += 12 + sheet.type.label(says, x + 12, middle + 3, styles.small) + 16;
  }
}
