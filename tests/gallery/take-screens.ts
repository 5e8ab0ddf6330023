import { stringsOf } from '@shared/words';
import { makeHome, startCandor } from '../drive/candor';
import { routes, sessionsOn } from '../drive/routes';
import { putStages, setScheme } from '../drive/staged';
import type { Album } from './album';
import { screenOf, sizeTo } from './take-steps';

/** Every other screen of the facilitator's window and all that opens over them, each way to them in a home of its own. */
export async function takeScreens(album: Album, language: string): Promise<void> {
  const looks = album.looks('facilitator');
  if (looks.length === 0) return;
  for (const route of routes.filter(({ name }) => album.wantsName(`screen.${name}`))) {
    const home = makeHome();
    putStages(home, sessionsOn(route));
    const candor = await startCandor(home, [`--lang=${language}`]);
    const page = candor.facilitator;
    const look = async (where: string) => {
      for (const { size, theme } of looks) {
        await sizeTo(candor, 'facilitator', page, size);
        await setScheme(candor, theme, page);
        await album.take(page, screenOf(where, 'facilitator'), size, theme);
      }
    };
    try {
      await route.go({ candor, page, home, words: stringsOf(language), look });
    } finally {
      await candor.close();
      home.remove();
    }
    album.tell(`facilitator: ${route.name}`);
  }
}
