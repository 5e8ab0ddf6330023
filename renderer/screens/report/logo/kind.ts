/** Kinds of picture of which a logo can be made. */
type PictureKind = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';

/** How far into a file the `svg` element may begin: before it stand comments and declarations. */
const HEAD = 4_096;

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** A text's beginning in UTF-8 or UTF-16, with its byte order mark or without. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
}

/** What a file is by its content, whatever it is called; null for what no logo can be made of. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  if (latin(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'image/png';
  if (latin(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return 'image/jpeg';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'image/webp';
  const text = textOf(bytes);
  // oxlint-disable-next-line candor/no-english-pattern -- how such a file begins
  return /^\s*</u.test(text) && /<(?:\w+:)?svg[\s/>]/u.test(text) && !/<html[\s>]/iu.test(text)
    ? 'image/svg+xml'
    : null;
}
