import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The project's own lint settings, with types: who learns a new case must hear of every switch that has not. */
const root = resolve(import.meta.dirname, '../../..');
const room = mkdtempSync(join(tmpdir(), 'candor-defaults-'));
const before = `import { assertNever } from './assert-never';
export type Kind = 'say' | 'vote' | 'rate';
export type Step = { kind: 'say' } | { kind: 'vote'; dots: number } | { kind: 'rate'; marks: number };
export const never = assertNever;
`;

const wrong = {
  'a default instead of two cases': `export function f(kind: Kind) { switch (kind) { case 'say': return 1; default: return 2; } }`,
  'a default that does nothing': `export function f(kind: Kind) { switch (kind) { case 'say': return 1; default: } return 0; }`,
  'a default over what tells objects apart': `export function f(step: Step) { switch (step.kind) { case 'vote': return step.dots; default: return null; } }`,
  'no default, and a case left out': `export function f(kind: Kind) { switch (kind) { case 'say': return 1; } return 0; }`,
};
const right = {
  'all cases': `export function f(kind: Kind) { switch (kind) { case 'say': return 1; case 'vote': case 'rate': return 2; } }`,
  'all cases and never': `export function f(kind: Kind) { switch (kind) { case 'say': case 'vote': case 'rate': return 2; default: return never(kind); } }`,
  'a default over any text': `export function f(key: string) { switch (key) { case 'Enter': return 1; default: return 2; } }`,
};

const places = ['shared/base', 'electron/host', 'renderer/app'];
const cases = (codes: Record<string, string>) =>
  places.flatMap((place) => Object.keys(codes).map((name) => [place, name] as const));
const fileOf = (place: string, name: string) => `${place}/${name.replaceAll(/\W/g, '-')}.ts`;
let complaints: string[] = [];

beforeAll(() => {
  for (const place of places) {
    mkdirSync(join(room, place), { recursive: true });
    cpSync(join(root, 'shared/base/assert-never.ts'), join(room, place, 'assert-never.ts'));
    for (const [name, code] of Object.entries({ ...wrong, ...right }))
      writeFileSync(join(room, fileOf(place, name)), `${before}${code}\n`);
  }
  for (const file of ['.oxlintrc.json', 'scripts/lint']) {
    mkdirSync(dirname(join(room, file)), { recursive: true });
    cpSync(join(root, file), join(room, file), { recursive: true });
  }
  // The linter looks for its type-aware half from where it runs.
  symlinkSync(join(root, 'node_modules'), join(room, 'node_modules'), 'junction');
  writeFileSync(join(room, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true } }));
  const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'json', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: room, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  complaints = diagnostics
    .filter(({ code }) => code.includes('switch-exhaustiveness-check'))
    .map(({ filename }) => filename);
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('a silent default fails', () => {
  test.each(cases(wrong))('%s: %s', (place, name) => expect(complaints).toContain(fileOf(place, name)));
});

describe('a right switch passes', () => {
  test.each(cases(right))('%s: %s', (place, name) => expect(complaints).not.toContain(fileOf(place, name)));
});
