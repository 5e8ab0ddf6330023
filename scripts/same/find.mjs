import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath } from 'vite';
import { Trouble } from '../lib/say.mjs';
import { names } from './names.mjs';

/** A tree's modules under a folder, with what stands in them. Tests are not looked into: they run when they are loaded. */
function modulesUnder(tree, folder) {
  return readdirSync(join(tree, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.tsx?$/.test(entry.name))
    .map((entry) => normalizePath(join(entry.parentPath, entry.name)))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** True where a module makes what it exports under the name; what it only passes on is found where it is made. */
const makes = (name) => {
  const declared = new RegExp(`^export (?:async )?(?:function\\*?|const|class) ${name}\\b`, 'm');
  return ({ text }) => declared.test(text);
};

/** Where in a tree the things with these names of ours are, and which are nowhere: `{ found: { NAME: { file, as } }, missing }`. */
export function find(tree, wanted) {
  const folders = new Map();
  const modulesIn = (folder) => {
    if (!folders.has(folder)) folders.set(folder, modulesUnder(tree, folder));
    return folders.get(folder);
  };
  const found = {};
  const missing = [];
  for (const name of wanted) {
    const { in: places, or = [], says = '' } = names[name];
    const all = places.flatMap(modulesIn).filter(({ text }) => text.includes(says));
    const there =
      [name, ...or]
        .map((as) => all.filter(makes(as)).map(({ file }) => ({ file, as })))
        .find((files) => files.length > 0) ?? [];
    if (there.length > 1) {
      const files = there.map(({ file }) => file.slice(tree.length + 1)).join(', ');
      throw new Trouble(`which of them is ${name}? ${files}. Say so in scripts/same/names.mjs.`);
    }
    if (there[0]) found[name] = there[0];
    else missing.push(name);
  }
  return { found, missing };
}
