import type { jsPDF } from 'jspdf';
import { stringsOf } from '@shared/words';
import { cleanLine } from '../text/clean';

/** What a document is called, and the state of the session it is made from. */
export interface About {
  /** In which it is (BCP 47). */
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly organisation: string;
  readonly sessionId: string;
  readonly revision: number;
  readonly changedAt: string;
}

type Key = 'title' | 'subject' | 'author' | 'creator';

/** A PDF string of any text, in hexadecimal UTF-16: literal strings lose a byte that happens to be a carriage return. */
export function hexString(text: string): string {
  return `<feff${text
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('')}>`;
}

/**
 * Names the document and takes its date and id from the session, so that the same plan gives the same bytes. Returns
 * what to do to the written file: jsPDF can't write hexadecimal strings there, so it is given placeholders of the same
 * length, which are then overwritten.
 */
export function addInfo(pdf: jsPDF, about: About): (file: Uint8Array) => void {
  const texts: Record<Key, string> = {
    title: cleanLine(about.title) || stringsOf(about.language).plan.layout.untitled,
    subject: about.subject,
    author: cleanLine(about.organisation),
    creator: 'Candor',
  };
  const values = (Object.entries(texts) as [Key, string][])
    .filter(([, text]) => text !== '')
    .map(([key, text]) => ({ key, hex: hexString(text) }));
  pdf.setProperties(Object.fromEntries(values.map(({ key, hex }) => [key, '*'.repeat(hex.length - 2)])));
  pdf.setCreationDate(pdfDate(about.changedAt));
  pdf.setFileId(fingerprint(`${about.sessionId} ${about.revision} ${about.changedAt}`));
  pdf.setLanguage(new Intl.Locale(about.language).language as Parameters<jsPDF['setLanguage']>[0]);
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.setDisplayMode('fullpage', 'continuous');
  return (file) => {
    for (const { key, hex } of values)
      overwrite(file, `/${key.charAt(0).toUpperCase()}${key.slice(1)} (${'*'.repeat(hex.length - 2)})`, hex);
  };
}

function overwrite(file: Uint8Array, placeholder: string, hex: string): void {
  const wanted = Array.from(placeholder, (letter) => letter.charCodeAt(0));
  for (let start = file.length - wanted.length; start >= 0; start -= 1) {
    if (file[start] !== wanted[0] || !wanted.every((byte, index) => file[start + index] === byte)) continue;
    const value = start + wanted.length - hex.length;
    for (let index = 0; index < hex.length; index += 1) file[value + index] = hex.charCodeAt(index);
    return;
  }
}

/** "2026-11-21T09:30:00Z" as PDF writes dates; a moment that can't be read is the epoch's beginning. */
function pdfDate(moment: string): string {
  const time = Date.parse(moment);
  const digits = new Date(Number.isNaN(time) ? 0 : time).toISOString().replace(/\D/g, '').slice(0, 14);
  return `D:${digits}+00'00'`;
}

/** 32 hexadecimal digits of a text (FNV-1a, four seeds); a name for the file, not a secret. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}
