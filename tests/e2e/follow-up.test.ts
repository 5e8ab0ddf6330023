import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { answerDialogs } from '../drive/dialogs';
import { fold, pdfText } from '../drive/pdf-text';
import { exportPlan } from '../drive/play-plan';
import { enterOn, next, press, type } from '../drive/player';
import { putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { loadStory } from '../fixtures/story/essentials';

const words = strings.due;
const sample = Session.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/samples/the-essentials.candor.json'), 'utf8')),
);
const actions = Object.values(sample.work).flatMap((work) => (work.kind === 'commit' ? work.actions : []));

test('what is due stands on Home and goes into a calendar; a follow-up asks after each action, and the plan says what changed', async ({
  home,
  start,
}) => {
  test.setTimeout(120_000);
  putSession(home, sample);
  const candor = await start();
  const page = candor.facilitator;
  const due = page.getByRole('region', { name: words.title });
  await expect(due.getByRole('listitem')).toHaveCount(5);
  await clean(page, 'home with dates');
  await enterOn(page, 'button', /^Show all \d+$/);
  await expect(due.getByRole('listitem')).toHaveCount(actions.length * 2);
  const calendar = join(home.folder, 'dates.ics');
  await answerDialogs(candor, calendar);
  await enterOn(page, 'button', words.export);
  await page.getByText(words.exported('dates.ics')).waitFor();
  expect(readFileSync(calendar, 'utf8').match(/^BEGIN:VEVENT\r$/gmu)).toHaveLength(actions.length * 2);

  await enterOn(page, 'button', strings.home.more(sample.details.title));
  await page.getByRole('menuitem', { name: words.followUp }).focus();
  await press(page, 'Enter');
  await page.locator('[data-screen=workshop]').waitFor();
  await next(page, /^Next:/);

  /* The figures, one measure a row. */
  await page.getByRole('textbox').first().focus();
  await type(page, '4 in January');
  await press(page, 'Control+Enter');

  /* The first is done, the second stuck, the rest are moving. */
  const cards = page.locator('[data-idea-card]');
  await cards.nth(0).focus();
  await press(page, 'Space', '1');
  await expect(cards.nth(0)).toContainText('Done');
  await cards.nth(1).focus();
  await press(page, 'Space');
  await page.getByRole('textbox').last().focus();
  await type(page, 'The dialling team has no time before March');
  await enterOn(page, 'button', '3 Stuck, because');
  await enterOn(page, 'button', strings.stepKinds.judge.chooseAll);
  await enterOn(page, 'button', '2 Moving');
  await expect(cards.filter({ hasText: 'Moving' })).toHaveCount(actions.length - 2);
  await next(page, /^Next:/);
  await next(page, /^Next:/);

  await enterOn(page, 'button', 'Add an action');
  await type(page, 'Stop calls by hand until March');
  await press(page, 'Enter');
  /* Agreed, and no longer what stands in the form. */
  await page.getByRole('paragraph').filter({ hasText: 'Stop calls by hand until March' }).waitFor();
  await page.getByLabel(strings.steps.commit.what).waitFor({ state: 'hidden' });
  await next(page, /^Next:/);

  await candor.openRoom();
  await page.bringToFront();
  const plan = join(home.folder, 'second edition.pdf');
  await exportPlan({ candor, story: loadStory(), look: async () => undefined }, plan);
  const text = fold(pdfText(plan));
  expect(text).toContain('Second edition, after the follow-up of');
  expect(text).toContain('Since the last time, 19 November 2026');
  expect(text).toContain('Stuck: The dialling team has no time before March');
  expect(text).toContain('4 in January');
  expect(text).toContain('Stop calls by hand until March');
});
