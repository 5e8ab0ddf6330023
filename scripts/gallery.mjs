import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { fromTests } from './lib/from-tests.mjs';
import { out, root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

/** What was found, by measure, the most first; with the pictures where it was found first. */
function summary(pictures) {
  const findings = pictures.flatMap(({ file, findings: all }) => all.map((finding) => ({ file, ...finding })));
  const found = [...new Set(findings.map(({ measure }) => measure))].map((measure) => [
    measure,
    findings.filter((one) => one.measure === measure),
  ]);
  const SHOWN = 5;
  return found
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([measure, all]) => [
      `${measure}: ${all.length}`,
      ...all.slice(0, SHOWN).map(({ file, says }) => `  ${file}: ${says}`),
      ...(all.length > SHOWN ? ['  …'] : []),
    ]);
}

/**
 * A picture of every step kind in its states, in both windows and at the seat, and of the other screens, light and dark, in
 * every size, with what is measured of each; or of those whose name has a word, or in one size, theme or window.
 */
await command('gallery', async () => {
  const several = { type: 'string', multiple: true, default: [] };
  const { values, positionals: words } = parseArgs({
    options: { size: several, theme: several, window: several, lang: { type: 'string', default: 'en-GB' } },
    allowPositionals: true,
  });
  await setup();
  await build();
  const { takeGallery, languages } = await fromTests('gallery/gallery.ts');
  const language = languages.find((one) => one === values.lang);
  if (!language)
    throw new Trouble(`there are pictures in ${languages.join(', ')}, and none in ${String(values.lang)}.`);
  const folder = join(out, language === 'en-GB' ? 'gallery' : `gallery-${language}`);
  const wanted = { words, sizes: values.size, themes: values.theme, windows: values.window };
  const { pictures } = await withDisplay(() =>
    takeGallery(folder, language, wanted, (line) => process.stdout.write(`  ${line}\n`)),
  );
  if (pictures.length === 0) throw new Trouble('there is no such picture.');
  process.stdout.write(`${summary(pictures).join('\n')}\n`);
  const faulty = pictures.filter(({ findings }) => findings.length > 0).length;
  say(
    `Candor gallery: ${pictures.length} pictures, ${faulty} with findings: ${relative(root, join(folder, 'index.html'))}`,
  );
});
