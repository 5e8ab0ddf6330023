import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { demo } from './demo.mjs';
import { hasDisplay } from './lib/display.mjs';
import { electronArgs, electronEnv, electronPath } from './lib/electron-path.mjs';
import { root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

async function start() {
  await setup();
  await build();
  if (hasDisplay()) {
    await open();
  } else {
    say('Candor: there is no display here, so the sample workshop is played on a virtual one.');
    await demo();
  }
}

/** Ends when the app does. */
function open() {
  return new Promise((resolve, reject) => {
    const app = spawn(electronPath(), [...electronArgs(), root, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: electronEnv(),
    });
    app.on('error', reject);
    app.on('exit', (code) => (code === 0 ? resolve() : reject(new Trouble(`the app ended with code ${code}.`))));
  });
}

await command('start', start);
