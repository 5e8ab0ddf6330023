import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright';
import { build } from 'vite';
import { electronArgs, electronEnv, electronPath } from '../../scripts/lib/electron-path.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the page in `source` (index.html) into `folder`, with the plan's fonts beside it and its main.mjs as an app of its
 * own: what needs a browser, and not Candor around it.
 */
export async function bundleWindow(source: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    base: './',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'chrome130',
      chunkSizeWarningLimit: 9_999,
    },
  });
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  for (const font of readdirSync(join(root, 'out', 'fonts')).filter((name) => name.endsWith('.ttf')))
    cpSync(join(root, 'out', 'fonts', font), join(folder, 'fonts', font));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'window', version: '0.0.0', main: 'main.mjs' }));
  cpSync(join(source, 'main.mjs'), join(folder, 'main.mjs'));
}

/** Starts what was bundled; `inherited` is in its environment, too. */
export async function startBundled(
  folder: string,
  windows: number,
  inherited: Record<string, string> = {},
): Promise<ElectronApplication> {
  const executablePath = electronPath();
  if (executablePath === undefined) throw new Error('there is no Electron: run npm run setup');
  const args = [...electronArgs(), folder];
  const app = await _electron.launch({ executablePath, args, env: electronEnv(inherited) });
  while (app.windows().length < windows) await app.waitForEvent('window');
  return app;
}
