import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { ask } from '../drive/bridge';
import { sticksOut } from '../drive/picture';
import { enterOn, press } from '../drive/player';
import { resize } from '../drive/staged';
import { test } from '../drive/test';

const { firstStart, rehearsal: words } = strings;

/** Presses the filled button's key until the plan is there; how often that was. */
async function toThePlan(page: Page, revision: () => number): Promise<number> {
  const report = page.locator('[data-screen=report]');
  let presses = 0;
  for (; !(await report.isVisible()); presses += 1) {
    const before = revision();
    /* While a result builds up in the room nothing is done, and said so: the key is pressed again. */
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Control+Enter');
          return (await report.isVisible()) || revision() > before;
        },
        { intervals: [30, 30, 60, 120, 250] },
      )
      .toBe(true);
    if (presses > 80) throw new Error('the filled button leads nowhere');
  }
  return presses;
}

test('from the first start by keyboard to the plan of a rehearsal, which is marked in every window', async ({
  home,
  start,
}, info) => {
  const candor = await start();
  const { facilitator: page } = candor;
  await resize(candor, 'facilitator', 1280, 800);
  /* Results stand there at once. */
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const picture = (of: Page, name: string) => of.screenshot({ path: info.outputPath(`${name}.png`) });
  expect(await sticksOut(page, 'facilitator')).toEqual([]);
  await clean(page, 'first start');
  await picture(page, 'home');
  await enterOn(page, 'button', new RegExp(`^${firstStart.rehearse.title}`, 'u'));
  await page.locator('[data-screen=workshop]').waitFor();
  expect(readdirSync(home.sessions).join()).toContain(` - ${words.mark}.candor.json`);
  const room = await candor.openRoom();
  for (const one of [page, room]) await expect(one.getByText(words.mark, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('complementary', { name: firstStart.hints.title })).toBeVisible();
  await clean(page, 'a rehearsal');
  await picture(page, 'workshop');

  /* The hints go away with one key, for good. */
  await press(page, 'F1');
  await expect(page.getByRole('complementary', { name: firstStart.hints.title })).toHaveCount(0);
  const settings = () => JSON.parse(readFileSync(join(home.data, 'settings.json'), 'utf8')) as { hints: boolean };
  await expect.poll(() => settings().hints).toBe(false);

  const presses = await toThePlan(page, () => candor.saved().revision);
  await picture(page, 'report');
  expect(presses).toBeLessThan(60);
  const session = candor.saved();
  expect(session.rehearsal).toBe(true);
  expect(session.participants.map(({ name }) => name)).toContain(words.names[0]);
  const work = Object.values(session.work);
  expect(work.flatMap((one) => (one.kind === 'commit' ? one.actions : [])).length).toBe(4);
  await press(page, 'Escape', 'Control+Shift+H');
  await page.locator('[data-screen=home]').waitFor();
  await expect(page.getByText(words.mark, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: strings.due.title })).toHaveCount(0);
  await picture(page, 'home-after');
  const compared = await ask(page, 'home/compare', { sessionId: session.id, with: session.id });
  expect(compared).toMatchObject({ ok: false, problem: 'rehearsal' });
});

test('what was planned is still there when one comes back from its rehearsal, and gone once it was given up', async ({
  start,
}) => {
  const page = (await start()).facilitator;
  const fresh = async () => {
    await page.keyboard.press('Control+n');
    await page.locator('[data-screen=new-session]').waitFor();
  };
  await fresh();
  await page.getByLabel(strings.newSession.sessionTitle).fill('A day of ours');
  await page.getByText(strings.newSession.byName).click();
  await page.getByLabel(strings.newSession.names).fill('Ada Nkemelu\nTom Whitlock');
  await page.getByRole('button', { name: strings.rehearsal.start }).click();
  await page.locator('[data-screen=workshop]').waitFor();
  await page.keyboard.press('Control+Shift+h');
  await page.locator('[data-screen=home]').waitFor();
  await fresh();
  await expect(page.getByLabel(strings.newSession.sessionTitle)).toHaveValue('A day of ours');
  await expect(page.getByLabel(strings.newSession.names)).toHaveValue('Ada Nkemelu\nTom Whitlock');
  await page.getByRole('button', { name: strings.app.cancel }).click();
  await page.locator('[data-screen=home]').waitFor();
  await fresh();
  await expect(page.getByLabel(strings.newSession.sessionTitle)).toHaveValue('');
});

test('a card of the first start that is clicked twice begins one rehearsal', async ({ home, start }) => {
  const page = (await start()).facilitator;
  await page.getByRole('button', { name: new RegExp(`^${firstStart.rehearse.title}`, 'u') }).dblclick();
  await page.locator('[data-screen=workshop]').waitFor();
  await press(page, 'Control+Shift+H');
  await page.locator('[data-screen=home]').waitFor();
  await expect(page.getByText(words.mark, { exact: true })).toHaveCount(1);
  expect(readdirSync(home.sessions).filter((name) => name.endsWith('.candor.json'))).toHaveLength(1);
});
