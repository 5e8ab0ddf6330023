import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './paths.mjs';

/** Every test file, from the folder of tests on: `unit/plan/build.test.ts`. */
export function testFiles() {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.test\.tsx?$/.test(path))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** True for a path with the word in it, in whatever case, in a folder's name or the file's. */
export const hasWord = (word) => (path) =>
  path
    .replace(/\.test\.tsx?$/, '')
    .toLowerCase()
    .includes(word.toLowerCase());

/** A file as Playwright's command line takes it: as a pattern for the end of its whole path. */
export const asPattern = (path) => `${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`;
