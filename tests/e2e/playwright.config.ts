import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';

const results = resolve(import.meta.dirname, '../../out/test-results');

export default defineConfig({
  testDir: '.',
  outputDir: resolve(results, 'playwright'),
  timeout: 90_000,
  // One at a time: windows compete for focus, and what is measured is not the neighbour.
  workers: 1,
  // A test that passes only the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // scripts/test.mjs counts from the JSON.
  reporter: [['list'], ['json', { outputFile: resolve(results, 'playwright.json') }]],
});
