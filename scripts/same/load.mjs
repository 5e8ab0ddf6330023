import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { find } from './find.mjs';

const ENTRY = 'virtual:same';
const ITSELF = '?itself';

/** What a tree's modules call the folders of others: `{ "@shared/*": ["./shared/*"] }` in its compiler options. */
function aliasesOf(tree) {
  const { paths } = JSON.parse(readFileSync(join(tree, 'tsconfig.base.json'), 'utf8')).compilerOptions;
  return Object.fromEntries(
    Object.entries(paths).map(([from, [to]]) => [from.replace(/\/\*$/, ''), join(tree, to.replace(/\/\*$/, ''))]),
  );
}

/** For a file, the names of ours that it has, with what they are called in it. */
function byFile(found, wanted) {
  const files = new Map();
  for (const name of wanted) {
    const { file, as } = found[name];
    files.set(file, [...(files.get(file) ?? []), { name, as }]);
  }
  return files;
}

const LISTENING = 'candor.same.listening';

/**
 * Puts a listener between a tree's functions and whoever calls them, wherever they are imported: `listen` has, by a
 * function's name, what is called in its place, with the function itself before its arguments.
 */
function listening(found, listen) {
  globalThis[Symbol.for(LISTENING)] = listen;
  const files = byFile(found, Object.keys(listen));
  const call = ({ name, as }) =>
    `export const ${as} = (...given) => globalThis[Symbol.for('${LISTENING}')].${name}(itself.${as}, ...given);`;
  return {
    name: 'same:listening',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(ITSELF) ? id : undefined),
    load(id) {
      if (id.endsWith(ITSELF)) return readFileSync(id.slice(0, -ITSELF.length), 'utf8');
      const heard = files.get(id);
      if (!heard) return undefined;
      const itself = JSON.stringify(`${id}${ITSELF}`);
      return [`import * as itself from ${itself};`, `export * from ${itself};`, ...heard.map(call)].join('\n');
    },
  };
}

/** Loads one module in the place of another, known by something that both have. */
function swapping(found, swaps) {
  const files = new Map(Object.entries(swaps).map(([name, by]) => [found[name].file, found[by].file]));
  return {
    name: 'same:swapping',
    enforce: 'pre',
    load: (id) => (files.has(id) ? `export * from ${JSON.stringify(files.get(id))};` : undefined),
  };
}

/** One module with everything that is wanted, each under its own name. */
const entry = (found, wanted) => ({
  name: 'same:entry',
  resolveId: (id) => (id === ENTRY ? id : undefined),
  load: (id) =>
    id === ENTRY
      ? wanted
          .filter((name) => found[name])
          .map((name) => `export { ${found[name].as} as ${name} } from ${JSON.stringify(found[name].file)};`)
          .join('\n')
      : undefined,
});

/** What a tree has under these names of ours (`names.mjs`), ready to be called; and the names of what it does not have. */
export async function load(tree, wanted, { listen = {}, swaps = {} } = {}) {
  const { found, missing } = find(tree, [...wanted, ...Object.keys(listen), ...Object.entries(swaps).flat()]);
  if (missing.length > 0) return { module: {}, missing };
  const { module } = await runnerImport(ENTRY, {
    root: tree,
    configFile: false,
    logLevel: 'error',
    plugins: [entry(found, wanted), listening(found, listen), swapping(found, swaps)],
    resolve: { alias: { ...aliasesOf(tree), vitest: join(import.meta.dirname, 'no-tests.mjs') } },
  });
  return { module, missing };
}
