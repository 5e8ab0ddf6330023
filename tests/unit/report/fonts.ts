import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FontFiles } from '../../../renderer/report/fonts';
import type { FontName } from '../../../renderer/report/tokens';

/* The fonts as they come from npm, so that these tests need no build: larger, with the same letters. */
const google = resolve(import.meta.dirname, '../../../node_modules/@expo-google-fonts');
const files: Record<FontName, string> = {
  'SourceSans3-Regular': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'SourceSans3-Italic': 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'SourceSans3-SemiBold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'SourceSans3-Bold': 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'Fraunces-Regular': 'fraunces/400Regular/Fraunces_400Regular.ttf',
  'Fraunces-SemiBold': 'fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
};

export async function loadFonts(): Promise<FontFiles> {
  const entries = Object.entries(files) as [FontName, string][];
  return new Map(
    await Promise.all(
      entries.map(async ([name, file]): Promise<[FontName, Uint8Array]> => [
        name,
        await readFile(resolve(google, file)),
      ]),
    ),
  );
}

export function cssFont(): string {
  throw new Error('There is no browser here.');
}

export const fontFaces = cssFont;
