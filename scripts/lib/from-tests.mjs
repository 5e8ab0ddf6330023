import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './paths.mjs';

/** Loads one of the tests' own modules: demo and benches drive the app exactly as the tests do. */
export async function fromTests(file) {
  const { module } = await runnerImport(join(root, 'tests', file), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@host': join(root, 'electron', 'host') } },
  });
  return module;
}
