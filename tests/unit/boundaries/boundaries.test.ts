import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { right, wrong, type Case } from './cases';

/**
 * The project's own lint settings, let loose on small projects of one file each: a rule that is there but does not
 * bite would otherwise look like one that does.
 */
const root = resolve(import.meta.dirname, '../../..');
const room = mkdtempSync(join(tmpdir(), 'candor-boundaries-'));
const complaints = new Map<string, string[]>();

type Settings = { overrides: { files: string[] }[] };
type Report = { diagnostics: { code: string; filename: string }[]; number_of_files: number };

beforeAll(() => {
  const all = [...wrong, ...right];
  for (const line of all) writeProject(line);
  writeSettings();
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '--format', 'json', '--allow', 'no-unused-vars', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: room, encoding: 'utf8' });
  const report = JSON.parse(stdout) as Report;
  if (report.number_of_files < all.length) throw new Error('Not every case was looked at.');
  for (const { filename, code } of report.diagnostics) {
    const project = filename.split('/')[0] ?? '';
    complaints.set(project, [...(complaints.get(project) ?? []), code]);
  }
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

const projectOf = (line: Case) => `case-${[...wrong, ...right].indexOf(line)}`;

function writeProject(line: Case) {
  const [file, code] = line;
  const project = join(room, projectOf(line));
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), `${code}\n`);
}

/** The settings as they are, save that their folders are looked for in every case's project. */
function writeSettings() {
  const settings = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Settings;
  for (const override of settings.overrides) override.files = override.files.map((glob) => `case-*/${glob}`);
  writeFileSync(join(room, '.oxlintrc.json'), JSON.stringify(settings));
  cpSync(join(root, 'scripts/lint'), join(room, 'scripts/lint'), { recursive: true });
}

const name = ([file, code]: Case) => `${file}: ${code}`;
const aboutBoundaries =
  /no-restricted|no-nodejs-modules|no-clock|no-raw-keys|own-keys|no-captured-words|no-own-locale|no-literal-text|no-english-pattern|no-require-imports|consistent-type-imports/;

describe('a wrong import fails', () => {
  for (const line of wrong) {
    test(name(line), () => expect(complaints.get(projectOf(line))?.join()).toMatch(aboutBoundaries));
  }
});

describe('a right one passes', () => {
  for (const line of right) {
    test(name(line), () => expect(complaints.get(projectOf(line))).toBeUndefined());
  }
});
