import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHome, startCandor } from '../drive/candor';
import { Album, themes, type Wanted } from './album';
import { pageOf } from './page';
import { scenes } from './scenes';
import { takeSteps } from './take-steps';

/** Takes all that is wanted of the gallery; gives what was taken. */
export async function takeGallery(folder: string, wanted: Wanted, tell: (line: string) => void): Promise<Album> {
  rmSync(folder, { recursive: true, force: true });
  const album = new Album(folder, wanted, tell);
  const steps = scenes().filter(({ name }) => album.wantsName(name));
  for (const theme of themes) {
    if (wanted.themes.length > 0 && !wanted.themes.includes(theme)) continue;
    const home = makeHome();
    const candor = await startCandor(home);
    try {
      await takeSteps(album, candor, steps, theme);
    } finally {
      await candor.close();
      home.remove();
    }
  }
  writeFileSync(join(folder, 'index.html'), pageOf(album.pictures));
  return album;
}
