import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { answerDialogs } from '../drive/dialogs';
import { pdfText } from '../drive/pdf-text';
import { revealed } from '../drive/play-room';
import { enterOn, next, press, type } from '../drive/player';
import { setScheme } from '../drive/staged';
import { test } from '../drive/test';

const words = strings.editor;
const screen = strings.exercisesScreen;

/** Types into the field with that label, in place of what it holds. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.focus();
  await page.keyboard.press('Control+a');
  await type(page, text);
}

/** Adds a step of that kind behind the one that is shown, by keys. */
async function addStep(page: Page, kind: 'vote' | 'commit'): Promise<void> {
  await enterOn(page, 'button', words.addStep);
  const item = page.getByRole('menuitem', { name: strings.kinds[kind].what });
  await item.waitFor();
  while (!(await item.evaluate((one) => one === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: strings.kinds[kind].name, exact: true }).waitFor();
}

/** The large preview and the two small ones show this text. */
async function everyViewShows(page: Page, text: string): Promise<void> {
  for (const view of ['room', 'facilitator', 'seat'])
    await expect(page.locator(`[data-view=${view}] > [inert]`)).toContainText(text);
}

test('a newcomer makes an exercise of three steps, runs it in a session of their own and finds it in the plan', async ({
  home,
  start,
}) => {
  const candor = await start();
  const page = candor.facilitator;
  await press(page, 'Control+e');
  await page.getByText(screen.noneYet).waitFor();
  await clean(page, 'exercises, none of one’s own');
  await enterOn(page, 'button', screen.create);
  await page.getByText(words.untitled).waitFor();
  await clean(page, 'a new exercise');

  await fill(page, words.label(null, 'title'), 'The first five minutes');
  await enterOn(page, 'button', /^1\. /u);
  await fill(page, words.label('collect', 'room'), 'Where does a new customer get stuck?');
  await page.getByLabel(strings.steps.collect.forms['silent-turns']).focus();
  await press(page, 'Space');
  await everyViewShows(page, 'Where does a new customer get stuck?');
  await addStep(page, 'vote');
  await fill(page, words.label('vote', 'room'), 'Which one would you take away first?');
  await fill(page, words.label('vote', 'minutes.full'), '5');
  await everyViewShows(page, 'Which one would you take away first?');
  await addStep(page, 'commit');
  await expect(page.getByRole('status')).toHaveText(words.ready);
  await clean(page, 'three steps');

  // A step that takes its items from a later one is refused in words, and nothing has moved.
  await press(page, 'Alt+ArrowUp');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('A step can only take items from an earlier one');
  await clean(page, 'what cannot work');
  await press(page, 'Control+z');
  await expect(page.locator('[data-step]')).toHaveCount(2);
  await press(page, 'Control+Shift+z');
  await expect(page.locator('[data-step]')).toHaveCount(3);
  await enterOn(page, 'button', words.back);
  await page.getByRole('button', { name: screen.edit('The first five minutes') }).waitFor();
  const [file = ''] = readdirSync(join(home.data, 'exercises'));
  expect(JSON.parse(readFileSync(join(home.data, 'exercises', file), 'utf8'))).toMatchObject({
    format: 'candor-exercise',
    exercise: { version: 1, minutes: { full: 25 }, plan: { heading: 'The first five minutes' } },
  });

  await enterOn(page, 'button', strings.app.back);
  await press(page, 'Control+n');
  await page.getByLabel(strings.newSession.sessionTitle).fill('A try');
  // What is added comes after the block that had the focus: here, the opening.
  await page.locator('[data-block]').first().focus();
  await page.getByRole('combobox', { name: strings.agenda.add }).focus();
  await type(page, 'The first five');
  // In a hurry: Enter takes the first that has these words, also where the library is still on its way.
  await press(page, 'Enter');
  await expect(page.locator('[data-block]').nth(1)).toContainText('The first five minutes');
  await enterOn(page, 'button', strings.newSession.create);
  await next(page, /^Next:/u);
  await page.getByLabel(strings.steps.collect.add).fill('The form');
  await press(page, 'Enter');
  await page.getByLabel(strings.steps.collect.add).fill('The queue');
  await press(page, 'Enter');
  await next(page, /^Next:/u);
  await next(page, strings.workshop.next['open-vote']);
  for (const count of ['2', '9']) {
    await type(page, count);
    await press(page, 'Enter');
  }
  await next(page, strings.workshop.next['close-vote']);
  await next(page, strings.workshop.next['reveal-vote']);
  await revealed(page);
  await next(page, /^Next:/u);
  await enterOn(page, 'button', strings.steps.commit.add);
  await page.getByLabel(strings.steps.commit.what).fill('Two questions instead of twelve');
  await press(page, 'Enter');
  await page.getByRole('button', { name: strings.steps.commit.edit('Two questions instead of twelve') }).waitFor();

  const target = join(home.folder, 'plan.pdf');
  await answerDialogs(candor, target);
  await press(page, 'Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await enterOn(page, 'button', 'Export both editions (PDF)');
  await page.getByText(/are written\.$/u).waitFor({ timeout: 30_000 });
  const text = pdfText(target);
  for (const part of ['The first five minutes', 'The queue', 'The form', 'Two questions instead of twelve'])
    expect(text).toContain(part);
});

test('an exercise is copied, passed on as a file, deleted and put back; a bad file is refused with place and reason', async ({
  home,
  start,
}) => {
  const candor = await start();
  const page = candor.facilitator;
  await setScheme(candor, 'dark', page);
  const file = join(home.folder, 'ours.exercise.json');
  await answerDialogs(candor, file);
  await press(page, 'Control+e');
  await enterOn(page, 'button', screen.copyOf('Basics and beyond'));
  await enterOn(page, 'button', /^3\. /u);

  // Hands are on offer: the rating cannot be made secret, and the box stays empty.
  const secret = page.getByLabel(words.label('rate', 'secret'));
  await secret.focus();
  await press(page, 'Space');
  await page.getByText(/a secret round is taken at the laptop or on paper/u).waitFor();
  await expect(secret).not.toBeChecked();
  await page.getByLabel(strings.stepKinds.round.forms.fingers).focus();
  await press(page, 'Space');
  await secret.focus();
  await press(page, 'Space');
  await expect(secret).toBeChecked();
  await press(page, 'Control+z', 'Control+z');
  await expect(secret).not.toBeChecked();
  await expect(page.getByLabel(strings.stepKinds.round.forms.fingers)).toBeChecked();
  await clean(page, 'the options of a rating');

  await enterOn(page, 'button', words.back);
  const copy = 'Basics and beyond (copy)';
  await enterOn(page, 'button', screen.export(copy));
  await page.getByText(screen.exported('ours.exercise.json')).waitFor();
  await enterOn(page, 'button', screen.delete(copy));
  await page.getByText(screen.deleted(copy)).waitFor();
  await clean(page, 'a deleted exercise');
  await enterOn(page, 'button', screen.putBack);
  await page.getByRole('button', { name: screen.edit(copy) }).waitFor();
  await enterOn(page, 'button', screen.import);
  await page.getByText(screen.imported.there(copy)).waitFor();

  writeFileSync(file, readFileSync(file, 'utf8').replace('"lens": "mission"', '"lens": "mist"'));
  await enterOn(page, 'button', screen.import);
  await page.getByText(/ours\.exercise\.json is an exercise in which something cannot work: lens: /u).waitFor();
  await expect(page.getByRole('button', { name: /^Edit “/u })).toHaveCount(1);
});
