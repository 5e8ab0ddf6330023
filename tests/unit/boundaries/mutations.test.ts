import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mutations } from '../../mutate/rules';

const root = join(import.meta.dirname, '../../..');

/* `npm run mutate-rules` takes each rule out and takes minutes; that it still finds them all is told here. */
it.each(mutations)(
  '“$rule” stands once where it is said to stand, and its tests are there',
  ({ file, find, tests }) => {
    expect(readFileSync(join(root, file), 'utf8').split(find)).toHaveLength(2);
    for (const test of tests) expect(existsSync(join(root, test)), test).toBe(true);
  },
);

it('gives no rule’s name twice', () => {
  expect(new Set(mutations.map(({ rule }) => rule)).size).toBe(mutations.length);
});
