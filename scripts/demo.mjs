import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { out, root } from './lib/paths.mjs';
import { command, isTyped, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

const outDir = join(out, 'demo');

/** Plays the sample workshop in the real app, and says where it left session, plan and pictures. */
export async function demo() {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const { play } = await import('./demo/play.mjs');
  say('Candor demo: playing the sample workshop in the real app, about three minutes.');
  await withDisplay(() => play({ outDir, tell: (scene) => process.stdout.write(`  ${scene}\n`) }));

  const left = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = left.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  say('Candor demo: the workshop has been played. It left:');
  for (const file of files.toSorted()) process.stdout.write(`${relative(root, file)}\n`);
}

if (isTyped(import.meta)) {
  await command('demo', async () => {
    await setup();
    await build();
    await demo();
  });
}
