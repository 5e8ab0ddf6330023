import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { runChecks } from './lib/checks.mjs';
import { withDisplay } from './lib/display.mjs';
import { out, root } from './lib/paths.mjs';
import { countPlaywright, countVitest } from './lib/reports.mjs';
import { run } from './lib/run.mjs';
import { Trouble, command } from './lib/say.mjs';

const results = join(out, 'test-results');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const playwright = join(root, 'node_modules', 'playwright', 'cli.js');

/** Unit and fault tests of these files; of none given, all. The configurations write the reports that are counted here. */
async function unitTests(files = []) {
  const { ok } = await runner(vitest, ['run', '--config', 'tests/vitest.config.ts', ...files]);
  return countVitest(join(results, 'vitest.json'), ok);
}

async function endToEnd(files = []) {
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', ...files];
  const { ok } = await withDisplay(() => runner(playwright, args));
  return countPlaywright(join(results, 'playwright.json'), ok);
}

const builds = async () => (await build(), { passed: 0, failed: 0, skipped: 0 });
const UNIT = 'unit and fault tests';
const END_TO_END = 'end-to-end tests in Electron';

/** Each is run whatever became of the one before. */
const everything = { checks: runChecks, [UNIT]: () => unitTests(), [END_TO_END]: () => endToEnd() };

/** The test files that have one of the words in their name or folder, as paths from the root. */
function filesWith(words) {
  const all = readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return all.filter((file) => words.some((word) => file.slice('tests/'.length).includes(word)));
}

/** What is run for some words. Only windows and faults need the app built: a unit test is there in seconds. */
function stagesFor(words) {
  const files = filesWith(words);
  if (files.length === 0) throw new Trouble(`no test's file has one of these words: ${words.join(', ')}`);
  const inWindows = files.filter((file) => file.startsWith('tests/e2e/'));
  const others = files.filter((file) => !inWindows.includes(file));
  return {
    needsBuild: files.some((file) => !/^tests\/(unit|kinds)\//.test(file)),
    stages: {
      ...(others.length > 0 ? { [UNIT]: () => unitTests(others) } : {}),
      ...(inWindows.length > 0 ? { [END_TO_END]: () => endToEnd(inWindows) } : {}),
    },
  };
}

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

async function test(words) {
  const { needsBuild, stages } = words.length > 0 ? stagesFor(words) : { needsBuild: true, stages: everything };
  rmSync(results, { recursive: true, force: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (counts) => Object.keys(total).forEach((key) => (total[key] += counts[key]));

  if (needsBuild) add(await stage('build', builds));
  if (total.failed === 0) for (const [name, body] of Object.entries(stages)) add(await stage(name, body));

  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
}

await command('test', () => test(process.argv.slice(2)));
