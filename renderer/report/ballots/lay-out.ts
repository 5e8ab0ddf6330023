import { finishDocument, newDocument, withBrowserFonts } from '../document';
import { addInfo, type About } from '../page/info';
import { Sheet } from '../page/sheet';
import { canvasPainter } from '../text/painter';
import { Type } from '../text/type';
import { colours, type Paper } from '../tokens';
import { drawForm, formHeight, type Form } from './form';

/** Space between two ballots on a page, with the line to cut along in its middle. */
const BETWEEN = 44;

/** The paper that is usual where the machine is: Letter in North America, else A4. */
export const usualPaper = (locale: string = navigator.language): Paper =>
  /-(?:US|CA|MX)\b/i.test(locale) ? 'letter' : 'a4';

function cutLine(sheet: Sheet, y: number): void {
  sheet.pdf.setDrawColor(colours.idle).setLineWidth(0.6).setLineDashPattern([3, 3], 0);
  sheet.pdf.line(0, y, sheet.pageWidth, y);
  sheet.pdf.setLineDashPattern([], 0);
}

/** So many copies of a form as a PDF, two to a page where two fit, with a line to cut along. */
export async function layOutForms(form: Form, copies: number, about: About, paper: Paper): Promise<Uint8Array> {
  const { pdf, fonts } = await newDocument(paper);
  return withBrowserFonts(fonts, async () => {
    const painter = canvasPainter();
    try {
      const sheet = new Sheet(pdf, new Type(pdf, fonts, painter), paper, undefined);
      const nameFile = addInfo(pdf, about);
      const height = formHeight(sheet, form);
      for (let copy = 0; copy < copies; copy += 1) {
        if (copy > 0) {
          if (sheet.y + BETWEEN + height <= sheet.bottom) {
            cutLine(sheet, sheet.y + BETWEEN / 2);
            sheet.y += BETWEEN;
          } else sheet.turn();
        }
        drawForm(sheet, form);
        await sheet.breathe();
      }
      const bytes = finishDocument(pdf);
      nameFile(bytes);
      return bytes;
    } finally {
      painter?.close();
    }
  });
}
