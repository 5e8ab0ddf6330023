import type { jsPDF } from 'jspdf';

/** What jsPDF offers its own plug-ins while a file is written. */
export interface Internal {
  /** Each page's operators, from the second place on. */
  readonly pages: string[][];
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, doOutput: boolean): void;
  write(...text: string[]): void;
  getPageInfo(page: number): { readonly objId: number };
}

export const internalOf = (pdf: jsPDF): Internal => pdf.internal as unknown as Internal;

/** Writes an object with these entries; gives its number. */
export function writeObject(internal: Internal, entries: string, id = internal.newObjectDeferred()): number {
  internal.newObjectDeferredBegin(id, true);
  internal.write(`<<${entries}>>`);
  internal.write('endobj');
  return id;
}

/** Writes a stream as it is, a byte a character: never packed, so that whoever knows no PDF finds it, too. */
export function writeStream(internal: Internal, entries: string, data: string): number {
  const id = internal.newObjectDeferred();
  internal.newObjectDeferredBegin(id, true);
  internal.write(`<<${entries} /Length ${data.length}>>`);
  internal.write('stream');
  internal.write(data);
  internal.write('endstream');
  internal.write('endobj');
  return id;
}

/** A PDF string of any text, in hexadecimal UTF-16: literal strings lose a byte that happens to be a carriage return. */
export function hexString(text: string): string {
  return `<feff${text
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')}>`;
}
