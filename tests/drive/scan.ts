import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Home } from './candor';

export interface Scanned {
  /** From the home's folder on. */
  readonly path: string;
  /** One character a byte, so that nothing is lost; opened up where it is compressed. */
  readonly text: string;
}

const GZIP = '\x1f\x8b';

function opened(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return text.startsWith(GZIP) ? gunzipSync(bytes).toString('latin1') : text;
}

/** A file's bytes; null when it went while the folder was being read, as a temporary file does. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Every file in a home as it is now: sessions, the app's data and all that Chromium keeps. */
export function scan({ folder }: Home): Scanned[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const bytes = bytesOf(path);
      return bytes === null ? [] : [{ path: relative(folder, path), text: opened(bytes) }];
    });
}

/** Files that have one of these in them, also in UTF-16, as Chromium keeps text. */
export const filesWith = (files: readonly Scanned[], words: readonly string[]): string[] =>
  files
    .filter(({ text }) => {
      const narrow = text.replaceAll('\0', '');
      return words.some((word) => text.includes(word) || narrow.includes(word));
    })
    .map(({ path }) => path);
