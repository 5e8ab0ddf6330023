import { execFileSync } from 'node:child_process';

/** A PDF's words in drawing order, read by poppler, with white space folded: what a reader can select and search. */
export function pdfText(path: string): string {
  return fold(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
}

/** Folds white space, as line breaks fall where the layout wants them. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
