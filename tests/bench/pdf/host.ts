import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication } from 'playwright';
import type { Plan } from '@shared/plan/model';
import { bundleWindow, startBundled } from '../../drive/bundled-window';
import { report } from './content';
import { page } from './html';
import type { Maker } from './window';

export interface Made {
  readonly ms: number;
  readonly file: string;
}

/** What the bench's own Electron offers; see main.mjs. */
interface Host {
  readonly print: (window: unknown) => Promise<Made>;
  readonly peak: (maker: Maker | 'print', plan: Plan) => Promise<number>;
  readonly window: { readonly webContents: { executeJavaScript(code: string): Promise<Made> } };
  readonly printer: unknown;
}

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'out', 'bench', 'pdf');

/** Builds the window with all contenders in it, and starts an Electron of its own around it. */
export async function startHost(plan: Plan): Promise<ElectronApplication> {
  await bundleWindow(import.meta.dirname, folder);
  writeFileSync(join(folder, 'report.html'), page(report(plan), './fonts/'));
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>Blank</title>');
  return startBundled(folder, 2);
}

/** Makes the plan once in the window that is there. */
export const make = (app: ElectronApplication, maker: Maker | 'print', plan: Plan): Promise<Made> =>
  app.evaluate(
    async (_, [name, data]) => {
      const { bench } = globalThis as unknown as { bench: Host };
      if (name === 'print') return bench.print(bench.printer);
      return bench.window.webContents.executeJavaScript(`make(${JSON.stringify(name)}, ${JSON.stringify(data)})`);
    },
    [maker, plan] as const,
  );

/** Megabytes at the peak, in a window of its own. */
export const peak = (app: ElectronApplication, maker: Maker | 'print', plan: Plan): Promise<number> =>
  app.evaluate((_, [name, data]) => (globalThis as unknown as { bench: Host }).bench.peak(name, data), [
    maker,
    plan,
  ] as const);

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

/** How many of these strings can be read in a file. */
export function found(file: string, sought: readonly string[]): number {
  const path = join(folder, 'read.pdf');
  writeFileSync(path, Buffer.from(file, 'base64'));
  const text = squeeze(
    execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }),
  );
  return sought.filter((one) => text.includes(squeeze(one))).length;
}
