import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { mutations } from './rules';

const root = resolve(import.meta.dirname, '../..');
const { CANDOR_MUTATE: rule = '' } = process.env;
const mutation = mutations.find((one) => one.rule === rule);
if (rule !== '' && !mutation) throw new Error(`there is no rule “${rule}”`);

/** The tests as they are, over the code with one rule (named in CANDOR_MUTATE) taken out. No file is touched. */
export default defineConfig({
  root,
  resolve: { alias: { '@shared': resolve(root, 'shared'), '@host': resolve(root, 'electron/host') } },
  plugins: [
    {
      name: 'take-a-rule-out',
      enforce: 'pre',
      transform: (code, id) =>
        mutation && id === resolve(root, mutation.file) ? code.replace(mutation.find, () => mutation.replace) : null,
    },
  ],
  test: { include: ['tests/unit/**/*.test.ts', 'tests/kinds/*.test.ts'], testTimeout: 300_000, maxWorkers: 1 },
});
