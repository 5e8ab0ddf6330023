import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { exerciseById } from '@shared/exercises';
import { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { answerDialogs } from '../drive/dialogs';
import { reach } from '../drive/keys';
import { press, type } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { resize, setScheme } from '../drive/staged';
import { test } from '../drive/test';
import { details, newSession } from '../fixtures/session';

const screen = strings.exercisesScreen;
const { filters, reading } = screen;
const words = strings.agenda;

/** Chooses in a list by keys: so many places further down. */
async function choose(page: Page, list: string, down: number): Promise<void> {
  await page.getByRole('combobox', { name: list }).focus();
  await press(page, 'Enter', 'Home', ...Array.from({ length: down }, () => 'ArrowDown'), 'Enter');
}

test('exercises are narrowed down, read without being copied, and left as they were come to', async ({ start }) => {
  const candor = await start();
  const page = candor.facilitator;
  const rows = page.locator('[data-exercise]');
  await press(page, 'Control+e');
  await expect(page.getByText(filters.shown(18, 18))).toBeVisible();
  await clean(page, 'all exercises');
  await choose(page, filters.lens, 2);
  await expect(page.getByText(filters.shown(4, 18))).toBeVisible();
  await choose(page, filters.secret, 1);
  await expect(rows).toHaveCount(1);
  await page.getByLabel(filters.people).focus();
  await type(page, '1');
  await expect(rows).toHaveCount(0);
  await expect(page.getByText(filters.none(18))).toBeVisible();
  await clean(page, 'no exercise like that');
  await page.getByRole('button', { name: filters.clear }).focus();
  await press(page, 'Enter');
  await expect(rows).toHaveCount(18);

  /* From row to row by arrows; Enter opens, and Esc comes back to the row. */
  await rows.nth(3).focus();
  await press(page, 'ArrowDown');
  const row = page.locator('[data-exercise=pretending-not-to-know]');
  await expect(row).toBeFocused();
  await press(page, 'Enter');
  const exercise = exerciseById('pretending-not-to-know');
  if (!exercise) throw new Error('no such exercise');
  const open = page.locator('[data-screen=exercise]');
  const { secretIn, paperPossible } = reading;
  const [first, , vote] = exercise.steps;
  if (!first || !vote) throw new Error('there are steps');
  for (const text of [
    exercise.purpose,
    strings.editor.minutes(40, 30),
    screen.people(5, 20),
    secretIn([first.title, vote.title]),
    paperPossible([first.title, vote.title]),
    exercise.plan?.leaves ?? '',
    strings.kinds.vote.what,
    ...exercise.steps.map(({ say }) => say.open),
    ...exercise.script.close,
  ])
    await expect(open.getByText(text).first()).toBeVisible();
  const picture = open.locator('figure [inert][aria-hidden=true]');
  await expect(picture).toContainText(vote.room);
  await clean(page, 'an exercise to be read');
  await page.getByRole('button', { name: strings.editor.step(1, first.title) }).focus();
  await press(page, 'Enter');
  await expect(picture).toContainText(first.room);
  await setScheme(candor, 'dark', page);
  await clean(page, 'an exercise to be read, dark');
  await press(page, 'Escape');
  await expect(row).toBeFocused();
  await expect(page.getByText(screen.noneYet)).toBeVisible();

  await press(page, 'Enter');
  await page.getByRole('button', { name: reading.change }).focus();
  await press(page, 'Enter');
  await expect(page.locator('[data-screen=editor] header h1').first()).toHaveText(strings.home.copyOf(exercise.title));
});

test('a session is started from wherever one is; an agenda may be empty, and its plan says so', async ({ start }) => {
  const candor = await start();
  const page = candor.facilitator;
  const blocks = page.locator('[data-block]');
  const begin = page.getByRole('button', { name: strings.newSession.create });
  await press(page, 'Control+n');
  for (const [width, height] of [
    [1280, 720],
    [1092, 530],
  ] as const) {
    await resize(candor, 'facilitator', width, height);
    for (const field of [
      page.getByLabel(strings.newSession.sessionTitle),
      page.getByLabel(strings.newSession.howMany),
      page.getByRole('combobox', { name: words.add }),
    ]) {
      await field.focus();
      await expect(begin).toBeInViewport({ ratio: 1 });
    }
  }
  await clean(page, 'what can be added');
  /* Past the field and its open list, by Tab. */
  await reach(page, begin);

  /* Who tabs through the agenda to the field was at the check-out last: what is added comes before it all the same. */
  await blocks.last().focus();
  await page.getByRole('combobox', { name: words.add }).focus();
  const purpose = exerciseById('big-rocks')?.purpose ?? '';
  await expect(page.getByText(words.addHint({ before: 'The action plan' }))).toBeVisible();
  await type(page, 'big rocks');
  const option = page.getByRole('option', { name: /^Big rocks/ });
  await expect(option).toContainText(strings.editor.minutes(30, undefined));
  await expect(option).toContainText(purpose);
  await press(page, 'Enter');
  await expect(blocks.nth(-3)).toHaveText('Big rocks');
  await expect(blocks.last()).toHaveText('Check-out');

  /* Which of the two forms is on is said, and the other one is beside it. */
  const forms = page.getByRole('group', { name: words.formOf('Pick the elements') });
  await expect(forms.getByRole('button', { pressed: true })).toHaveText(words.formsOn.short);
  await forms.getByRole('button', { name: words.forms.full, exact: true }).click();
  await expect(forms.getByRole('button', { pressed: true })).toHaveText(words.formsOn.full);

  /* Something half typed, and a click elsewhere: the keyboard is where was clicked. */
  await page.getByRole('combobox', { name: words.add }).focus();
  await type(page, 'lunch');
  await page.getByRole('combobox', { name: words.from }).click();
  await expect(page.getByRole('combobox', { name: words.from })).toBeFocused();
  await page.getByText(words.blank).click();
  await expect(blocks).toHaveCount(0);
  await expect(page.getByText(strings.newSession.begins('Opening', 0))).toBeVisible();
  await clean(page, 'an empty agenda');

  /* What is missing is gone to, however far it is. */
  await begin.click();
  await expect(page.getByLabel(strings.newSession.sessionTitle)).toBeFocused();
  await type(page, 'A blank day');
  await press(page, 'Enter');
  await page.locator('[data-screen=workshop]').waitFor();
  expect(candor.saved().agenda.items.map(({ exercise }) => exercise)).toEqual(['opening']);
  await press(page, 'Control+Enter');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await expect(page.locator('[data-screen=report]')).toContainText(strings.plan.layout.nothingFound);
});

test('a breakout tells the room its groups, runs its time, and leads to merging', async ({ home, start }) => {
  putSession(
    home,
    newSession(
      6,
      ['breakout-2', 'pick-the-elements'].map((exercise) => ({ exercise, variant: 'full' })),
    ),
  );
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, details.title);
  const group = page.getByLabel('Group 2', { exact: true });
  await group.focus();
  await type(page, 'Ada, Tom, by the window');
  const room = await candor.openRoom();
  await page.bringToFront();
  await press(page, 'Tab', 'F9');
  await expect(room.getByText('Ada, Tom, by the window')).toBeVisible();
  await expect(room.getByRole('timer')).toContainText(/^2[45]:/u);
  await expect(page.getByText(strings.workshop.breakout.before)).toBeVisible();
  await clean(page, 'groups at work');

  /* Each group's laptop gets a copy of this session. */
  const copy = join(home.folder, 'group.candor.json');
  await answerDialogs(candor, copy);
  await page.getByRole('button', { name: strings.acts.saveCopy }).focus();
  await press(page, 'Enter');
  await page.getByText(strings.workshop.copySaved('group.candor.json')).waitFor();
  expect(Session.parse(JSON.parse(readFileSync(copy, 'utf8'))).position).toEqual(candor.saved().position);

  /* A group goes on with what stands next, by the filled button; whoever has the files brings them together. */
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /^Next: / })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: strings.home.mergeRooms }).focus();
  await press(page, 'Enter');
  await page.locator('[data-screen=merge]').waitFor();
  await expect(page.getByRole('checkbox', { name: details.title })).toBeVisible();
});
