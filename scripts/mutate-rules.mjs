import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromTests } from './lib/from-tests.mjs';
import { root } from './lib/paths.mjs';
import { run, tail } from './lib/run.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

const AT_A_TIME = 2;
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** A rule that moved would be taken out nowhere, and its tests would look blind: that is said at once. */
async function mustBeThere({ rule, file, find }) {
  const times = (await readFile(join(root, file), 'utf8')).split(find).length - 1;
  if (times !== 1)
    throw new Trouble(`“${rule}”: what it is made of stands ${times} times in ${file}, not once:\n${find}`);
}

/** Runs tests with a rule taken out (none: ''). Gives the names of those that failed. */
async function failing(reports, rule, tests) {
  const report = join(reports, `${rule.replaceAll(/\W+/g, '-')}.json`);
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

/** Rule by rule: the test that noticed, and how many more did. */
function table(mutations, noticed) {
  const widest = Math.max(...mutations.map(({ rule }) => rule.length));
  const lines = mutations.map(({ rule }, index) => {
    const [first, ...more] = noticed[index];
    const by = first === undefined ? 'noticed by no test' : `${first}${more.length > 0 ? ` (+${more.length})` : ''}`;
    return `${first === undefined ? '✗' : '✓'} ${rule.padEnd(widest)}  ${by}`;
  });
  return lines.join('\n');
}

async function takeEachOut(mutations, reports) {
  const all = [...new Set(mutations.flatMap(({ tests }) => tests))];
  say('Candor mutate-rules: … the tests with every rule in place');
  const already = await failing(reports, '', all);
  if (already.length > 0) throw new Trouble(`some tests fail with every rule in place:\n${already.join('\n')}`);
  return each(mutations, async ({ rule, tests }) => {
    const by = await failing(reports, rule, tests);
    say(`Candor mutate-rules: ${by.length > 0 ? '✓' : '✗'} ${rule}`);
    return by;
  });
}

/** The rules whose names have one of the words; all where none is given. Each must be where it is said to be. */
async function chosen(words) {
  const { mutations } = await fromTests('mutate/rules/index.ts');
  for (const mutation of mutations) await mustBeThere(mutation);
  const asked = mutations.filter(({ rule }) => words.length === 0 || words.some((word) => rule.includes(word)));
  if (asked.length === 0) throw new Trouble(`no rule has one of these words: ${words.join(', ')}`);
  return asked;
}

await command('mutate-rules', async () => {
  await setup();
  const mutations = await chosen(process.argv.slice(2));
  const reports = await mkdtemp(join(tmpdir(), 'candor-mutate-'));
  try {
    const noticed = await takeEachOut(mutations, reports);
    process.stdout.write(`${table(mutations, noticed)}\n`);
    const blind = mutations.filter((_, index) => noticed[index].length === 0);
    if (blind.length > 0) throw new Trouble(`not noticed: ${blind.map(({ rule }) => rule).join('; ')}`);
    say(`Candor mutate-rules: all ${mutations.length} are noticed when they are missing.`);
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
});
