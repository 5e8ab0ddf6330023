import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromTests } from './lib/from-tests.mjs';
import { out, root } from './lib/paths.mjs';
import { run, tail } from './lib/run.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

const AT_A_TIME = 2;
const reports = join(out, 'mutate-rules');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** A rule that moved would be taken out nowhere, and its tests would look blind: that is said at once. */
async function mustBeThere({ rule, file, find }) {
  const times = (await readFile(join(root, file), 'utf8')).split(find).length - 1;
  if (times !== 1)
    throw new Trouble(`“${rule}”: what it is made of stands ${times} times in ${file}, not once:\n${find}`);
}

/** Runs tests with a rule taken out (none: ''). Gives the names of those that failed. */
async function failing(rule, tests, number) {
  const report = join(reports, `${number}.json`);
  const args = ['run', '--config', 'tests/mutate/vitest.config.ts', '--reporter', 'json', '--outputFile', report];
  const env = { ...process.env, CANDOR_MUTATE: rule };
  const { text } = await run(process.execPath, [vitest, ...args, ...tests], { cwd: root, env });
  const { testResults } = JSON.parse(await readFile(report, 'utf8').catch(() => '{"testResults":[]}'));
  const broken = testResults.some(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  /* A module that does not load proves nothing about its tests. */
  if (broken || testResults.length < new Set(tests).size)
    throw new Trouble(`with “${rule}” taken out the tests cannot be run:\n${tail(text, 20)}`);
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName }) =>
          `${name
            .slice(root.length + 1)
            .replace('tests/unit/', '')
            .replace('.test.ts', '')}: ${fullName}`,
      ),
  );
}

/** The results of `work` for each item, so many at a time, in the items' order. */
async function each(items, work) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}

await command('mutate-rules', async () => {
  await setup();
  const { mutations } = await fromTests('mutate/rules/index.ts');
  for (const mutation of mutations) await mustBeThere(mutation);
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });

  const all = [...new Set(mutations.flatMap(({ tests }) => tests))];
  const already = await failing('', all, 'all');
  if (already.length > 0) throw new Trouble(`some tests fail with every rule in place:\n${already.join('\n')}`);

  const noticed = await each(mutations, async ({ rule, tests }, index) => {
    const by = await failing(rule, tests, index);
    process.stdout.write(
      `${by.length > 0 ? '✓' : '✗'} ${rule}\n${by.map((name) => `    ${name}\n`).join('') || '    noticed by no test\n'}`,
    );
    return by.length > 0;
  });
  const blind = mutations.filter((_, index) => !noticed[index]);
  say(
    `Candor mutate-rules: ${mutations.length - blind.length} of ${mutations.length} rules are noticed when they are missing.`,
  );
  if (blind.length > 0) throw new Trouble(`not noticed: ${blind.map(({ rule }) => rule).join('; ')}`);
});
