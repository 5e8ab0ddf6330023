import { basename, extname } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { stringsOf } from '@shared/words';
import { hearDialogs } from '../drive/dialogs';
import { routes, sessionsOn } from '../drive/routes';
import { showStage } from '../drive/staged';
import { test } from '../drive/tour';
import { stages } from '../fixtures/story/stages';

const words = stringsOf('en-XA');
const all = stages();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
const screen = (page: Page, name: string) => page.locator(`[data-screen=${name}]`).waitFor();

for (const route of routes)
  test(route.name, async ({ home, tour }) => {
    const { candor, page, look } = await tour(sessionsOn(route), route.typed);
    await route.go({ candor, page, look, home, words });
  });

test('what the system’s dialogs say, and the names that are proposed for files', async ({ tour }) => {
  const { candor, page, hear } = await tour({ last: all['last']! });
  const asked = await hearDialogs(candor);
  const dialogs = (count: number) => expect.poll(async () => (await asked()).length).toBe(count);
  await button(page, words.home.openFile).click();
  await dialogs(1);
  await page.keyboard.press('Control+,');
  await screen(page, 'settings');
  await button(page, words.settings.changeFolder).click();
  await dialogs(2);
  await page.keyboard.press('Escape');
  await screen(page, 'home');
  await button(page, words.due.export).click();
  await dialogs(3);
  await page.keyboard.press('Control+e');
  await screen(page, 'exercises');
  await button(page, words.exercisesScreen.import).click();
  await dialogs(4);
  await showStage(candor, all['last']!);
  for (const [index, command] of [words.acts.saveCopy, words.agenda.print].entries()) {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(words.workshop.commandsPlaceholder).fill(command);
    await page.keyboard.press('Enter');
    await dialogs(5 + index);
  }
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await button(page, words.report.export).click();
  await dialogs(7);
  const { more } = words.report;
  for (const [index, name] of [more.markdown, more.actions, more.ideas].entries()) {
    await button(page, more.title).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await dialogs(8 + index);
  }
  for (const { title, path, kinds } of await asked()) {
    hear(title, 'title of a dialog');
    for (const kind of kinds) hear(kind, `files of ${title}`);
    if (extname(path) !== '') hear(basename(path).replace(/\.[a-z.]+$/u, ''), `file name, ${title}`);
  }
});
