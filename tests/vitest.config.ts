import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

const endings = /\.test\.tsx?$/u;
const testsIn = (folder: string): string[] =>
  readdirSync(resolve(root, 'tests', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.test(name))
    .map((name) => join('tests', folder, name));

/** Put other modules in the place of some: what others have read, or will, is not for them, nor theirs for others. */
const mocking = ['unit', 'kinds']
  .flatMap(testsIn)
  .filter((path) => /\bvi\.mock\(/u.test(readFileSync(resolve(root, path), 'utf8')));

/**
 * Projects run one after the other, each with so many of its files at once. A time-out is there to end what hangs: the
 * longest property takes a twentieth of it on a quiet machine.
 */
function project(
  name: string,
  folders: readonly string[],
  testTimeout: number,
  maxWorkers: number,
  groupOrder: number,
  more: { readonly isolate?: boolean; readonly include?: string[]; readonly exclude?: string[] } = {},
) {
  return {
    extends: true as const,
    test: {
      name,
      testTimeout,
      maxWorkers,
      sequence: { groupOrder },
      include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
      ...more,
    },
  };
}

export default defineConfig({
  root,
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@host': resolve(root, 'electron/host') } },
  test: {
    // Faults have the machine to themselves.
    projects: [
      // What all of them read is read once: it takes a third of their time else.
      project('unit', ['unit', 'kinds'], 120_000, 2, 0, { isolate: false, exclude: mocking }),
      project('unit, mocking', [], 120_000, 2, 0, { include: mocking }),
      project('fuzz', ['fuzz'], 3_600_000, 1, 1),
      project('faults', ['faults'], 180_000, 1, 2),
    ],
    // scripts/test.mjs counts from the JSON.
    reporters: ['default', 'json'],
    outputFile: { json: resolve(root, 'out/test-results/vitest.json') },
  },
});
