import pdfMake from 'pdfmake/build/pdfmake';
import type { Part } from './content';

function node(part: Part): object {
  switch (part.kind) {
    case 'heading':
      return {
        text: part.text,
        font: 'Serif',
        bold: true,
        fontSize: [26, 21, 13][part.level - 1],
        margin: [0, 14, 0, 6],
        tocItem: part.level === 2,
      };
    case 'text':
      return { text: part.text, margin: [0, 3, 0, 6] };
    case 'list':
      return { ul: [...part.items], margin: [0, 3, 0, 6] };
    case 'table':
      return {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: part.head.map(() => '*'),
          body: [part.head.map((text) => ({ text, bold: true })), ...part.rows.map((row) => [...row])],
        },
        layout: 'lightHorizontalLines',
        fontSize: 9.5,
      };
    case 'bars': {
      const most = Math.max(1, ...part.rows.map(({ value }) => value));
      return {
        unbreakable: true,
        stack: part.rows.map(({ label, value }) => ({
          columns: [
            { text: label.slice(0, 40), width: 200 },
            {
              canvas: [{ type: 'rect', x: 0, y: 4, w: Math.max(1, (value / most) * 180), h: 9, color: '#4B4E9E' }],
              width: 200,
            },
            { text: String(value), width: 40 },
          ],
        })),
      };
    }
  }
}

/** The report by pdfmake; `fonts` in base 64 by file name. */
export async function makeWithPdfmake(
  parts: readonly Part[],
  fonts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  pdfMake.addVirtualFileSystem({ ...fonts });
  pdfMake.setFonts({
    Sans: { normal: 'SourceSans3-Regular.ttf', bold: 'SourceSans3-SemiBold.ttf' },
    Serif: { normal: 'Fraunces-SemiBold.ttf', bold: 'Fraunces-SemiBold.ttf' },
  });
  const made = pdfMake.createPdf({
    pageSize: 'A4',
    pageMargins: [62, 76, 58, 70],
    defaultStyle: { font: 'Sans', fontSize: 10.5 },
    content: parts.map(node),
    footer: (page: number, pages: number) => ({
      text: `${page} of ${pages}`,
      alignment: 'right',
      margin: [0, 20, 58, 0],
    }),
  });
  return new Uint8Array(await made.getBuffer());
}
