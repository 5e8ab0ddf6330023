import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const most = 64 * 1024 * 1024;

/** Without marks of direction, which readers and files set among what was typed. */
const bare = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e]/gu, '').normalize('NFC');

/** A PDF's lines in reading order, as poppler finds them. */
export const byPoppler = (path: string): string[] =>
  bare(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: most })).split('\n');

/** The same by pdf.js. */
export async function byPdfJs(path: string): Promise<string[]> {
  const file = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) =>
      (await file.getPage(index + 1)).getTextContent({ disableNormalization: true }),
    ),
  );
  const text = pages.map(({ items }) =>
    items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
  );
  return bare(text.join('\n')).split('\n');
}

/** The same by MuPDF; null where it is not installed. */
export function byMuPdf(path: string): string[] | null {
  const { error, stdout } = spawnSync('mutool', ['draw', '-q', '-F', 'txt', path], {
    encoding: 'utf8',
    maxBuffer: most,
  });
  return error ? null : bare(stdout).split('\n');
}
