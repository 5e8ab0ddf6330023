import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { fromTests } from './lib/from-tests.mjs';
import { out, root } from './lib/paths.mjs';
import { command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

/** Contact sheets of every step kind in both windows and on the seat screen, to be looked at before a change of the look lands. */
await command('sheets', async () => {
  await setup();
  await build();
  const folder = join(out, 'sheets');
  const { contactSheets } = await fromTests('drive/contact-sheets.ts');
  await withDisplay(() => contactSheets(folder, (sheet) => process.stdout.write(`  ${sheet}\n`)));
  say(`Candor sheets: ${relative(root, folder)}/*/index.html`);
});
