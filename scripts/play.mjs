import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { fromTests } from './lib/from-tests.mjs';
import { out, root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

/** What a play came to, in two lines. */
function tellOf(name, { size, minutes, lookedFor, missing }) {
  const sizes = Object.entries(size)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
  return [
    `${name}: ${minutes.toFixed(1)} minutes; ${sizes}`,
    `${name}: ${lookedFor} outputs looked for in the plan, ${lookedFor - missing.length} found`,
    ...missing.map(({ step, text }) => `  missing, from ${step}: ${text}`),
  ];
}

/** The long workshops, played by keyboard in the real app from Home to the plan; all of them, or those that are named. */
await command('play', async () => {
  await setup();
  await build();
  const { longPlays, playLong } = await fromTests('drive/play-long.ts');
  const typed = process.argv.slice(2);
  const unknown = typed.filter((name) => !longPlays.includes(name));
  if (unknown.length > 0) throw new Trouble(`usage: npm run play -- [${longPlays.join('] [')}]`);
  let whole = true;
  for (const name of typed.length > 0 ? typed : longPlays) {
    const folder = join(out, 'play', name);
    say(`Candor play: ${name}; it leaves session, plan and pictures in ${relative(root, folder)}`);
    const played = await withDisplay(() => playLong(name, folder, (what) => process.stdout.write(`  ${what}\n`)));
    process.stdout.write(`${tellOf(name, played).join('\n')}\n`);
    whole &&= played.missing.length === 0;
  }
  if (!whole) throw new Trouble('the plan does not say everything: see above.');
});
