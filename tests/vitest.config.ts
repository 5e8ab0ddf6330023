import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

function project(name: string, testTimeout: number) {
  return {
    extends: true as const,
    test: { name, testTimeout, include: [`tests/${name}/**/*.test.{ts,tsx}`] },
  };
}

export default defineConfig({
  root,
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@host': resolve(root, 'electron/host') } },
  test: {
    projects: [project('unit', 30_000), project('faults', 60_000)],
    // scripts/test.mjs counts from the JSON.
    reporters: ['default', 'json'],
    outputFile: { json: resolve(root, 'out/test-results/vitest.json') },
  },
});
