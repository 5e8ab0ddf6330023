import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';
import { hasDisplay } from '../../scripts/lib/display.mjs';

const results = resolve(import.meta.dirname, '../../out/test-results');

export default defineConfig({
  testDir: '.',
  outputDir: resolve(results, 'playwright'),
  timeout: 120_000,
  // It is waited for what is to come, and so long only on a machine that has other things to do.
  expect: { timeout: 15_000 },
  // Two tests at a time, each in a home and on a display of its own (tests/drive/test.ts); on one display their windows compete for focus.
  fullyParallel: true,
  workers: hasDisplay() ? 1 : Math.min(2, availableParallelism()),
  // A test that passes only the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // scripts/test.mjs counts from the JSON.
  reporter: [['list'], ['json', { outputFile: resolve(results, 'playwright.json') }]],
});
