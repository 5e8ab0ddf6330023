import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from './say.mjs';

/**
 * Ubuntu since 23.10 and some others forbid what Chromium's sandbox needs, unless its helper belongs to root. Candor
 * is not run without a sandbox for that: it says what to type.
 */
export function checkSandbox(electron) {
  if (process.platform !== 'linux' || process.getuid() === 0 || namespacesAllowed()) return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  if (uid === 0 && (mode & 0o4000) !== 0) return;
  throw new Trouble(
    `this system keeps Chromium's sandbox from working. Type: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

function namespacesAllowed() {
  const setting = (name) => {
    const file = join('/proc/sys/kernel', name);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  };
  return setting('apparmor_restrict_unprivileged_userns') !== '1' && setting('unprivileged_userns_clone') !== '0';
}
