import { spawn } from 'node:child_process';
import { Trouble } from './say.mjs';
import { whatToType } from './system-packages.mjs';

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Runs `body` with a display, a virtual one if there is none, which goes when `body` is done or we are stopped. */
export async function withDisplay(body) {
  if (hasDisplay()) return body();
  const { stop } = await virtualDisplay();
  const leave = () => process.exit(1);
  for (const signal of signals) process.once(signal, leave);
  try {
    return await body();
  } finally {
    for (const signal of signals) process.off(signal, leave);
    stop();
  }
}

/** On these Node would leave without a word, and the display would stay. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * A display of this process's own, until `stop` or the process's end: everything started from here on finds it in the
 * environment. Xvfb itself picks a number that is free.
 */
export async function virtualDisplay() {
  const screen = ['-screen', '0', '3840x2160x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve) => {
    let text = '';
    server.stdio[3].on('data', (chunk) => (text += chunk).endsWith('\n') && resolve(text.trim()));
    server.on('error', () => resolve(undefined));
    server.on('exit', () => resolve(undefined));
  });
  if (number === undefined)
    throw new Trouble(`there is no display, and no virtual one could be started. ${await whatToType()}`);
  const kill = () => server.kill();
  process.once('exit', kill);
  process.env.DISPLAY = `:${number}`;
  return {
    stop: () => {
      process.off('exit', kill);
      delete process.env.DISPLAY;
      kill();
    },
  };
}
