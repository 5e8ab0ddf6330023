import { finishDocument, newDocument, withBrowserFonts } from '../document';
import { addInfo, type About } from '../page/info';
import { Sheet } from '../page/sheet';
import { Tags } from '../tags/tags';
import { addTags } from '../tags/write';
import { canvasPainter } from '../text/painter';
import { Type } from '../text/type';
import { colours, papers, type Paper } from '../tokens';
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
  const { pdf, fonts } = await newDocument(papers[paper]);
  return withBrowserFonts(fonts, async () => {
    const painter = canvasPainter();
    try {
      const tags = new Tags(pdf);
      const type = new Type(pdf, fonts, painter, () => tags.paint());
      const sheet = new Sheet(pdf, type, papers[paper], undefined, tags);
      const nameFile = addInfo(pdf, about);
      const height = formHeight(sheet, form);
      for (let copy = 0; copy < copies; copy += 1) {
        if (copy > 0) {
          if (sheet.y + BETWEEN + height <= sheet.bottom) {
            cutLine(sheet, sheet.y + BETWEEN / 2);
            sheet.y += BETWEEN;
          } else sheet.turn();
        }
        sheet.tag('Sect', () => drawForm(sheet, form));
        await sheet.breathe();
      }
      addTags(pdf, tags, sheet.pageHeight);
      const bytes = finishDocument(pdf);
      nameFile(bytes);
      return bytes;
    } finally {
      painter?.close();
    }
  });
}
