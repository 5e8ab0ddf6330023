import { readdirSync } from 'node:fs';
import { expect } from 'playwright/test';
import { pretendingNotToKnow } from '@shared/exercises/pretending-not-to-know.exercise';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { sticksOut } from '../drive/picture';
import { enterOn, press } from '../drive/player';
import { resize, setScheme } from '../drive/staged';
import { test } from '../drive/test';
import { loadStory } from '../fixtures/story/essentials';

const { home: words, firstStart } = strings;
const secret = pretendingNotToKnow.steps.find(({ kind }) => kind === 'vote')!;

test('Home offers a clinic first, whose figures are invented, and the hard one; each is made once, and opens on its best reveal', async ({
  home,
  start,
}, info) => {
  const candor = await start();
  const { facilitator: page } = candor;
  await resize(candor, 'facilitator', 1280, 800);
  const card = new RegExp(`^${firstStart.look.title}.*${firstStart.look.takes}`, 'u');
  await expect(page.getByRole('button', { name: card })).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(candor, scheme, page);
    await clean(page, `Home, ${scheme}`);
    expect(await sticksOut(page, 'facilitator')).toEqual([]);
    await page.screenshot({ path: info.outputPath(`home-${scheme}.png`) });
  }

  const files = () => readdirSync(home.sessions).filter((name) => name.endsWith('.candor.json'));
  for (const [button, story, known] of [
    [card, loadStory('a-clinic'), 1],
    [words.hardSample, loadStory('the-essentials'), 2],
    [words.sample, loadStory('a-clinic'), 2],
  ] as const) {
    await enterOn(page, 'button', button);
    await page.locator('[data-screen=workshop]').waitFor();
    await expect(page.getByText(story.details.title).first()).toBeVisible();
    await expect(page.locator('[data-screen=workshop] main h1').first()).toHaveText(secret.room);
    expect(files()).toHaveLength(known);
    await press(page, 'Control+Shift+H');
    await page.locator('[data-screen=home]').waitFor();
  }
  await expect(page.getByRole('button', { name: words.sample, exact: true })).toHaveAccessibleDescription(
    words.sampleAbout,
  );
  await expect(page.getByRole('button', { name: loadStory('a-clinic').details.organisation })).toBeVisible();
  await page.screenshot({ path: info.outputPath('home-with-both.png') });
});
