import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fromTests } from '../lib/from-tests.mjs';

/**
 * Plays the sample workshop in the real app, by keyboard, from Home to the written plan. Leaves in `outDir` the session's
 * JSON, the plan and a picture of each screen.
 */
export async function play({ outDir, tell }) {
  const { startCandor } = await fromTests('drive/candor.ts');
  const { playWorkshop } = await fromTests('drive/play.ts');
  const { loadStory } = await fromTests('fixtures/story/essentials.ts');
  const candor = await startCandor();
  try {
    let number = 0;
    const look = async (name, page) => {
      number += 1;
      tell(name);
      await page.screenshot({ path: join(outDir, `${String(number).padStart(2, '0')}-${name}.png`) });
    };
    await playWorkshop({ candor, story: loadStory(), look }, join(outDir, 'plan.pdf'));
    for (const file of await readdir(candor.home.sessions)) {
      if (file.endsWith('.candor.json')) await copyFile(join(candor.home.sessions, file), join(outDir, file));
    }
  } finally {
    await candor.close();
    candor.home.remove();
  }
}
