import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { withDisplay } from './lib/display.mjs';
import { root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { compareFolders } from './same/compare.mjs';
import { all, inputsOf, makingIn, whats } from './same/make.mjs';
import { lookInto } from './same/places.mjs';
import { printIn } from './same/print.mjs';
import { tell } from './same/tell.mjs';
import { commitOf, kept, treeOf } from './same/tree.mjs';
import { setup } from './setup.mjs';

const usage = 'usage: npm run same -- COMMIT [--views]';

function understand(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { views: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [commit, ...rest] = positionals;
    if (!commit || rest.length > 0) throw new Trouble(usage);
    return { commit, ...values };
  } catch {
    throw new Trouble(usage);
  }
}

/** Compares what needs no window. */
async function compareMade(theirs, here, inputs, { views }) {
  const wanted = Object.keys(whats).filter((what) => !views || what !== 'laid-out');
  const [was, is] = [theirs.folder, here].map((folder) => join(folder, 'made'));
  const troubles = new Map();
  const failed = (what, why) => troubles.set(what, why);
  const works = [
    ...makingIn(theirs.tree, inputs, was, { wanted, again: false, failed }),
    ...makingIn(root, inputs, is, { wanted, again: true, failed }),
  ];
  say(`Candor same: … making what is compared, ${works.length} parts`);
  await all(works);
  const foldersOf = (parts) => parts.flatMap((what) => whats[what]);
  const lost = foldersOf([...troubles.keys()]);
  const folders = new Set(foldersOf(wanted).filter((folder) => !lost.includes(folder)));
  const kinds = await compareFolders(was, is, [...folders].toReversed());
  await lookInto(kinds, inputs, [theirs.tree, root]);
  return { kinds, troubles: [...troubles.values()] };
}

/** Compares plans as the real app prints them. */
async function comparePrinted(theirs, here, inputs) {
  await withDisplay(async () => {
    await printIn(theirs.tree, inputs, theirs.folder);
    await printIn(root, inputs, here);
  });
  return compareFolders(theirs.folder, here, ['printed']);
}

/**
 * Says whether this working tree does what a commit did, byte for byte: for a change that is to change nothing. Both make
 * everything that leaves `shared` and the plan's layout, from the same inputs, which the tests of the commit give.
 */
await command('same', async () => {
  const options = understand(process.argv.slice(2));
  const commit = await commitOf(options.commit);
  await setup();
  const theirs = await treeOf(commit);
  const inputs = await inputsOf(theirs);
  const here = join(kept, 'here');
  const { kinds, troubles } = await compareMade(theirs, here, inputs, options);
  if (!options.views) kinds.push(...(await comparePrinted(theirs, here, inputs)));
  process.stdout.write(`${[...troubles, tell(kinds, 'here', options.commit)].join('\n')}\n`);
  const other = kinds.reduce((sum, kind) => sum + kind.other.length, 0);
  const folders = [theirs.folder, here].map((folder) => relative(root, folder)).join(' and ');
  if (other + troubles.length > 0)
    throw new Trouble(
      `NOT the same as ${options.commit}: ${other} files${troubles.length > 0 ? ', and not all could be made' : ''}. They are in ${folders}.`,
    );
  say(`Candor same: the same as ${options.commit}.`);
});
