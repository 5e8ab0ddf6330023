import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { pdfText } from '../drive/pdf-text';
import { answerDialogs } from '../drive/dialogs';
import { reach, write } from '../drive/keys';
import { putSession } from '../drive/prepared';
import { resize, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { at, newSession } from '../fixtures/session';
import { strings } from '../english';

const RULES = ['Whoever is nearest to the customer speaks first.', 'What is written unsigned stays unsigned.'];

test('the room’s rules and closing words are typed, seen in the room, taken back, and stand in the plan', async ({
  home,
  start,
}) => {
  const session = newSession();
  putSession(home, session);
  const candor = await start();
  const { facilitator: page, saved } = candor;
  await showStage(candor, session);
  const room = await candor.openRoom();
  await resize(candor, 'room', 1280, 720);
  await expect(room.getByText(session.details.brandPromise)).toBeVisible();

  const field = page.getByLabel('Our rules');
  await write(page, field, RULES.join('\n'));
  await page.keyboard.press('Tab');
  for (const rule of RULES) await expect(room.getByText(rule).last()).toBeVisible();
  const written = () => {
    const work = saved().work[`${at.welcome.item}/${at.welcome.step}`];
    return work?.kind === 'say' ? work.written : undefined;
  };
  await expect.poll(written).toEqual({ rules: { text: RULES.join('\n') } });

  await page.keyboard.press('Control+z');
  await expect(room.getByText(session.details.brandPromise)).toBeVisible();
  await expect.poll(written).toBeUndefined();
  await page.keyboard.press('Control+y');
  await expect(room.getByText(RULES[0] ?? '').last()).toBeVisible();

  await room.screenshot({ path: join(import.meta.dirname, '../../out/card-room.png') });
  await page.screenshot({ path: join(import.meta.dirname, '../../out/card.png') });
  await page.getByText('Check-out').first().click();
  const word = page.getByLabel('Add an idea, then Enter');
  for (const one of ['Relieved', 'Ready', 'Curious', 'Ashamed, a little']) {
    await reach(page, word);
    await page.keyboard.insertText(one);
    await page.keyboard.press('Enter');
    await expect(room.getByText(one).last()).toBeVisible();
  }

  await room.screenshot({ path: join(import.meta.dirname, '../../out/words-room.png') });
  await page.screenshot({ path: join(import.meta.dirname, '../../out/words.png') });
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  const { report } = strings;
  const pdf = join(home.folder, 'plan.pdf');
  await answerDialogs(candor, pdf);
  await page.getByRole('button', { name: report.export }).click();
  await page.getByText(/are written\.$/).waitFor({ timeout: 30_000 });
  const markdown = join(home.folder, 'plan.md');
  await answerDialogs(candor, markdown);
  await page.getByRole('button', { name: report.more.title }).click();
  await page.getByRole('menuitem', { name: report.more.markdown }).click();
  await expect(page.getByText(report.saved('plan.md'))).toBeVisible({ timeout: 30_000 });
  const [printed, marked] = [pdfText(pdf), readFileSync(markdown, 'utf8')];
  for (const said of [...RULES, 'Relieved', 'Ready']) {
    expect(printed).toContain(said);
    expect(marked.replaceAll('\\', '')).toContain(said);
  }
});
