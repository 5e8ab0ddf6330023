import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { watchFocus } from '../drive/focus';
import { next as goOn } from '../drive/player';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const all = stages();
const words = strings.workshop;
const collect = strings.steps.collect;

const focused = (page: Page) => page.locator(':focus');
const question = (page: Page) => page.locator('main header h1');
const cards = (page: Page) => page.locator('[data-idea-card]');
const alone = (page: Page) =>
  page.getByRole('region', { name: strings.steps.group.alone, exact: true }).locator('[data-idea-card]');

test('whatever goes away, the keyboard is somewhere', async ({ home, start }) => {
  const names = ['group-empty', 'collect-alike', 'vote-ready', 'sort-empty', 'say'] as const;
  putStages(home, Object.fromEntries(names.map((name) => [name, all[name]!])));
  const candor = await start();
  const page = candor.facilitator;

  await showStage(candor, all['group-empty']!);
  await alone(page).first().focus();
  const unfocused = await watchFocus(page);
  const [first = '', second = '', third = '', fourth = ''] = await alone(page).allInnerTexts();
  /* Grouped by key: the next card has it, with which one goes on. */
  await page.keyboard.press('Space');
  await page.keyboard.press('g');
  await expect(focused(page)).toHaveText(second);
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(focused(page)).toHaveText(third);
  await expect(alone(page).filter({ hasText: first })).toHaveCount(0);
  /* A title that is typed is left for the cards of the group. */
  await page.getByRole('textbox', { name: strings.steps.group.title(1), exact: true }).press('A');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText(first);
  await page.keyboard.press('u');
  await page.keyboard.press('Space');
  await page.keyboard.press('u');
  await expect(focused(page)).toHaveText(second);
  /* Merged: the second of the two is gone, and so is the button, which is off. */
  await alone(page).filter({ hasText: third }).press('Space');
  await alone(page).filter({ hasText: fourth }).press('Space');
  await page.getByRole('button', { name: strings.steps.group.merge, exact: true }).press('Enter');
  await expect(page.getByText(`${collect.merged}: ${fourth}`)).toBeVisible();
  await expect(focused(page)).toHaveAttribute('data-idea-card');
  await page.keyboard.press('Control+z');
  await expect(cards(page).filter({ hasText: fourth })).toHaveCount(1);
  await page.getByRole('button', { name: strings.steps.group.dissolve('A'), exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'A', exact: true })).toHaveCount(0);
  await expect(focused(page)).toHaveCount(1);

  await showStage(candor, all['collect-alike']!);
  const remove = page.getByRole('button', { name: /^Delete “/ });
  await remove.nth(1).press('Enter');
  await expect(remove).toHaveCount(2);
  await expect(remove.nth(1)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(remove).toHaveCount(3);
  await page.getByRole('button', { name: collect.merge, exact: true }).press('Enter');
  await expect(remove).toHaveCount(2);
  await page
    .getByRole('button', { name: /^Edit “/ })
    .first()
    .press('Enter');
  await page.keyboard.type('Put in other words');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText('Put in other words');

  await showStage(candor, all['sort-empty']!);
  await cards(page).first().press('Space');
  await page.getByRole('button', { name: '1 A basic' }).press('Enter');
  await expect(focused(page)).toHaveAttribute('data-idea-card');

  await showStage(candor, all['vote-ready']!);
  await goOn(page, words.next['open-vote']);
  await expect(page.getByLabel(/^Dots for/).first()).toBeFocused();
  await goOn(page, /^Close with/);
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel(/^Dots for/).first()).toBeFocused();
  await page.keyboard.press('Control+e');
  await page.keyboard.press('Control+e');
  await expect(page.getByLabel(/^Dots for/).first()).toBeFocused();

  await showStage(candor, all['say']!);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Control+p');
  await page.locator('[data-screen=report]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-screen=workshop]').waitFor();
  expect(await unfocused()).toEqual([]);
});
