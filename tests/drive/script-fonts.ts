import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const google = resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts');

const files = [
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf',
  'sawarabi-gothic/400Regular/SawarabiGothic_400Regular.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** Fonts for Arabic, Hebrew, Thai, Japanese and emoji in a folder of their own; the environment in which a program finds them. */
export function scriptFonts(folder: string): { readonly XDG_DATA_HOME: string } {
  const fonts = join(folder, 'data', 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const file of files) cpSync(join(google, file), join(fonts, file.split('/').at(-1) ?? ''));
  return { XDG_DATA_HOME: join(folder, 'data') };
}
