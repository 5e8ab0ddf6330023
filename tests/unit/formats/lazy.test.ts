import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../../renderer');

/** Imports that are carried out as a file is loaded: neither of types alone, nor `import()`. */
const loaded = (text: string): string[] =>
  [...text.matchAll(/^import (?!type )[^;]*?from '([^']+)'/gmu)].map(([, from = '']) => from);

const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(renderer, name), 'utf8') }));

it('no screen loads what makes slides, documents and workbooks before one is made', () => {
  const own = /^(?:slides|word|sheets)\//u;
  const faults = files
    .filter(({ name }) => !own.test(name))
    .flatMap(({ name, text }) =>
      loaded(text)
        .filter((from) => {
          if (!from.startsWith('.')) return /^(?:pptxgenjs|docx|write-excel-file)(?:\/|$)/u.test(from);
          return own.test(relative(renderer, resolve(renderer, name, '..', from)).replaceAll('\\', '/'));
        })
        .map((from) => `${name}: ${from}`),
    );
  expect(faults).toEqual([]);
  const make = files.find(({ name }) => name === 'formats/make.ts')?.text ?? '';
  for (const part of ['slides', 'word', 'sheets']) expect(make).toContain(`import('../${part}/export')`);
});
