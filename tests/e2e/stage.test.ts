import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import type { Candor, Home } from '../drive/candor';
import { next } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const staged = stages();

/** Opens a wall of ideas with the room beside it; the keyboard is nowhere in a field. */
async function atTheWall(home: Home, start: () => Promise<Candor>) {
  const session = staged['collect-alike']!;
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, session.details.title);
  const room = await candor.openRoom();
  await expect(room.locator('[data-page] [role=listitem]')).not.toHaveCount(0);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox').and(page.locator(':focus'))).toHaveCount(0);
  return { candor, session, page, room };
}

/** Type a key, minutes, Enter: how one asks for a clock or a break, one hand on the keyboard. */
async function minutes(page: Page, key: string, title: string, count: string): Promise<void> {
  await page.keyboard.press(key);
  const line = page.getByRole('region', { name: title, exact: true });
  await expect(line.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(count);
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
}

test('a clock, a break and a welcome: two keys each, large in the room, and gone again', async ({ home, start }) => {
  const { candor, session, page, room } = await atTheWall(home, start);
  const question = room.getByRole('heading', { level: 1 });
  const asked = await question.innerText();
  const clock = room.getByRole('timer');
  const shots = async () => ({
    question: await question.boundingBox(),
    wall: await room.locator('[data-page]').boundingBox(),
  });

  await minutes(page, 't', strings.timer.ask.clock.title, '7');
  await expect(clock).toHaveText(/^(7:00|6:5\d)$/u);
  await expect(question).toHaveText(asked);
  const { height } = (await clock.boundingBox())!;
  const whole = await room.evaluate(() => window.innerHeight);
  expect(height / whole).toBeGreaterThan(0.1);
  expect(JSON.stringify(candor.saved().timers)).toContain('420000');

  /* Stopped and started again, it shifts nothing; taken away, the wall has its room back. */
  const running = await shots();
  await page.getByRole('button', { name: strings.timer.stop, exact: true }).click();
  await expect(page.getByRole('button', { name: strings.timer.goOn, exact: true })).toBeVisible();
  expect(await shots()).toEqual(running);

  await minutes(page, 'p', strings.timer.ask.break.title, '20');
  await expect(room.getByRole('heading', { name: /^Back at \d/u })).toBeVisible();
  await expect(room.getByText(/^(20|19) minutes · after that: /u)).toContainText(asked);
  await expect(question).not.toHaveText(asked);
  await page.keyboard.press('p');
  await expect(question).toHaveText(asked);

  await page.keyboard.press('h');
  await expect(room.getByText(session.details.organisation, { exact: true })).toBeVisible();
  await expect(question).toHaveText(session.details.title);
  await expect(room.getByText(session.details.aim!, { exact: true })).toBeVisible();
  await page.keyboard.press('h');
  await expect(question).toHaveText(asked);
  /* Twice in one breath it comes and goes: the window has not heard yet that it came. */
  await page.keyboard.press('h');
  await page.keyboard.press('h');
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: strings.timer.ask.clock.title, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveText(asked);
});

test('the room goes on seeing what it saw while it is frozen, and sees all of it afterwards', async ({
  home,
  start,
}) => {
  const { page, room } = await atTheWall(home, start);
  const asked = await room.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('z');
  await expect(page.getByText(strings.workshop.frozen)).toBeVisible();
  await next(page, /^Next:/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(asked);
  await expect(room.getByRole('heading', { level: 1 })).toHaveText(asked);
  await page.keyboard.press('z');
  await expect(page.getByText(strings.workshop.frozen)).toHaveCount(0);
  await expect(room.getByRole('heading', { level: 1 })).not.toHaveText(asked);
});

test('one after the other stands alone in the room, and then the whole wall again', async ({ home, start }) => {
  const { page, room } = await atTheWall(home, start);
  const things = room.locator('[data-page] [role=listitem]');
  const all = await things.allInnerTexts();
  expect(all.length).toBeGreaterThan(1);
  await page.keyboard.press('s');
  await expect(things).toHaveText([all[0]!]);
  await page.keyboard.press('s');
  await expect(things).toHaveText([all[1]!]);
  await page.keyboard.press('w');
  await expect(things).toHaveText(all);
});
