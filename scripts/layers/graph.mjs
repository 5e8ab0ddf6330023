import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesUnder } from './files.mjs';
import { readSource } from './read.mjs';

const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

/**
 * Every source file of shared, electron and renderer by its path: its `literals`, `rawKeys` and `spoken`, the files of the three that it imports
 * (`to`), and the imports that lead nowhere (`lost`).
 */
export function readGraph(root) {
  const aliases = readAliases(root);
  const paths = filesUnder(root, ['shared', 'electron', 'renderer'], /\.[cm]?[jt]sx?$/);
  const known = new Set(paths);
  return new Map(paths.map((path) => [path, readFile(path)]));

  function readFile(path) {
    const { arrows, literals, rawKeys, spoken } = readSource(path, readFileSync(join(root, path), 'utf8'));
    const file = { literals, rawKeys, spoken, to: new Set(), lost: [] };
    for (const arrow of arrows) {
      if (arrow === null) file.lost.push('an import that is made up as the program runs');
      else follow(path, arrow, file);
    }
    return file;
  }

  function follow(path, arrow, file) {
    const bare = fromRoot(path, arrow.replace(/\?\w+$/, ''), aliases, known);
    if (bare === null) return;
    const target = endings.map((ending) => bare + ending).find((candidate) => known.has(candidate));
    if (target !== undefined) file.to.add(target);
    else if (!isNoSource(root, bare)) file.lost.push(arrow);
  }
}

/** The path that an import means, perhaps without its ending; null for a package. */
function fromRoot(path, arrow, aliases, known) {
  const beside = posix.join(posix.dirname(path), arrow);
  // A worker's address is relative without a dot.
  if (arrow.startsWith('.') || known.has(beside)) return beside;
  const alias = aliases.find(([start]) => arrow.startsWith(start));
  return alias ? posix.join(alias[1], arrow.slice(alias[0].length)) : null;
}

/** What the compiler calls paths: `@shared/` stands for `shared/`. */
function readAliases(root) {
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
  return Object.entries(paths).map(([start, [target]]) => [start, target].map((glob) => glob.replace(/\*$/, '')));
}

/** A style sheet, say, or a font that the build puts into out. */
const isNoSource = (root, path) => path.startsWith('out/') || (/\.\w+$/.test(path) && existsSync(join(root, path)));
