import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rendererFiles, rulesIn, type Rule } from './css';

/** So many declarations are a thing of its own, and no coincidence. */
const A_THING = 4;

const rules = rendererFiles('.module.css').flatMap(({ file, text }) => rulesIn(text, file));

test('no thing is written in two CSS modules: what two places have in common is a component', () => {
  const things = rules.filter(({ declarations }) => declarations.length >= A_THING);
  const same =
    (one: Rule) =>
    ({ file, declarations }: Rule) =>
      file !== one.file && declarations.join() === one.declarations.join();
  const twice = things.filter((one) => things.some(same(one)));
  expect(twice.map(({ file, selector }) => `${file} ${selector}`)).toEqual([]);
  expect(things.length).toBeGreaterThan(50);
});

test('a class that only says quiet text is the component Quiet', () => {
  const quiet = /^color: var\(--quiet\)(; font-size: var\(--small\))?$/u;
  const classes = rules.filter(
    ({ selector, declarations }) => /^\.\w+$/u.test(selector) && quiet.test(declarations.join('; ')),
  );
  expect(classes.map(({ file }) => file)).toEqual([join('components', 'Quiet.module.css')]);
});
