import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/schema/session';
import { makeHome, startCandor } from '../drive/candor';
import { pseudoSession } from '../fixtures/pseudo';
import { Album, type Wanted } from './album';
import { pageOf } from './page';
import { scenes } from './scenes';
import { againAs } from './show';
import { takePlan } from './take-plan';
import { takeScreens } from './take-screens';
import { takeSeats } from './take-seats';
import { takeSteps } from './take-steps';

/** English, and the languages made by machine. */
export const languages = ['en-GB', 'en-XA', 'ar-XB'] as const;
type GalleryLanguage = (typeof languages)[number];

const speaking =
  (language: GalleryLanguage) =>
  (session: Session): Session =>
    language === 'en-GB' ? session : pseudoSession(session, language);

/**
 * Takes all that is wanted of the gallery; gives what was taken. In a language made by machine app and sessions speak it;
 * where it reads from left to right, and nothing is chosen by name, the plan's pages come on top.
 */
export async function takeGallery(
  folder: string,
  language: GalleryLanguage,
  wanted: Wanted,
  tell: (line: string) => void,
): Promise<Album> {
  rmSync(folder, { recursive: true, force: true });
  const album = new Album(folder, wanted, tell);
  const spoken = speaking(language);
  const all = scenes().map((scene) => ({ ...scene, held: againAs(scene.held, spoken(scene.held.session)) }));
  const steps = all.filter(({ name }) => album.wantsName(name));
  const home = makeHome();
  const candor = await startCandor(home, [`--lang=${language}`]);
  try {
    await takeSteps(album, candor, steps, all[0]);
    await takeSeats(album, candor, steps);
  } finally {
    await candor.close();
    home.remove();
  }
  await takeScreens(album, language);
  const pages = language === 'en-XA' && wanted.words.length === 0 ? await takePlan(folder, spoken) : [];
  writeFileSync(join(folder, 'index.html'), pageOf(album.pictures, pages));
  return album;
}
