import { run } from './run.mjs';

/** Runs the very npm that started us, if one did: on Windows a bare `npm` is a batch file that needs a shell. */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
