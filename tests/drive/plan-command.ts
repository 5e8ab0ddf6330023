import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base } from './test';

const project = resolve(import.meta.dirname, '../..');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Types the command as npm runs it, from another folder than the project's; `inherited` is in its environment, too. */
export const planWith = (inherited: Record<string, string>, from: string, ...args: string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = { ...process.env, INIT_CWD: from, ...inherited };
    execFile(process.execPath, ['scripts/plan.mjs', ...args], { cwd: project, env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });

/** As `planWith`, with the tests' own environment. */
export const plan = (from: string, ...args: string[]): Promise<Ended> => planWith({}, from, ...args);

/** A text without white space, which readers of PDF put where they like. */
export const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

/** Everything that can be selected in a PDF, without white space. */
export const textOf = (path: string): string =>
  squeeze(execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));

/** Those of the texts that are not in what was printed. */
export const missing = (printed: string, texts: readonly string[]): string[] =>
  texts.filter((text) => !printed.includes(squeeze(text)));

/** Throws with what qpdf says when the file is not sound. */
export const check = (path: string) => execFileSync('qpdf', ['--check', path], { encoding: 'utf8' });

/** `folder`: an empty one, from which the command is typed. */
export const test = base.extend<{ folder: string }>({
  folder: async ({ home }, give) => {
    const folder = join(home.folder, 'from here');
    mkdirSync(folder);
    await give(folder);
  },
});
