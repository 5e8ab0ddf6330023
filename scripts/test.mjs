import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runChecks } from './lib/checks.mjs';
import { withDisplay } from './lib/display.mjs';
import { out, root } from './lib/paths.mjs';
import { countPlaywright, countVitest } from './lib/reports.mjs';
import { run } from './lib/run.mjs';
import { Trouble } from './lib/say.mjs';

const results = join(out, 'test-results');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const playwright = join(root, 'node_modules', 'playwright', 'cli.js');

/** Each is run whatever became of the one before. The configurations write the reports that are counted here. */
const stages = {
  checks: runChecks,
  'unit and fault tests': async () => {
    const { ok } = await runner(vitest, ['run', '--config', 'tests/vitest.config.ts']);
    return countVitest(join(results, 'vitest.json'), ok);
  },
  'end-to-end tests in Electron': async () => {
    const args = ['test', '--config', 'tests/e2e/playwright.config.ts'];
    const { ok } = await withDisplay(() => runner(playwright, args));
    return countPlaywright(join(results, 'playwright.json'), ok);
  },
};

const runner = (program, args) => run(process.execPath, [program, ...args], { cwd: root, show: true });

async function stage(name, body) {
  process.stdout.write(`\n── ${name}\n`);
  try {
    return await body();
  } catch (error) {
    process.stdout.write(`${error instanceof Trouble ? error.message : error.stack}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function test() {
  rmSync(results, { recursive: true, force: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (counts) => Object.keys(total).forEach((key) => (total[key] += counts[key]));

  add(await stage('build', async () => (await build(), { passed: 0, failed: 0, skipped: 0 })));
  if (total.failed === 0) for (const [name, body] of Object.entries(stages)) add(await stage(name, body));

  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
}

await test();
