import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countWrongs } from '../../../scripts/layers/counts.mjs';
import { right, wrong, type Project } from './layers.cases';

/** The project's own check of its layers, let loose on small projects, each with one thing wrong or none. */
const root = resolve(import.meta.dirname, '../../..');
const room = mkdtempSync(join(tmpdir(), 'candor-layers-'));
let projects = 0;

afterAll(() => rmSync(room, { recursive: true, force: true }));

function write(project: Project) {
  projects += 1;
  const folder = join(room, String(projects));
  for (const [path, code] of Object.entries(project)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  return folder;
}

/** The counts that are over their limits. */
const failures = (project: Project) =>
  countWrongs(write(project))
    .counts.filter(({ places, limit }) => places.length > limit)
    .map(({ name }) => name);

/** As `npm run check` does it. */
function checked(project: Project) {
  const args = [join(root, 'scripts/layers/check.mjs'), write(project)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { passes: status === 0, stdout, stderr };
}

const nameOf = (project: Project) =>
  Object.entries(project)
    .map(([path, code]) => `${path}: ${code.slice(0, 80)}`)
    .join(' | ');

for (const [count, cases] of Object.entries(wrong)) {
  describe(`${count} fail`, () => {
    for (const project of cases) test(nameOf(project), () => expect(failures(project)).toContain(count));
  });
}

describe('a right one passes', () => {
  for (const project of right) test(nameOf(project), () => expect(failures(project)).toEqual([]));
});

test('every count has a case that fails it', () => {
  const { counts } = countWrongs(write({}));
  expect(counts.map(({ name }) => name)).toEqual(Object.keys(wrong));
});

test('what is wrong is named by its files, and fails the check', () => {
  const { passes, stdout } = checked({
    'shared/base/a.ts': "import type { B } from './b';",
    'shared/base/b.ts': "import './c';",
    'shared/base/c.ts': "import './a';\nimport '../plan/d';",
    'shared/plan/d.ts': '',
  });
  expect(passes).toBe(false);
  expect(stdout).toContain(
    '✗ circles: 1 (at most 0)\n    3 files: shared/base/a.ts shared/base/b.ts shared/base/c.ts\n',
  );
  expect(stdout).toContain('✗ arrows up: 1 (at most 0)\n    shared/base/c.ts → shared/plan/d.ts\n');
  expect(stdout).toContain('✓ long files: 0 (at most 0)\n');
});

test('nothing wrong passes the check, nothing to look at does not', () => {
  expect(checked({ 'shared/base/a.ts': '' }).passes).toBe(true);
  expect(checked({}).passes).toBe(false);
});

test('a file that cannot be read does not pass', () => {
  const { passes, stderr } = checked({ 'shared/base/a.ts': 'import {' });
  expect(passes).toBe(false);
  expect(stderr).toContain('shared/base/a.ts cannot be read');
});
