import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { clean } from '../drive/axe';
import { press } from '../drive/player';
import { leaveSeat, openSeat } from '../drive/seat';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { accentOn } from '../../renderer/theme/accent';
import { strings } from '../english';
import { stages } from '../fixtures/story/stages';

const words = strings.settings;

/** `#0b6b63` as a browser tells it. */
const inRgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)).join(', ')})`;
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

test('? shows the keys and Ctrl+K finds what can be done, on Home and where it leads; on Home / finds a session', async ({
  home,
  start,
}) => {
  const [last, say] = [stages()['last'], stages()['say']];
  if (!last || !say) throw new Error('no such stages');
  const other = { ...say.details, title: 'Where customers wait', organisation: 'Nordhaven Bank' };
  putStages(home, { last, say: { ...say, details: other } });
  const candor = await start();
  const page = candor.facilitator;
  const there = (screen: string) => page.locator(`[data-screen=${screen}]`).waitFor();
  const search = page.getByPlaceholder(strings.workshop.commandsPlaceholder);
  const helps = async (screen: string) => {
    await there(screen);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await press(page, '?');
    const keys = page.getByRole('dialog', { name: strings.workshop.keys });
    await expect(keys.getByText(strings.acts.help.palette)).toBeVisible();
    await press(page, 'Escape');
    await expect(keys).toHaveCount(0);
    await press(page, 'Control+k');
    await expect(search).toBeFocused();
    await expect(page.getByRole('button', { name: strings.workshop.keys })).not.toHaveCount(0);
    await press(page, 'Escape');
    await expect(search).toHaveCount(0);
    /* Esc has put the palette away, and nothing more. */
    await there(screen);
  };
  const command = async (name: string) => {
    await press(page, 'Control+k');
    await search.fill(name);
    await press(page, 'Enter');
  };

  await helps('home');
  await press(page, '/');
  await page.keyboard.type('nord');
  const rows = page.getByRole('button', { name: /^More for / });
  await expect(rows).toHaveCount(1);
  await press(page, 'Escape');
  await expect(rows).toHaveCount(2);
  await page.getByRole('radiogroup', { name: strings.home.show }).getByText(strings.home.only.due).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('radiogroup', { name: strings.home.show }).getByText(strings.home.only.all).click();

  await rows.first().click();
  await page.getByRole('menuitem', { name: strings.across.menu }).click();
  await helps('compare');
  await press(page, 'Escape');
  await there('home');
  await command(words.title);
  await helps('settings');
  await press(page, 'Escape');
  await there('home');

  /* A ready agenda begins a new session, and what is typed there is not lost to the settings. */
  await page.getByRole('button', { name: /^Reality check/ }).click();
  await there('new-session');
  await expect(page.getByRole('combobox', { name: strings.agenda.from })).toHaveValue(/^Reality check/);
  await press(page, 'Control+,');
  await expect(page.getByText(words.finishFirst)).toBeVisible();
  await page.getByRole('button', { name: strings.app.cancel }).click();
  await there('home');

  await press(page, '/');
  await page.keyboard.type('wait');
  await press(page, 'Enter');
  await there('workshop');
  await press(page, 'Control+p');
  await helps('report');
});

test('an organisation is kept, its colour is made readable, and a new session is filled with it', async ({
  home,
  start,
}) => {
  const of = strings.organisations;
  const candor = await start();
  const page = candor.facilitator;
  await press(page, 'Control+,');
  await page.getByRole('button', { name: of.add }).click();
  const name = page.getByLabel(of.name, { exact: true });
  await name.fill('Nordhaven Bank');
  await page.getByLabel(of.brandPromise).fill('No surprises');
  await page.getByLabel(of.people).fill('Ada Nkemelu, leaders\nTom Whitlock, front line\nSiân Price');
  await page.getByLabel(of.accent).fill('#FFCC00');
  await press(page, 'Tab');
  await expect(page.getByText(of.onLight.other)).toBeVisible();
  await expect(page.getByText(of.onDark.asIs)).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="200" height="80" fill="#0b6b63"/></svg>',
    ),
  });
  await expect(page.getByRole('img', { name: of.logoOf('Nordhaven Bank') })).toBeVisible();
  await clean(page, 'settings, an organisation');

  /* Deleted with one button, and back with one. */
  await page.getByRole('button', { name: of.delete('Nordhaven Bank') }).click();
  await expect(page.getByText(of.deleted('Nordhaven Bank'))).toBeVisible();
  expect(readdirSync(join(home.data, 'organisations'))).toEqual([]);
  await page.getByRole('button', { name: of.putBack }).click();
  await expect(page.getByText(of.count(3))).toBeVisible();
  await press(page, 'Escape');

  await page.locator('[data-screen=home]').waitFor();
  await press(page, 'Control+n');
  await page.getByLabel(strings.newSession.sessionTitle).fill('A morning');
  await page.getByRole('combobox', { name: strings.newSession.organisation }).fill('nordhaven bank');
  await page.getByRole('button', { name: of.fill }).click();
  await expect(page.getByLabel(strings.newSession.brandPromise)).toHaveValue('No surprises');
  await page.getByRole('checkbox', { name: 'Ada Nkemelu' }).check();
  await page.getByRole('checkbox', { name: 'Siân Price' }).check();
  await clean(page, 'a new session, filled');
  await page.getByRole('button', { name: strings.newSession.create }).click();
  await page.locator('[data-screen=workshop]').waitFor();
  const { details, participants, logo } = candor.saved();
  expect(details).toMatchObject({ organisation: 'Nordhaven Bank', brandPromise: 'No surprises' });
  expect(participants.map((one) => [one.name, one.group])).toEqual([
    ['Ada Nkemelu', 'leaders'],
    ['Siân Price', ''],
  ]);
  expect(logo?.type).toBe('png');

  /* The day bears their logo and their colour, as far as that can be read. */
  const room = await candor.openRoom();
  await page.bringToFront();
  await press(page, 'Escape');
  await press(page, 'h');
  await expect(room.getByRole('img', { name: 'Nordhaven Bank' })).toBeVisible();
  const heading = room.getByRole('heading', { level: 1, name: 'A morning' });
  const theirs = inRgb(accentOn('#ffcc00').light);
  await expect(heading).toHaveCSS('color', theirs);
  /* Corrected while that stands there, it is followed: nobody's colour stands before somebody else's day. */
  const corrected = async (organisation: string) => {
    await page.getByTitle(strings.workshop.editDetails).click();
    await page.getByLabel(strings.newSession.organisation).fill(organisation);
    await press(page, 'Enter');
  };
  await corrected('Another Bank');
  await expect(heading).not.toHaveCSS('color', theirs);
  await corrected('Nordhaven Bank');
  await expect(heading).toHaveCSS('color', theirs);
  /* The letter is a key at once: no field that is closing swallows it. */
  await press(page, 'h');
  await expect(room.getByRole('img')).toHaveCount(0);
});
