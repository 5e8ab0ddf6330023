import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFonts } from './fonts.mjs';
import { fingerprint, stampSays, writeStamp } from './lib/fingerprint.mjs';
import { out, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { Trouble, command, isTyped, say } from './lib/say.mjs';

/** All that the result depends on: when none of it has changed, there is nothing to build. */
const inputs = [
  'shared',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'scripts/fonts.mjs',
  'scripts/lib/licences.mjs',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
const stamp = join(out, 'app', '.built-from');
const electronVite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');

/** The app in out/app, ready for Electron. */
export async function build({ force = false, quiet = false } = {}) {
  await makeFonts();
  const recipe = fingerprint([...inputs.map((path) => join(root, path)), join(out, 'fonts')]);
  if (!force && existsSync(join(out, 'app', 'main', 'index.js')) && stampSays(stamp, recipe)) return;

  if (!quiet) say('Candor build: … building the app');
  const { ok, text } = await run(process.execPath, [electronVite, 'build', '--logLevel', 'warn'], { cwd: root });
  if (!ok) throw new Trouble(`the app could not be built:\n${text.trimEnd()}`);
  writeStamp(stamp, recipe);
  if (!quiet) say('Candor build: … ok');
}

if (isTyped(import.meta)) {
  await command('build', () => build({ force: process.argv.includes('--force') }));
}
