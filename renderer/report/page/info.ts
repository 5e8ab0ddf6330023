import { jsPDF } from 'jspdf';
import { stringsOf } from '@shared/words';
import { binaryString } from '../document';
import { cleanLine } from '../text/clean';
import { sRgbProfile } from './colour-profile';
import { hexString, internalOf, writeObject, writeStream } from './objects';
import { xmpOf, type Described } from './xmp';

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

/**
 * Names the document, says what it conforms to and what its colours mean, and takes its date and id from the session, so
 * that the same plan gives the same bytes. Returns what to do to the written file: jsPDF can't write hexadecimal strings
 * there, so it is given placeholders of the same length, which are then overwritten.
 */
export function addInfo(pdf: jsPDF, about: About, conformance: Described['conformance']): (file: Uint8Array) => void {
  const texts: Record<Key, string> = {
    title: cleanLine(about.title) || stringsOf(about.language).plan.layout.untitled,
    subject: cleanLine(about.subject),
    author: cleanLine(about.organisation),
    creator: 'Candor',
  };
  const values = (Object.entries(texts) as [Key, string][])
    .filter(([, text]) => text !== '')
    .map(([key, text]) => ({ key, hex: hexString(text) }));
  const createdAt = wholeSecond(about.changedAt);
  pdf.setProperties(Object.fromEntries(values.map(({ key, hex }) => [key, '*'.repeat(hex.length - 2)])));
  pdf.setCreationDate(`D:${createdAt.replace(/\D/g, '')}+00'00'`);
  pdf.setFileId(fingerprint(`${about.sessionId} ${about.revision} ${about.changedAt}`));
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.setDisplayMode('fullpage', 'continuous');
  /* As jsPDF names itself beside them. */
  const producer = `jsPDF ${(jsPDF as unknown as { readonly version: string }).version}`;
  addCatalog(pdf, { ...texts, producer, language: about.language, createdAt: `${createdAt}Z`, conformance });
  return (file) => {
    for (const { key, hex } of values)
      overwrite(file, `/${key.charAt(0).toUpperCase()}${key.slice(1)} (${'*'.repeat(hex.length - 2)})`, hex);
  };
}

/** The language, the metadata and the colours' profile, where a reader looks for them. */
function addCatalog(pdf: jsPDF, described: Described): void {
  const internal = internalOf(pdf);
  let [metadata, profile] = [0, 0];
  pdf.internal.events.subscribe('postPutResources', () => {
    const xmp = new TextEncoder().encode(xmpOf(described));
    metadata = writeStream(internal, '/Type /Metadata /Subtype /XML', binaryString(xmp));
    const stream = writeStream(internal, '/N 3', binaryString(sRgbProfile()));
    const named = '/OutputConditionIdentifier (sRGB IEC61966-2.1) /Info (sRGB IEC61966-2.1)';
    profile = writeObject(internal, `/Type /OutputIntent /S /GTS_PDFA1 ${named} /DestOutputProfile ${stream} 0 R`);
  });
  pdf.internal.events.subscribe('putCatalog', () => {
    internal.write(`/Lang (${described.language}) /Metadata ${metadata} 0 R /OutputIntents [${profile} 0 R]`);
  });
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

/** "2026-11-21T09:30:00" of a moment; one that can't be read is the epoch's beginning. */
function wholeSecond(moment: string): string {
  const time = Date.parse(moment);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19);
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
