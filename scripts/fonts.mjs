import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from './lib/cmap.mjs';
import { fingerprint, stampSays, writeStamp } from './lib/fingerprint.mjs';
import { out, root } from './lib/paths.mjs';

const google = join(root, 'node_modules', '@expo-google-fonts');
const target = join(out, 'fonts');

const fonts = {
  'SourceSans3-Regular': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'SourceSans3-Italic': 'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'SourceSans3-SemiBold': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'SourceSans3-Bold': 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'Fraunces-Regular': 'fraunces/400Regular/Fraunces_400Regular.ttf',
  'Fraunces-SemiBold': 'fraunces/600SemiBold/Fraunces_600SemiBold.ttf',
};

/** The folders of the packages that they come from. */
export const fontPackages = [...new Set(Object.values(fonts).map((path) => join(google, path.split('/')[0])))];

/** What people write in a workshop: a font keeps those of these that it has. */
// prettier-ignore
const kept = [
  [0x0020, 0x007e], [0x00a0, 0x024f], // Latin with all its diacritics
  [0x0259, 0x0259], [0x02b0, 0x02ff], [0x0300, 0x036f], // letters that modify, combining marks
  [0x0370, 0x03ff], [0x1f00, 0x1fff], // Greek, with its old accents
  [0x0400, 0x052f], // Cyrillic
  [0x1e00, 0x1eff], // Latin again, and Vietnamese
  [0x2010, 0x205e], [0x2070, 0x209f], // punctuation, superscripts and subscripts
  [0x20a0, 0x20cf], // currencies
  [0x2100, 0x218f], // №, ™, ℮, fractions
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // ≈, ≠, ≤, ≥
  [0x2460, 0x24ff], // numbers in circles
  [0x25a0, 0x25ff], [0x2600, 0x27bf], // shapes, stars, ticks and crosses
  [0xfb00, 0xfb04], [0xfffd, 0xfffd], // ligatures, and the sign for what is not there
];

/** Kerning, accents on any letter, local forms, figures of one width. Small capitals and the like would double the size. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];

/** Small fonts for the screen and the PDF, which carries each one whole; and which code points each has. */
export async function makeFonts() {
  const sources = Object.values(fonts).map((path) => join(google, path));
  const recipe = fingerprint([
    ...sources,
    join(root, 'scripts', 'fonts.mjs'),
    join(root, 'scripts', 'lib', 'cmap.mjs'),
  ]);
  const stamp = join(target, '.made-from');
  if (stampSays(stamp, recipe)) return;

  const { default: subset } = await import('subset-font');
  const text = String.fromCodePoint(
    ...kept.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  mkdirSync(target, { recursive: true });
  const covered = {};
  for (const [name, path] of Object.entries(fonts)) {
    const font = await subset(readFileSync(join(google, path)), text, {
      targetFormat: 'truetype',
      keepFeatures,
      noHinting: true,
    });
    writeFileSync(join(target, `${name}.ttf`), font);
    covered[name] = coverage(font);
  }
  writeFileSync(join(target, 'coverage.json'), `${JSON.stringify(covered)}\n`);
  writeStamp(stamp, recipe);
}
