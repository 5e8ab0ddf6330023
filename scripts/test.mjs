import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { runChecks } from './lib/checks.mjs';
import { hasDisplay, virtualDisplay, withDisplay } from './lib/display.mjs';
import { out, root } from './lib/paths.mjs';
import { countPlaywright, countVitest } from './lib/reports.mjs';
import { run } from './lib/run.mjs';
import { Trouble, command } from './lib/say.mjs';
import { asPattern, hasWord, testFiles } from './lib/test-files.mjs';
import { subset, validatePdfs } from './validate-pdf.mjs';

const results = join(out, 'test-results');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const playwright = join(root, 'node_modules', 'playwright', 'cli.js');

const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

const runner = (program, args) => run(process.execPath, [program, ...args], { cwd: root, show: true });

/* The configurations write the reports that are counted here. `files`: these and no others. */
const inNode = async (files = []) => {
  const { ok } = await runner(vitest, ['run', '--config', 'tests/vitest.config.ts', ...files]);
  return countVitest(join(results, 'vitest.json'), ok);
};
const inElectron = async (files = []) => {
  /* Every worker starts its own; that none can be started is better said once than by every test. */
  if (!hasDisplay()) (await virtualDisplay()).stop();
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', ...files.map(asPattern)];
  const { ok } = await runner(playwright, args);
  return countPlaywright(join(results, 'playwright.json'), ok);
};
const byVeraPdf = () => withDisplay(() => validatePdfs(subset));
const built = async () => (await build(), nothing);

/** Everything. Each stage is run whatever became of the one before, but for the build. */
const all = {
  checks: runChecks,
  'unit and fault tests': () => inNode(),
  'end-to-end tests in Electron': () => inElectron(),
  'PDFs, by veraPDF': byVeraPdf,
};

/** Only files whose path has one of the words; the build, if one of them is of the real app, and no checks. */
function chosen(words) {
  const files = testFiles();
  for (const word of words)
    if (!files.some(hasWord(word))) throw new Trouble(`no test file has “${word}” in its path.`);
  const wanted = files.filter((path) => words.some((word) => hasWord(word)(path))).map((path) => `tests/${path}`);
  process.stdout.write(`\n${wanted.length} of ${files.length} test files:\n${wanted.join('\n')}\n`);
  const app = wanted.filter((path) => path.startsWith('tests/e2e/'));
  const node = wanted.filter((path) => !app.includes(path));
  return {
    needsApp: app.length > 0,
    stages: {
      ...(node.length > 0 && { 'unit and fault tests': () => inNode(node) }),
      ...(app.length > 0 && { 'end-to-end tests in Electron': () => inElectron(app) }),
    },
  };
}

async function stage(name, body) {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  try {
    return await body();
  } catch (error) {
    const message = error instanceof Trouble ? error.message : error.stack;
    process.stdout.write(`${message}\n`);
    return { ...nothing, failed: 1, failures: [`${name}: ${message.split('\n')[0]}`] };
  } finally {
    process.stdout.write(`── ${name}: ${Math.round((performance.now() - began) / 1_000)} seconds\n`);
  }
}

await command('test', async () => {
  const words = process.argv.slice(2);
  const { needsApp, stages } = words.length > 0 ? chosen(words) : { needsApp: true, stages: all };
  rmSync(results, { recursive: true, force: true });
  const total = { ...nothing };
  const said = [];
  const add = ({ passed, failed, skipped, failures }) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    said.push(...failures.map((line) => `✗ ${line}\n`));
  };

  if (needsApp) add(await stage('build', built));
  if (total.failed === 0) for (const [name, body] of Object.entries(stages)) add(await stage(name, body));

  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  /* Said again at the end: what a stage printed may be thousands of lines up. */
  process.stdout.write(`\n${said.join('')}`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
});
