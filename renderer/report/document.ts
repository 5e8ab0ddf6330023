import { jsPDF } from 'jspdf';
import { cssFont, fontFaces, loadFonts } from './fonts';
import { nameSubsets } from './text/subsets';
import type { FontName, PageSize } from './tokens';

/** A document of one page size with all fonts on board. */
export async function newDocument(
  { width, height }: Pick<PageSize, 'width' | 'height'>,
  signal?: AbortSignal,
): Promise<{ pdf: jsPDF; fonts: readonly FontName[] }> {
  const files = await loadFonts();
  signal?.throwIfAborted();
  const pdf = new jsPDF({
    unit: 'pt',
    format: [width, height],
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 2,
  });
  /* Soft masks, which pictures of text have, are younger than the 1.3 that jsPDF would claim. */
  const { __private__: inner } = pdf as unknown as { __private__: { setPdfVersion(version: string): void } };
  inner.setPdfVersion('1.7');
  for (const [name, bytes] of files) {
    pdf.addFileToVFS(`${name}.ttf`, binaryOf(bytes));
    pdf.addFont(`${name}.ttf`, name, 'normal');
  }
  nameSubsets(pdf, [...files.keys()]);
  return { pdf, fonts: [...files.keys()] };
}

/** jsPDF wraps this in a function that shows an alert instead of throwing; the one behind it is its `bar`. */
interface Output {
  readonly bar?: (this: jsPDF, type: 'arraybuffer') => ArrayBuffer;
}

const SLASH = 0x2f;
const CLOSES = 0x5d;

/** The finished file. Throws when anything went wrong, also in jsPDF's event handlers, whose errors only reach the console. */
export function finishDocument(pdf: jsPDF): Uint8Array {
  const { bar } = (pdf as unknown as { output: Output }).output;
  if (!bar) throw new Error('This jsPDF is not the one that was tested.');
  const { complaints, result } = listening(() => bar.call(pdf, 'arraybuffer'));
  if (complaints.length > 0) throw new Error('The PDF could not be written.', { cause: complaints });
  const file = new Uint8Array(result);
  writeBoxesPlainly(file);
  return file;
}

const boxes = Array.from('/MediaBox [', (letter) => letter.charCodeAt(0));

/** jsPDF writes a page of 612 points as "612.", which PDF allows and not every reader takes. Nothing else in the file moves. */
function writeBoxesPlainly(file: Uint8Array): void {
  const isBox = (at: number) => boxes.every((byte, index) => file[at + index] === byte);
  for (let at = file.indexOf(SLASH); at >= 0; at = file.indexOf(SLASH, at + 1)) {
    if (!isBox(at)) continue;
    const from = at + boxes.length;
    const to = file.indexOf(CLOSES, from);
    const box = String.fromCharCode(...file.subarray(from, to));
    const plain = box.replace(/\.(?= |$)/g, '').padEnd(box.length);
    for (let index = 0; index < plain.length; index += 1) file[from + index] = plain.charCodeAt(index);
  }
}

/** Runs `work` and keeps what it says to `console.error`. */
function listening<T>(work: () => T): { complaints: readonly unknown[]; result: T } {
  const complaints: unknown[] = [];
  const voice = globalThis.console;
  const { error } = voice;
  voice.error = (...values: unknown[]) => void complaints.push(values);
  try {
    return { complaints, result: work() };
  } finally {
    voice.error = error;
  }
}

/** Makes the plan's fonts known to the browser while `work` runs, for what it draws on our behalf. */
export async function withBrowserFonts<T>(names: readonly FontName[], work: () => Promise<T>): Promise<T> {
  if (typeof document === 'undefined') return work();
  const sheet = document.createElement('style');
  sheet.textContent = fontFaces();
  document.head.append(sheet);
  try {
    await Promise.all(names.map((name) => document.fonts.load(cssFont(name, 12))));
    return await work();
  } finally {
    sheet.remove();
  }
}

const binaries = new WeakMap<Uint8Array, string>();

/** A file as jsPDF takes it; made once for each. */
function binaryOf(bytes: Uint8Array): string {
  const binary = binaries.get(bytes) ?? binaryString(bytes);
  binaries.set(bytes, binary);
  return binary;
}

/** A byte a character, as jsPDF takes them. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  return parts.join('');
}
