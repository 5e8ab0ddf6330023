import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { inOrder } from '@shared/base/in-order';
import type { AboutView, Work } from '@shared/host/views';

/** Which Candor this is, and what it runs on. */
export const versions = (): AboutView['versions'] => ({
  candor: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  node: process.versions.node,
});

/* Written with each part of the app as it was built, of what went into it. */
const worksIn = async (part: string): Promise<Work[]> =>
  JSON.parse(await readFile(join(app.getAppPath(), 'out', 'app', part, 'licences.json'), 'utf8')) as Work[];

/** The works of others that are in the app, by name, each once. */
export async function works(): Promise<readonly Work[]> {
  const all = (await Promise.all(['main', 'renderer'].map(worksIn))).flat();
  const once = new Map(all.map((work) => [`${work.name} ${work.version}`, work]));
  return [...once.values()].toSorted((a, b) => inOrder(a.name, b.name));
}
