import { execFileSync } from 'node:child_process';

/** A PDF's words in drawing order, or those of one page, read by poppler, with white space folded: what a reader can select and search. */
export function pdfText(path: string, page?: number): string {
  const only = page === undefined ? [] : ['-f', String(page), '-l', String(page)];
  return fold(
    execFileSync('pdftotext', ['-raw', ...only, path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
  );
}

/** Folds white space, as line breaks fall where the layout wants them. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
