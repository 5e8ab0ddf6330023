import type { About } from '../page/info';
import type { Sheet } from '../page/sheet';
import { colours, papers, type Paper } from '../tokens';
import { fileBytes, withSheet } from '../with-sheet';
import { drawForm, formHeight, type BallotForm } from './form';

/** Space between two ballots on a page, with the line to cut along in its middle. */
const BETWEEN = 44;

function cutLine(sheet: Sheet, y: number): void {
  sheet.pdf.setDrawColor(colours.idle).setLineWidth(0.6).setLineDashPattern([3, 3], 0);
  sheet.pdf.line(0, y, sheet.pageWidth, y);
  sheet.pdf.setLineDashPattern([], 0);
}

/** Forms as a PDF, as many to a page as fit, with lines to cut along. */
export const layOutForms = (forms: readonly BallotForm[], about: About, paper: Paper): Promise<Uint8Array> =>
  withSheet(papers[paper], about.language, undefined, async (sheet) => {
    for (const [index, form] of forms.entries()) {
      const height = formHeight(sheet, form);
      if (index > 0) {
        if (sheet.y + BETWEEN + height <= sheet.bottom) {
          cutLine(sheet, sheet.y + BETWEEN / 2);
          sheet.y += BETWEEN;
        } else sheet.turn();
      }
      sheet.tag('Sect', () => drawForm(sheet, form));
      await sheet.breathe();
    }
    return fileBytes(sheet, about);
  });
