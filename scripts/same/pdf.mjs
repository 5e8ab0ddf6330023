import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inLines } from './differences.mjs';

/** What can be read in a PDF, a line a run of text, with the page before it. */
async function readable(bytes) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true }).promise;
  const lines = [];
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent();
    lines.push(...items.flatMap(({ str }) => (str?.trim() ? [`page ${page}: ${str}`] : [])));
  }
  return lines.join('\n');
}

/** The operators of a PDF, with everything that is compressed in it opened up, and without lengths and places: they follow from the rest. */
function operators(bytes) {
  const whole = bytes
    .toString('latin1')
    .replace(/\nxref\n[\s\S]*$/, '')
    .replaceAll(/\/Length1? \d+/g, '/Length');
  return whole.replaceAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (stream, data) => {
    try {
      return `stream\n${inflateSync(Buffer.from(data, 'latin1')).toString('latin1')}\nendstream`;
    } catch {
      return stream;
    }
  });
}

/** Where two PDFs are not the same: first what somebody reads, else what is drawn. */
export async function inPdfs(was, is) {
  const read = inLines(await readable(was), await readable(is));
  return read.length > 0 ? read : inLines(operators(was), operators(is));
}
