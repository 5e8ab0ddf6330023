import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

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
) {
  return {
    extends: true as const,
    test: {
      name,
      testTimeout,
      maxWorkers,
      sequence: { groupOrder },
      include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    },
  };
}

export default defineConfig({
  root,
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@host': resolve(root, 'electron/host') } },
  test: {
    // Faults have the machine to themselves.
    projects: [
      project('unit', ['unit', 'kinds'], 120_000, 2, 0),
      project('fuzz', ['fuzz'], 3_600_000, 1, 1),
      project('faults', ['faults'], 180_000, 1, 2),
    ],
    // scripts/test.mjs counts from the JSON.
    reporters: ['default', 'json'],
    outputFile: { json: resolve(root, 'out/test-results/vitest.json') },
  },
});
