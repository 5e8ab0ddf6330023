import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { out, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

const file = join(out, 'faults.jsonl');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const playwright = join(root, 'node_modules', 'playwright', 'cli.js');

/** What the tests noted, as a table for a terminal. */
function table() {
  if (!existsSync(file)) return 'nothing was noted';
  const notes = readFileSync(file, 'utf8').trimEnd().split('\n').map(JSON.parse);
  const rows = [
    ['fault', 'times', 'what came of it'],
    ...notes.map((one) => [one.fault, String(one.count), one.outcome]),
  ];
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  return rows
    .map(([fault, count, outcome]) => `${fault.padEnd(width(0))}  ${count.padStart(width(1))}  ${outcome}`)
    .join('\n');
}

/** Every fault as often as docs/durability.md says, in plain Node and in the real app; the short form of it is in `npm test`. */
await command('faults', async () => {
  await setup();
  await build();
  rmSync(file, { force: true });
  /* The display, if one was started for it, is in the environment by then. */
  const runner = (program, args) =>
    run(process.execPath, [program, ...args], {
      cwd: root,
      env: { ...process.env, CANDOR_FAULTS: 'full', CANDOR_FAULTS_TABLE: file },
      show: true,
    });
  const faults = await runner(vitest, ['run', '--config', 'tests/vitest.config.ts', '--project', 'faults']);
  const app = await withDisplay(() =>
    runner(playwright, [
      'test',
      '--config',
      'tests/e2e/playwright.config.ts',
      'kill-often',
      'large',
      '--reporter',
      'list',
    ]),
  );
  process.stdout.write(`\n${table()}\n`);
  say(`Candor faults: the table is in ${relative(root, file)}`);
  if (!faults.ok || !app.ok) throw new Trouble('something did not hold: see above.');
});
