import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { clean } from '../drive/axe';
import type { Candor } from '../drive/candor';
import { answerDialogs, hearDialogs } from '../drive/dialogs';
import { fold, pdfText } from '../drive/pdf-text';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { playSample } from '../fixtures/story/play';

const words = strings.report;
const session = playSample();
const names = session.participants.map(({ name }) => name);

const dialog = (page: Page) => page.getByRole('dialog', { name: words.handover.title });

async function openHandover({ facilitator: page }: Candor): Promise<void> {
  await page.getByRole('button', { name: words.more.title }).click();
  await page.getByRole('menuitem', { name: words.handover.open }).click();
  await expect(dialog(page)).toBeVisible();
}

/** What every file in a zip says, as far as it is text: pages read by poppler, Office's files part by part. */
function textsIn(path: string, folder: string): Readonly<Record<string, string>> {
  const read = (name: string, bytes: Uint8Array): string => {
    if (name.endsWith('.pdf')) {
      const at = join(folder, 'part.pdf');
      writeFileSync(at, bytes);
      return pdfText(at);
    }
    if (!/\.(?:pptx|docx|xlsx)$/u.test(name)) return strFromU8(bytes);
    return Object.entries(unzipSync(bytes))
      .filter(([part]) => part.endsWith('.xml'))
      .map(([, part]) => strFromU8(part).replaceAll(/<[^>]*>/gu, ' '))
      .join(' ');
  };
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, fold(read(name, bytes))]),
  );
}

test('everything of a session in one zip: said first, with names and file or without; cancelled it leaves nothing', async ({
  home,
  start,
}) => {
  test.setTimeout(240_000);
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, session.details.title);
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });

  /* Esc closes what is open over the report, and nothing else. */
  await page.getByRole('button', { name: words.more.title }).click();
  await expect(page.getByRole('menuitem', { name: words.handover.open })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await openHandover(candor);
  await clean(page, 'the handover');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator('[data-screen=report]')).toBeVisible();

  const save = page.getByRole('button', { name: words.handover.make });
  const before = readdirSync(home.folder);
  await openHandover(candor);
  await save.click();
  await page.getByRole('status').getByRole('button', { name: strings.app.cancel }).click();
  await expect(page.getByText(words.cancelled)).toBeVisible();
  expect(readdirSync(home.folder)).toEqual(before);

  /* A second click on a button that is just going away makes nothing a second time. */
  const asked = await hearDialogs(candor);
  await openHandover(candor);
  await save.dblclick();
  const stop = page.getByRole('status').getByRole('button', { name: strings.app.cancel });
  await expect(stop).toBeVisible();
  await expect(stop).toHaveCount(0, { timeout: 90_000 });
  expect(await asked()).toHaveLength(1);

  /* Who leaves is asked nothing any more. */
  await openHandover(candor);
  await save.click();
  await expect(stop).toBeVisible();
  await page.getByRole('button', { name: words.backToWorkshop }).click();
  await expect(page.getByText(words.cancelled)).toBeVisible();
  expect(await asked()).toHaveLength(1);
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });

  const whole = join(home.folder, 'whole.zip');
  await answerDialogs(candor, whole);
  await openHandover(candor);
  for (const one of Object.values(words.handover.files)) await expect(dialog(page).getByText(one)).toBeVisible();
  await save.press('Enter');
  await expect(page.getByText(words.saved('whole.zip'))).toBeVisible({ timeout: 90_000 });
  const all = textsIn(whole, home.folder);
  expect(Object.keys(all)).toEqual([
    'plan.pdf',
    'plan, executive edition.pdf',
    'plan.pptx',
    'plan.docx',
    'plan.md',
    'actions and ideas.xlsx',
    'actions.csv',
    'ideas.csv',
    'Candor dates.ics',
    'session.candor.json',
  ]);
  expect(Session.parse(JSON.parse(strFromU8(unzipSync(readFileSync(whole))['session.candor.json']!)))).toEqual(session);
  const [owner = ''] = names.filter((name) => all['actions.csv']!.includes(name));
  for (const [name, text] of Object.entries(all))
    if (name !== 'ideas.csv') expect(text, name).toContain(name.endsWith('.ics') ? 'VEVENT' : owner);

  const unnamed = join(home.folder, 'unnamed.zip');
  await answerDialogs(candor, unnamed);
  await openHandover(candor);
  await page.getByLabel(words.handover.names).uncheck();
  await expect(dialog(page).getByText(words.handover.noFile)).toBeVisible();
  await expect(page.getByLabel(words.handover.file)).toBeDisabled();
  await save.click();
  await expect(page.getByText(words.saved('unnamed.zip'))).toBeVisible({ timeout: 90_000 });
  const others = textsIn(unnamed, home.folder);
  expect(Object.keys(others)).toEqual(Object.keys(all).filter((name) => name !== 'session.candor.json'));
  for (const [name, text] of Object.entries(others))
    expect(
      names.filter((one) => text.includes(one)),
      name,
    ).toEqual([]);
  expect(others['plan.pdf']).toContain('Seat 1');
});
