import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** So many declarations are a thing of its own, and no coincidence. */
const A_THING = 4;

const renderer = resolve(import.meta.dirname, '../../../renderer');

interface Rule {
  readonly file: string;
  readonly selector: string;
  /** Sorted: the order in which they are written makes no difference. */
  readonly declarations: readonly string[];
}

const inOneLine = (text: string) => text.trim().replaceAll(/\s+/gu, ' ');

/** The innermost rules of a style sheet: what stands inside of a media query, too. */
function rulesOf(file: string): Rule[] {
  const css = readFileSync(join(renderer, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  return Array.from(css.matchAll(/([^{};]+)\{([^{}]*)\}/gu), ([, selector = '', body = '']) => ({
    file,
    selector: inOneLine(selector),
    declarations: body.split(';').map(inOneLine).filter(Boolean).toSorted(),
  }));
}

const rules = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.module.css'))
  .flatMap(rulesOf);

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
