import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint, stampSays, writeStamp } from '../lib/fingerprint.mjs';
import { root } from '../lib/paths.mjs';
import { run, tail } from '../lib/run.mjs';
import { Trouble, say } from '../lib/say.mjs';

const AT_A_TIME = 2;
const MINUTES = 60_000;

/** What these files make: results of another comparison are of no use to this one. */
const recipe = () =>
  fingerprint(['scripts/same', 'scripts/same.mjs', 'package-lock.json'].map((path) => join(root, path)));

async function node(file, args, what) {
  const { ok, text } = await run(process.execPath, [join(import.meta.dirname, file), ...args], {
    cwd: root,
    timeout: 20 * MINUTES,
  });
  if (!ok) throw new Trouble(`${what} did not work:\n${tail(text, 20)}`);
}

/** Does all of it, so many at a time; of what fails, the first is told. */
export async function all(works) {
  const queue = works.values();
  const worker = async () => {
    for (const work of queue) await work();
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

/** What both trees are given: written down once, from the tests of one of them. */
export async function inputsOf({ folder, tree }) {
  const inputs = join(folder, 'inputs.json');
  const stamp = join(folder, '.inputs-from');
  if (existsSync(inputs) && stampSays(stamp, recipe())) return inputs;
  say('Candor same: … writing down what the tests of the commit give to look at');
  await node('record.mjs', [tree, inputs], 'writing it down');
  writeStamp(stamp, recipe());
  return inputs;
}

/** What can be made of the inputs, with the folders in which it is left. The longest comes first. */
export const whats = {
  'stories-1': ['stories'],
  'stories-2': ['stories'],
  'laid-out': ['laid-out'],
  looks: ['views', 'across', 'merges', 'own', 'words'],
  texts: ['texts'],
};

/**
 * What is still to be done to have all that a tree makes of the inputs; nothing of what is there already, but `again`. What
 * cannot be made keeps nothing else from being made: it is told to `failed`.
 */
export function makingIn(tree, inputs, made, { wanted, again, failed }) {
  const stamp = join(made, '.made-by');
  if (again || !stampSays(stamp, recipe())) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
    writeStamp(stamp, recipe());
  }
  return wanted.flatMap((what) => {
    const done = join(made, `.${what}`);
    if (existsSync(done)) return [];
    return [
      async () => {
        const whose = tree === root ? 'this working tree' : 'the commit';
        try {
          await node('probe.mjs', [tree, inputs, made, what], `making ${what} of ${whose}`);
          writeStamp(done, what);
        } catch (error) {
          if (!(error instanceof Trouble)) throw error;
          failed(what, error.message);
        }
      },
    ];
  });
}

/** Everything about one place in a story: a command's number in it. */
export async function placeIn(tree, inputs, story, index) {
  const folder = await mkdtemp(join(tmpdir(), 'candor-same-'));
  try {
    await node('probe.mjs', [tree, inputs, folder, 'place', story, String(index)], `looking into ${story}`);
    return JSON.parse(readFileSync(join(folder, 'place.json'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names of all files under a folder, but for those that begin with a dot. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('.'))
    .toSorted();
}

/** Sessions as files, for what is made of a file. */
export function writeSessions(folder, sessions) {
  mkdirSync(folder, { recursive: true });
  return Object.entries(sessions).map(([name, session]) => {
    const file = join(folder, `${name}.candor.json`);
    writeFileSync(file, `${JSON.stringify(session, null, 2)}\n`);
    return { name, file };
  });
}
