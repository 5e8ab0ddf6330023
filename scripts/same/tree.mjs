import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stampSays, writeStamp } from '../lib/fingerprint.mjs';
import { out, root } from '../lib/paths.mjs';
import { run, tail } from '../lib/run.mjs';
import { Trouble, say } from '../lib/say.mjs';

export const kept = join(out, 'same');

async function git(args, env = {}) {
  const { ok, text } = await run('git', args, { cwd: root, env: { ...process.env, ...env } });
  if (!ok) throw new Trouble(`git ${args[0]} did not work:\n${tail(text)}`);
  return text.trim();
}

/** The full name of a commit, however it was typed. */
export async function commitOf(typed) {
  const { ok, text } = await run('git', ['rev-parse', '--verify', '--quiet', `${typed}^{commit}`], { cwd: root });
  if (!ok) throw new Trouble(`there is no commit ${typed}`);
  return text.trim();
}

const lockIn = (tree) => readFileSync(join(tree, 'package-lock.json'), 'utf8');

/** With the same dependencies as here, ours do; with others, a tree gets its own. */
async function giveDependencies(tree) {
  if (existsSync(join(tree, 'node_modules'))) return;
  if (lockIn(tree) === lockIn(root)) {
    symlinkSync(realpathSync(join(root, 'node_modules')), join(tree, 'node_modules'), 'junction');
    return;
  }
  say('Candor same: … the commit has other dependencies: installing them, about a minute');
  const { ok, text } = await run(process.execPath, [join(tree, 'scripts', 'setup.mjs')], { cwd: tree });
  if (!ok) throw new Trouble(`the commit could not be set up:\n${tail(text)}`);
}

/**
 * All files of a commit in a folder of its own under `out`, made once. It is no worktree of git's: nothing has to be tidied
 * up when `out` is deleted.
 */
export async function treeOf(commit) {
  const folder = join(kept, commit);
  const tree = join(folder, 'tree');
  const stamp = join(folder, '.checked-out');
  if (!stampSays(stamp, commit)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(tree, { recursive: true });
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    await git(['read-tree', commit], env);
    await git(['checkout-index', '--all', '--force', `--prefix=${tree}/`], env);
    writeStamp(stamp, commit);
  }
  await giveDependencies(tree);
  return { folder, tree };
}
