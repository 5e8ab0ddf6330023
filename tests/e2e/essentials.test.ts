import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { startCandor } from '../drive/candor';
import { playWorkshop } from '../drive/play';
import { loadStory } from '../fixtures/story';

const pictures = resolve(import.meta.dirname, '../../out/pictures');

test('The essentials, by keyboard, from Home to the plan', async () => {
  test.setTimeout(600_000);
  mkdirSync(pictures, { recursive: true });
  const candor = await startCandor();
  let number = 0;
  const target = join(candor.home.folder, 'plan.pdf');
  await playWorkshop(
    {
      candor,
      story: loadStory(),
      look: async (name, page) => {
        number += 1;
        await page.screenshot({ path: join(pictures, `${String(number).padStart(2, '0')}-${name}.png`) });
      },
    },
    target,
  );
  expect(candor.saved().details.title).toBe(loadStory().details.title);
  await candor.close();
});
