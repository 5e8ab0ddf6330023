import type { jsPDF } from 'jspdf';
import { hexString, internalOf } from './objects';

/** Has readers call the pages as they are printed: the first by its name, the others by their numbers. */
export function addPageLabels(pdf: jsPDF, cover: string): void {
  const internal = internalOf(pdf);
  pdf.internal.events.subscribe('putCatalog', () => {
    internal.write(`/PageLabels <</Nums [0 <</P ${hexString(cover)}>> 1 <</S /D /St 2>>]>>`);
  });
}
