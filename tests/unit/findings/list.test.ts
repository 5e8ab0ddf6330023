import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { stringsOf } from '@shared/words';

const root = resolve(import.meta.dirname, '../../..');
const list = readFileSync(resolve(root, 'docs/findings.md'), 'utf8');
const strings = stringsOf('en-GB');

/** The parts of the catalogue in which the app says what happened. */
const parts: Readonly<Record<string, unknown>> = {
  'plan.content': strings.plan.content,
  'plan.alternative': strings.plan.alternative,
  'kinds.rank.plan': strings.kinds.rank.plan,
  'kinds.rank.unity': strings.kinds.rank.unity,
  room: strings.room,
  'workshop.closeWithout': strings.workshop.closeWithout,
  'agenda.standing': strings.agenda.standing,
  'stepKinds.compare': strings.stepKinds.compare,
};

const namesIn = (words: unknown, at: string): string[] =>
  typeof words === 'object' && words !== null && !Array.isArray(words)
    ? Object.entries(words).flatMap(([key, value]) => namesIn(value, `${at}.${key}`))
    : [at];

const rows = [...list.matchAll(/^\| `([^`]+)`\s*\|([^|]+)\| `([^`]+)`\s*\|$/gmu)].map(
  ([, name = '', claims = '', test = '']) => ({ name, claims: claims.trim(), test }),
);

it('names every sentence that the app makes by itself, and none that it does not make', () => {
  const labels = [...(list.split('## Words that claim nothing')[1] ?? '').matchAll(/`([a-z][^`]*\.[^`]+)`/giu)].map(
    ([, name = '']) => name,
  );
  const listed = [...rows.map(({ name }) => name), ...labels];
  const made = Object.entries(parts).flatMap(([at, words]) => namesIn(words, at));
  expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
  expect(listed.toSorted()).toEqual(made.toSorted());
});

it('says of each what it claims, and in which test that is held', () => {
  for (const { claims, test } of rows) {
    expect(claims).not.toBe('');
    const path = test.startsWith('e2e/') ? `tests/${test}.test.ts` : `tests/unit/${test}.test.ts`;
    expect(existsSync(resolve(root, path)), path).toBe(true);
  }
});
