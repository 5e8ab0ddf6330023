import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { next } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { finger } from '../drive/touch';
import { at } from '../fixtures/session';
import { workshop } from '../fixtures/workshop';

/** More presses than the whole agenda takes. */
const MOST = 120;

/** Begins a session with a title alone, and presses the filled button until the plan is there; what it said on the way. */
async function toThePlan(page: Page, press: (button: Locator, seen: () => Promise<void>) => Promise<void>) {
  await page.locator('[data-screen=new-session]').waitFor();
  await page.getByLabel('Title').fill('Nothing said');
  await page.getByRole('button', { name: 'Start the session' }).click();
  await page.locator('[data-screen=workshop]').waitFor();
  const screen = () => page.locator('main, footer, [data-screen=report]').allInnerTexts();
  const said: string[] = [];
  const plan = page.locator('[data-screen=report]');
  for (let presses = 0; presses < MOST && !(await plan.isVisible()); presses += 1) {
    const button = page.getByRole('contentinfo').locator('button').last();
    said.push((await button.textContent()) ?? '');
    const before = JSON.stringify(await screen());
    await press(button, () =>
      expect.poll(async () => JSON.stringify(await screen()), said.slice(-4).join(' → ')).not.toBe(before),
    );
  }
  await plan.waitFor();
  return said;
}

test('by touch alone, in high contrast, the filled button leads from Home to the plan', async ({ start }) => {
  test.setTimeout(300_000);
  const candor = await start();
  const page = candor.facilitator;
  await page.emulateMedia({ forcedColors: 'active' });
  const { tap, hold } = await finger(page);
  await tap(page.getByRole('button', { name: 'New session' }).first());
  const said = await toThePlan(page, async (button, seen) => {
    /* What cannot be taken back has to be held. */
    if ((await button.textContent())?.startsWith('Close')) await hold(button, seen());
    else {
      await tap(button);
      await seen();
    }
  });
  expect(said.some((label) => label.startsWith('Close'))).toBe(true);
});

test('the filled button alone leads from a new session to its plan, with nothing typed, counted or cast', async ({
  start,
}) => {
  const candor = await start();
  test.setTimeout(300_000);
  const page = candor.facilitator;
  await page.keyboard.press('Control+n');
  const said = await toThePlan(page, async (_button, seen) => {
    await page.keyboard.down('Control');
    await page.keyboard.down('Enter');
    await seen();
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
  });
  const session = candor.saved();
  expect(session.done).toHaveLength(
    session.agenda.items.flatMap(({ exercise }) => session.exercises[exercise]?.steps ?? []).length,
  );
  expect(said.some((label) => label.startsWith('Close'))).toBe(true);
});

test('the room sees the sentence while it judges it; where nobody answered, asking again and going on are a button each', async ({
  home,
  start,
}) => {
  const text =
    'Whoever calls about a claim speaks to one person, who calls back by noon and has read what was said before.';
  const held = workshop({ type: 'define/sentence', at: at.ladder, text }).go(at.tests);
  putSession(home, held.session);
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, held.session.details.title);
  const room = await candor.openRoom();
  const sentence = room.getByText('means that whoever calls about a claim');
  await expect(sentence).toBeVisible();
  await next(page, 'Start rating');
  await expect(sentence).toBeVisible();
  await next(page, /^Close/u);
  await expect(sentence).toBeVisible();
  await page.getByRole('button', { name: 'Rate again' }).click();
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /^Close/u })).toBeVisible();
  await next(page, /^Close/u);
  await page.getByRole('main').getByRole('button', { name: 'Go on anyway' }).click();
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Next: Group' })).toBeVisible();
});
