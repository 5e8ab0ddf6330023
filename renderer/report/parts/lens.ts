import type { jsPDF } from 'jspdf';
import type { Lens } from '@shared/base/primitives';
import { lensColours } from '../tokens';

/** The lens's own shape, so that its colour is never the only sign; `x`, `y` is the middle, `size` the height. */
export function drawLens(pdf: jsPDF, lens: Lens, x: number, y: number, size: number): void {
  const r = size / 2;
  pdf.setFillColor(lensColours[lens]).setDrawColor(lensColours[lens]);
  switch (lens) {
    case 'mystery':
      pdf.setLineWidth(size * 0.2).circle(x, y, r * 0.82, 'S');
      return;
    case 'myth':
      pdf.triangle(x - r, y + r * 0.86, x + r, y + r * 0.86, x, y - r * 0.9, 'F');
      return;
    case 'mission':
      pdf.rect(x - r * 0.84, y - r * 0.84, size * 0.84, size * 0.84, 'F');
      return;
    case 'magic':
      pdf.lines([[r, r], [-r, r], [-r, -r]], x, y - r, [1, 1], 'F', true); // prettier-ignore
      return;
    case 'close':
      pdf.circle(x, y, r * 0.92, 'F');
      return;
  }
}
