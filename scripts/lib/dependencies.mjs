import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, stampSays, writeStamp } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';
import { Trouble, say } from './say.mjs';
import { tail } from './run.mjs';

/** Inside node_modules, so that it goes when they go; written last, so that a broken-off install does not count. */
const stamp = join(root, 'node_modules', '.candor-installed');

export async function installDependencies() {
  const wanted = `${process.platform}-${process.arch} ${fingerprint([join(root, 'package-lock.json')])}`;
  if (stampSays(stamp, wanted)) return;

  const again = existsSync(stamp) ? ' (the lock file has changed)' : '';
  say(`Candor set-up: dependencies${again} … installing, about a minute`);
  // Under NODE_ENV=production npm would leave out all that builds the app.
  const { ok, text } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  if (!ok) throw new Trouble(`the dependencies could not be installed. npm said:\n${tail(text)}`);
  writeStamp(stamp, wanted);
  say('Candor set-up: dependencies … ok');
}
