import { join } from 'node:path';
import { _electron } from 'playwright';
import { electronArgs, electronEnv } from '../lib/electron-path.mjs';

export async function play({ electronPath, appDir, outDir }) {
  const app = await _electron.launch({
    executablePath: electronPath,
    args: [...electronArgs(), appDir],
    env: electronEnv(),
  });
  try {
    const window = await app.firstWindow();
    await window.screenshot({ path: join(outDir, '01-home.png') });
  } finally {
    await app.close();
  }
}
