import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { stringsOf } from '@shared/words';
import { answerDialogs } from '../drive/dialogs';
import { readPages } from '../drive/pages';
import { pdfText } from '../drive/pdf-text';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { strings } from '../english';
import { exerciseTexts, pseudoSession, typedTexts } from '../fixtures/pseudo';
import { playSamples } from '../fixtures/story/play';
import { sheetStages } from '../fixtures/story/sheet-stages';
import { unsaidOnPaper } from '../fixtures/unsaid';

const PRINT_BALLOTS = new RegExp(strings.print.printBallots(12).replace('12', String.raw`\d+`), 'u');
const pseudo = stringsOf('en-XA');
const stages = sheetStages();
const whole = pseudoSession({ ...playSamples()['the-whole-method']!, id: 'whole' });
const papers = Object.fromEntries(
  [
    'vote-ready',
    'kind-vote-paper-ready',
    'kind-rate-paper-ready',
    'kind-rate-fingers-ready',
    'kind-judge-paper-ready',
  ].map((name) => [name, pseudoSession(stages[name]!)]),
);

test('the plan, posters, ballots and the agenda on paper speak the session’s language', async ({ home, start }) => {
  test.setTimeout(300_000);
  putStages(home, { whole, ...papers });
  const candor = await start(['--lang=en-GB']);
  const { facilitator: page } = candor;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const more = async (name: string) => {
    await press(strings.report.more.title);
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const faults: string[] = [];
  const read = (file: string, texts: readonly string[]) => {
    const path = join(home.folder, file);
    faults.push(...unsaidOnPaper(pdfText(path), texts).map((fault) => `${file}: ${fault}`));
    readPages(path).forEach(({ collisions, unseen }, index) => {
      faults.push(...[...collisions, ...unseen].map((fault) => `${file}, page ${index + 1}: ${fault}`));
    });
  };
  const owned = [...typedTexts(whole), ...exerciseTexts(whole), 'Candor'];
  await showStage(candor, whole);
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await answerDialogs(candor, join(home.folder, 'plan.pdf'));
  await press(strings.report.export);
  await page
    .getByText(strings.report.savedBoth('plan.pdf', 'plan, executive edition.pdf'))
    .waitFor({ timeout: 60_000 });
  read('plan.pdf', owned);
  read('plan, executive edition.pdf', owned);

  await answerDialogs(candor, join(home.folder, 'poster.pdf'));
  await press(strings.report.more.title);
  const posters = page.getByRole('menuitem', { name: strings.report.more.poster('').trim() });
  await posters.first().click();
  await page.getByText(strings.report.saved('poster.pdf')).waitFor({ timeout: 60_000 });
  read('poster.pdf', owned);
  await answerDialogs(candor, join(home.folder, 'actions.csv'));
  await more(strings.report.more.actions);
  await page.getByText(strings.report.saved('actions.csv')).waitFor();
  for (const head of Object.values(pseudo.plan.csv.actions))
    expect(readFileSync(join(home.folder, 'actions.csv'), 'utf8')).toContain(head);

  for (const [name, session] of Object.entries(papers)) {
    await showStage(candor, session);
    await answerDialogs(candor, join(home.folder, `${name}.pdf`));
    /* A sheet to count on, or a ballot for each person. */
    await page
      .getByRole('button', { name: strings.print.printSheet })
      .or(page.getByRole('button', { name: PRINT_BALLOTS }))
      .first()
      .click();
    await page.getByText(strings.print.saved(`${name}.pdf`)).waitFor();
    read(`${name}.pdf`, [...typedTexts(session), ...exerciseTexts(session)]);
  }
  await page.keyboard.press('Control+e');
  await answerDialogs(candor, join(home.folder, 'agenda.pdf'));
  await press(strings.agenda.print);
  await page.getByText(strings.agenda.printed('agenda.pdf')).waitFor();
  read(
    'agenda.pdf',
    Object.values(papers).flatMap((one) => [...typedTexts(one), ...exerciseTexts(one)]),
  );
  expect(faults).toEqual([]);
});
