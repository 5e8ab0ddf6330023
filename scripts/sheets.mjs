import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { fromTests } from './lib/from-tests.mjs';
import { out, root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

/**
 * Contact sheets of every step kind (or of the stages whose name has a word) in both windows and on the seat screen, to be
 * looked at before a change of the look lands; with `--lang` in a language made by machine, and the plan's pages beside them.
 */
await command('sheets', async () => {
  await setup();
  await build();
  const { contactSheets, sheetLanguages } = await fromTests('drive/contact-sheets.ts');
  const { values, positionals: words } = parseArgs({
    options: { lang: { type: 'string', default: 'en-GB' } },
    allowPositionals: true,
  });
  const language = sheetLanguages.find((one) => one === values.lang);
  if (!language) throw new Trouble(`there are sheets in ${sheetLanguages.join(', ')}, and none in ${values.lang}.`);
  const folder = join(out, language === 'en-GB' ? 'sheets' : `sheets-${language}`);
  const taken = await withDisplay(() =>
    contactSheets(folder, { language, words }, (sheet) => process.stdout.write(`  ${sheet}\n`)),
  );
  if (taken === 0) throw new Trouble(`no stage has ${words.map((word) => `“${word}”`).join(' or ')} in its name.`);
  say(`Candor sheets: ${relative(root, folder)}/*/index.html`);
});
