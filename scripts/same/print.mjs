import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, stampSays, writeStamp } from '../lib/fingerprint.mjs';
import { run, tail } from '../lib/run.mjs';
import { Trouble, say } from '../lib/say.mjs';
import { all, writeSessions } from './make.mjs';

/** All that a printed plan depends on. */
const parts = ['shared', 'electron', 'renderer', 'resources', 'electron.vite.config.ts', 'package-lock.json'];

/**
 * The plans of the sessions as the real app prints them, by each tree's own `npm run plan`: both editions, both papers,
 * boards drawn, which gives the same bytes each time. Nothing is done where nothing has changed since.
 */
export async function printIn(tree, inputs, folder) {
  const printed = join(folder, 'printed');
  const stamp = join(folder, '.printed-from');
  const recipe = fingerprint([
    ...parts.map((part) => join(tree, part)),
    inputs,
    join(import.meta.dirname, 'print.mjs'),
  ]);
  if (stampSays(stamp, recipe)) return;
  rmSync(printed, { recursive: true, force: true });
  mkdirSync(printed, { recursive: true });
  const { sessions } = JSON.parse(readFileSync(inputs, 'utf8'));
  const files = writeSessions(join(folder, 'sessions'), sessions);
  const jobs = files.flatMap(({ name, file }) =>
    ['full', 'executive'].flatMap((edition) =>
      ['a4', 'letter'].map((paper) => async () => {
        const pdf = join(printed, `${name}, ${edition}, ${paper}.pdf`);
        const args = [file, pdf, '--edition', edition, '--paper', paper, '--boards', 'drawn'];
        const env = { ...process.env, INIT_CWD: tree };
        const { ok, text } = await run(process.execPath, [join(tree, 'scripts', 'plan.mjs'), ...args], {
          cwd: tree,
          env,
        });
        if (!ok) throw new Trouble(`${name} could not be printed:\n${tail(text)}`);
      }),
    ),
  );
  say(`Candor same: … printing ${jobs.length} plans`);
  /* The first one builds the app, alone. */
  const [first, ...rest] = jobs;
  await first?.();
  await all(rest);
  writeStamp(stamp, recipe);
}
