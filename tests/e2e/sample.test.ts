import { readdirSync } from 'node:fs';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { sticksOut } from '../drive/picture';
import { enterOn, press } from '../drive/player';
import { resize, setScheme } from '../drive/staged';
import { test } from '../drive/test';
import { loadStory } from '../fixtures/story/essentials';

const words = strings.home;

test('Home offers a clinic first, whose figures are invented, and beside it the hard one; each is made once', async ({
  home,
  start,
}, info) => {
  const candor = await start();
  const { facilitator: page } = candor;
  await resize(candor, 'facilitator', 1280, 800);
  const first = page.getByRole('button', { name: words.sample, exact: true });
  await expect(first).toHaveAccessibleDescription(words.sampleAbout);
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(candor, scheme, page);
    await clean(page, `Home, ${scheme}`);
    expect(await sticksOut(page, 'facilitator')).toEqual([]);
    await page.screenshot({ path: info.outputPath(`home-${scheme}.png`) });
  }

  const files = () => readdirSync(home.sessions).filter((name) => name.endsWith('.candor.json'));
  for (const [button, story, known] of [
    [words.sample, loadStory('a-clinic'), 1],
    [words.hardSample, loadStory('the-essentials'), 2],
    [words.sample, loadStory('a-clinic'), 2],
  ] as const) {
    await enterOn(page, 'button', button);
    await page.locator('[data-screen=workshop]').waitFor();
    await expect(page.getByText(story.details.title).first()).toBeVisible();
    expect(files()).toHaveLength(known);
    await press(page, 'Control+Shift+H');
    await page.locator('[data-screen=home]').waitFor();
  }
  await expect(page.getByRole('button', { name: loadStory('a-clinic').details.organisation })).toBeVisible();
  await page.screenshot({ path: info.outputPath('home-with-both.png') });
});
