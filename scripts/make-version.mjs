import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromTests } from './lib/from-tests.mjs';
import { root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';

/*
 * Keeps what a Candor of this schema version leaves on disk when it is killed, before the version goes up: a test opens it
 * with every later Candor. What is there is never written anew.
 */

const lived = 'fixtures/left-behind.ts';

/** One life, in a process of its own, which ends as if by `kill -9` in the breath in which the last answer came. */
async function liveAndDie(name, folder) {
  /* The journal says which computer wrote it. */
  os.hostname = () => 'the-old-laptop';
  syncBuiltinESMExports();
  const { live } = await fromTests(lived);
  const told = await live(name, folder);
  writeSync(1, `${JSON.stringify(told, null, 2)}\n`);
  process.kill(process.pid, 'SIGKILL');
}

/** What was told until the kill. */
function untilKilled(name, folder) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), name, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk) => (told += chunk));
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(told) : reject(new Trouble(`${name} ended by itself.`)),
    );
  });
}

await command('make-version', async () => {
  const [life, at] = process.argv.slice(2);
  if (life) return liveAndDie(life, at);
  const { lives, version, writeLibrary } = await fromTests(lived);
  const folder = join(root, 'tests', 'fixtures', 'versions', String(version));
  if (existsSync(folder)) throw new Trouble(`${relative(root, folder)} is there, and stays as it was written.`);
  for (const name of Object.keys(lives)) {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'told.json'), await untilKilled(name, own));
  }
  await writeLibrary(join(folder, 'library'));
  say(`Candor make-version: ${relative(root, folder)}`);
});
