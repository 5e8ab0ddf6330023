import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Loads one of the tests' own modules: the demo plays exactly what the tests play. */
async function fromTests(root, file) {
  const { module } = await runnerImport(join(root, 'tests', file), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
  });
  return module;
}

/**
 * Plays the sample workshop in the real app, by keyboard, from Home to the written plan. Leaves in `outDir` the session's
 * JSON, the plan and a picture of each screen.
 */
export async function play({ appDir, outDir, tell }) {
  const { startCandor } = await fromTests(appDir, 'drive/candor.ts');
  const { playWorkshop } = await fromTests(appDir, 'drive/play.ts');
  const { loadStory } = await fromTests(appDir, 'fixtures/story.ts');
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
