import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { clean } from '../drive/axe';
import { press } from '../drive/player';
import { leaveSeat, openSeat } from '../drive/seat';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { strings } from '../english';
import { stages } from '../fixtures/story/stages';

const words = strings.settings;
const walkUp = stages()['vote-walk-up'];
if (!walkUp) throw new Error('no such stage');

const choice = (page: Page, row: string, name: string) =>
  page.getByRole('radiogroup', { name: row }).getByText(name, { exact: true });
const ground = (page: Page, of: string) =>
  page
    .locator(of)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
const scheme = (page: Page) => page.locator('html').getAttribute('data-mantine-color-scheme');
const size = (page: Page, of: string) =>
  page
    .locator(of)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

const DARK = 'rgb(20, 23, 31)';
const LIGHT = 'rgb(251, 248, 243)';

test('every window has its own light or dark, the room its size of text, this window its own; and all of it goes back', async ({
  home,
  start,
}) => {
  putStages(home, { walkUp });
  const candor = await start();
  const page = candor.facilitator;
  await showStage(candor, walkUp);
  const room = await candor.openRoom();
  await page.bringToFront();

  /* Beside the workshop, which stays as it is. */
  await press(page, 'Control+,');
  await page.locator('[data-screen=settings]').waitFor();
  await choice(page, words.roomScheme, words.schemes.dark).click();
  await choice(page, words.seatScheme, words.schemes.dark).click();
  await expect.poll(() => ground(room, '[data-screen=room]')).toBe(DARK);
  expect(await scheme(page)).toBe('light');
  await press(page, 'Escape');

  /* The preview shows the room's picture as the room has it, in a window that is light. */
  await page.locator('[data-screen=workshop]').waitFor();
  expect(await ground(page, '[data-screen=room]')).toBe(DARK);
  expect(await ground(page, 'body')).toBe(LIGHT);
  const before = await size(room, '[data-screen=room] h1');
  await press(page, 'Control+Shift+ArrowUp');
  await expect.poll(() => size(room, '[data-screen=room] h1')).toBeCloseTo(before * 1.15, 1);
  await expect(page.getByText(words.roomTextNow.large)).toBeVisible();

  /* What is enlarged is this window, and no other. */
  const wide = (of: Page) => of.evaluate(() => innerWidth);
  const [own, projected] = [await wide(page), await wide(room)];
  await press(page, 'Control++');
  await expect.poll(() => wide(page)).toBe(Math.round(own / 1.1));
  expect(await wide(room)).toBe(projected);

  const seat = await openSeat(candor);
  expect(await scheme(seat)).toBe('dark');
  await leaveSeat(seat);

  const kept = () => JSON.parse(readFileSync(join(home.data, 'settings.json'), 'utf8')) as Record<string, unknown>;
  expect(kept()).toMatchObject({
    facilitator: { scheme: 'system', zoom: 1.1 },
    room: { scheme: 'dark', text: 'large' },
    seat: { scheme: 'dark' },
  });
  await press(page, 'Control+,');
  await page.getByRole('button', { name: words.reset }).click();
  await expect(page.getByText(words.resetDone)).toBeVisible();
  await expect.poll(() => ground(room, '[data-screen=room]')).toBe(LIGHT);
  expect(await wide(page)).toBe(own);
  await page.getByRole('button', { name: words.resetBack }).click();
  await expect.poll(() => ground(room, '[data-screen=room]')).toBe(DARK);
  await expect(choice(page, words.roomText, words.roomTexts.large)).toBeVisible();
  await choice(page, words.facilitatorScheme, words.schemes.dark).click();
  await expect.poll(() => scheme(page)).toBe('dark');
  await clean(page, 'settings, dark');
});

test('damaged settings stop nothing: the file is kept aside, and it is said', async ({ home, start }) => {
  mkdirSync(home.data, { recursive: true });
  const damaged = '{"sound":false,"room":{"scheme":"plaid"},"sessionsFolder":';
  writeFileSync(join(home.data, 'settings.json'), damaged);
  const candor = await start();
  await expect(candor.facilitator.getByText(strings.trouble.told['settings-damaged'])).toBeVisible();
  const aside = readdirSync(home.data).filter((file) => file.startsWith('settings (damaged)'));
  expect(aside.map((file) => readFileSync(join(home.data, file), 'utf8'))).toEqual([damaged]);

  /* Which Candor it is, and whose work is in it. */
  const page = candor.facilitator;
  await press(page, 'Control+k');
  await page.getByPlaceholder(strings.workshop.commandsPlaceholder).fill(strings.about.title);
  await press(page, 'Enter');
  await page.locator('[data-screen=about]').waitFor();
  const { electron } = await candor.app.evaluate(() => process.versions);
  await expect(page.getByText(electron ?? 'none', { exact: true })).toBeVisible();
  await page.getByText('@expo-google-fonts/fraunces').click();
  await expect(page.getByText('SIL Open Font License').first()).toBeVisible();
  await clean(page, 'about');
});
