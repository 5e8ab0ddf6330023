import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from './paths.mjs';

export const electronPackage = join(root, 'node_modules', 'electron');
export const standIn = { version: '33.2.1', dir: join(cacheDir(), 'electron-33.2.1-linux-x64') };

/**
 * The Electron to run, or undefined before set-up: one named by ELECTRON_OVERRIDE, the official one, or the stand-in.
 * Never by `require('electron')`: in plain Node that starts a download.
 */
export function electronPath() {
  return process.env.ELECTRON_OVERRIDE || officialPath() || standInPath();
}

export function officialPath() {
  try {
    const { version } = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
    const installed = readFileSync(join(electronPackage, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const executable = join(electronPackage, 'dist', readFileSync(join(electronPackage, 'path.txt'), 'utf8'));
    return installed === version && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined; // Not there, or only half of it: either way there is none.
  }
}

function standInPath() {
  const executable = join(standIn.dir, 'electron');
  return existsSync(executable) ? executable : undefined;
}

/** What every start of Electron needs besides the app's folder. Chromium's sandbox refuses to run as root on Linux. */
export function electronArgs() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** An editor built on Electron may leave this behind in its terminal, and Electron would start as plain Node. */
export function electronEnv(more = {}) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return { ...env, ...more };
}
