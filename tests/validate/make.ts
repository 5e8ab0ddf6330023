import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundleWindow, startBundled } from '../drive/bundled-window';
import { scriptFonts } from '../drive/script-fonts';
import { papers, type Paper } from './papers';

const bundle = resolve(import.meta.dirname, '../../out/validate/window');

/** A paper as a file. */
export interface Made {
  readonly name: string;
  readonly path: string;
}

/**
 * Lays papers out in one window, with fonts for all scripts, into a folder that is emptied first; all that there are, or
 * those whose name is among `wanted`.
 */
export async function makePapers(folder: string, wanted: readonly string[] = []): Promise<Made[]> {
  const there = papers();
  const unknown = wanted.filter((name) => !there.some((paper) => paper.name === name));
  if (unknown.length > 0) throw new Error(`there is no paper ${unknown.join(', ')}`);
  const chosen = wanted.length > 0 ? there.filter(({ name }) => wanted.includes(name)) : there;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundleWindow(import.meta.dirname, bundle);
  const app = await startBundled(bundle, 1, scriptFonts(folder));
  try {
    const page = app.windows()[0]!;
    await page.waitForFunction(() => 'make' in window);
    const made: Made[] = [];
    for (const paper of chosen) {
      const file = await page.evaluate(
        (one) => (window as unknown as { make(one: Paper): Promise<string> }).make(one),
        paper,
      );
      const path = join(folder, `${paper.name}.pdf`);
      writeFileSync(path, Buffer.from(file, 'base64'));
      made.push({ name: paper.name, path });
    }
    return made;
  } finally {
    await app.close();
  }
}
