import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { fromTests } from './lib/from-tests.mjs';
import { out, root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

/** Contact sheets of every step kind (or of the stages whose name has a word) in both windows and on the seat screen, to be looked at before a change of the look lands. */
await command('sheets', async () => {
  await setup();
  await build();
  const folder = join(out, 'sheets');
  const { contactSheets } = await fromTests('drive/contact-sheets.ts');
  const words = process.argv.slice(2);
  const taken = await withDisplay(() => contactSheets(folder, words, (sheet) => process.stdout.write(`  ${sheet}\n`)));
  if (taken === 0) throw new Trouble(`no stage has ${words.map((word) => `“${word}”`).join(' or ')} in its name.`);
  say(`Candor sheets: ${relative(root, folder)}/*/index.html`);
});
