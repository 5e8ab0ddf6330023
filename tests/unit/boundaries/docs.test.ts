import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** A path of ours as a page names it: in backquotes or as a link's target; `KIND`, `NAME` and the like stand for many. */
function pathsIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const quoted = [...text.matchAll(/`((?:shared|electron|renderer|tests|scripts|resources|docs)\/[\w./-]+)`/gu)];
  const linked = [...text.matchAll(/\]\((?!https?:)([\w./-]+)(?:#[\w-]*)?\)/gu)].map(
    ([, path = '']) => [path, join(page, '..', path)] as const,
  );
  return [...quoted, ...linked]
    .map(([, path = '']) => path)
    .filter((path) => !/\b[A-Z]{1,}\b|…/u.test(path.replace(/README|CHANGELOG|CONTRIBUTING/u, '')));
}

describe.each(pages)('%s', (page) => {
  it('names only files and folders that there are', () => {
    const missing = pathsIn(page).filter(
      (path) => !['', '.ts', '.tsx', '.mjs', '.test.ts'].some((ending) => existsSync(join(root, path + ending))),
    );
    expect(missing).toEqual([]);
  });
});
