import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { out, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

const file = join(out, 'fuzz.tsv');
const CASES = 20_000;

/** What came of the cases, as a table for a terminal. */
function table() {
  if (!existsSync(file)) return 'nothing was noted';
  const rows = [
    ['what', 'what came of it', 'times'],
    ...readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')),
  ];
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  return rows.map(([what, came, times]) => `${what.padEnd(width(0))}  ${came.padEnd(width(1))}  ${times}`).join('\n');
}

/** Changes files and messages in twenty thousand ways and does with them what the app does; the short form of it is in `npm test`. */
await command('fuzz', async () => {
  await setup();
  rmSync(file, { force: true });
  const seed = process.argv[2] ?? '14';
  const { ok } = await run(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'fuzz',
    ],
    {
      cwd: root,
      env: { ...process.env, CANDOR_FUZZ: String(CASES), CANDOR_FUZZ_SEED: seed, CANDOR_FUZZ_TABLE: file },
      show: true,
    },
  );
  say(`Candor fuzz, seed ${seed}:\n${table()}`);
  if (!ok) throw new Trouble('Something came of a case that must not.');
});
