import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { stringsOf } from '@shared/words';
import { example } from '@shared/words/regions';
import { clean } from '../drive/axe';
import type { Home } from '../drive/candor';
import { enterOn, next, press } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { strings } from '../english';
import { stages } from '../fixtures/story/stages';

/** Days, figures and times as a region writes them: shown so, typed so, pasted so. */

const { editor: words, settings: onScreen } = strings;

/** Without a language of the test's own: that of the machine. */
const SYSTEM = ['--lang='];

const german = stringsOf('en-DE').locale;

/** Makes an exercise with one step that agrees actions, and gives the field of its pass mark. */
async function passMark(page: Page) {
  await press(page, 'Control+e');
  await enterOn(page, 'button', strings.exercisesScreen.create);
  await page.getByText(words.untitled).waitFor();
  await page.getByLabel(words.label(null, 'title'), { exact: true }).fill('With a mark');
  await enterOn(page, 'button', words.addStep);
  await page.getByRole('menuitem', { name: strings.kinds.commit.what }).press('Enter');
  return page.getByLabel(words.label('commit', 'passMark'), { exact: true });
}

function keptMark({ data }: Home): unknown {
  const [file = ''] = readdirSync(join(data, 'exercises'));
  const { exercise } = JSON.parse(readFileSync(join(data, 'exercises', file), 'utf8')) as {
    exercise: { steps: { kind: string; passMark?: number }[] };
  };
  return exercise.steps.find(({ kind }) => kind === 'commit')?.passMark;
}

/** Puts a text into the field in hand in one go, as Ctrl+V does, in place of what is there. */
async function paste(page: Page, text: string) {
  await press(page, 'Control+a');
  await page.keyboard.insertText(text);
}

for (const [tag, mark, other] of [
  ['en-DE', ',', '.'],
  ['en-GB', '.', ','],
] as const)
  test(`under ${tag} a number has “${mark}” in its field and the point in the file`, async ({ home, start }) => {
    const { facilitator: page, saved } = await start([`--lang=${tag}`]);
    const field = await passMark(page);
    await field.focus();
    await press(page, 'Control+a');
    await page.keyboard.type(`3${mark}5`);
    await expect(field).toHaveValue(`3${mark}5`);
    await expect.poll(() => keptMark(home)).toBe(3.5);
    /* The number pad has the other mark on it. */
    await press(page, 'Control+a');
    await page.keyboard.type(`4${other}25`);
    await expect.poll(() => keptMark(home)).toBe(4.25);
    await press(page, 'Tab');
    await expect(field).toHaveValue(`4${mark}25`);
    await field.focus();

    for (const [pasted, number] of [
      ['1,5', 1.5],
      ['2.5', 2.5],
    ] as const) {
      await paste(page, pasted);
      await expect.poll(() => keptMark(home)).toBe(number);
    }
    /* What is no number stays as it was typed, is refused in words, and changes nothing. */
    await paste(page, '2 or 3');
    await expect(page.getByText(strings.numbers.none('2 or 3'))).toBeVisible();
    await expect(field).toHaveValue('2 or 3');
    expect(keptMark(home)).toBe(2.5);
    /* Undone, the field shows what was there before, also while it has the focus. */
    await press(page, 'Control+z');
    await expect(field).toHaveValue(`1${mark}5`);

    /* A whole number has neither mark, and is never made of one that has. */
    const minutes = page.getByLabel(words.label('commit', 'minutes.full'), { exact: true });
    await minutes.focus();
    await press(page, 'Control+a');
    await page.keyboard.type(`7${mark}5`);
    await expect(page.getByText(strings.numbers.notWhole(`7${mark}5`))).toBeVisible();
    await press(page, 'Tab');
    await expect(minutes).toHaveValue(`7${mark}5`);
    await minutes.fill('7');

    /* A session that runs it has the number, too. */
    await enterOn(page, 'button', words.back);
    await enterOn(page, 'button', strings.app.back);
    await press(page, 'Control+n');
    await page.getByLabel(strings.newSession.sessionTitle).fill('Marks');
    await page.locator('[data-block]').first().waitFor();
    await page.getByRole('combobox', { name: strings.agenda.add }).fill('With a mark');
    await press(page, 'Enter');
    await page.locator('[data-block]', { hasText: 'With a mark' }).waitFor();
    await enterOn(page, 'button', strings.newSession.create);
    await page.locator('[data-screen=workshop]').waitFor();
    const steps = Object.values(saved().exercises).flatMap((one) => (one.title === 'With a mark' ? one.steps : []));
    expect(steps.find((step) => step.kind === 'commit')).toMatchObject({ passMark: 1.5 });
  });

/** Types a day into the field as its parts stand there. */
async function typedDay(page: Page, parts: string): Promise<string> {
  const field = page.getByLabel(strings.newSession.date);
  await field.focus();
  await page.keyboard.type(parts);
  return field.inputValue();
}

/** Chooses where days and figures are written so, in the settings, and goes back to Home. */
async function choose(page: Page, name: string, shown: string) {
  const field = page.getByRole('combobox', { name: onScreen.written });
  await press(page, 'Control+,');
  await field.press('Enter');
  await page.getByRole('option', { name }).click();
  await page.getByText(onScreen.writtenHint(shown)).waitFor();
  await expect(field).toHaveValue(new RegExp(`^${name}`, 'u'));
  await press(page, 'Escape');
  await page.locator('[data-screen=home]').waitFor();
}

test('how days, figures and times are written is chosen in the settings, holds at once and at the next start', async ({
  start,
}) => {
  const first = await start(SYSTEM);
  const page = first.facilitator;
  await press(page, 'Control+,');
  await page.getByText(onScreen.writtenHint(example(strings.locale))).waitFor();
  await clean(page, 'settings');
  await press(page, 'Escape');
  await choose(page, german.region('DE'), example(german));
  await first.close();

  const again = (await start(SYSTEM)).facilitator;
  const american = stringsOf('en-US').locale;
  await press(again, 'Control+,');
  await again.getByText(onScreen.writtenHint(example(german))).waitFor();
  await press(again, 'Escape');
  await choose(again, american.region('US'), example(american));
  /* The fields of Chromium itself follow. */
  await press(again, 'Control+n');
  expect(await typedDay(again, '03042026')).toBe('2026-03-04');
  await enterOn(again, 'button', strings.app.cancel);
  await choose(again, onScreen.asSystem, example(strings.locale));
  await press(again, 'Control+n');
  expect(await typedDay(again, '03042026')).toBe('2026-04-03');
});

test('in the United States screens, scripts and the plan are in American English, on Letter', async ({ start }) => {
  const us = stringsOf('en-US');
  const { facilitator: page, saved } = await start(['--lang=en-US']);
  await press(page, 'Control+n');
  await page.getByLabel(us.newSession.sessionTitle).fill('A morning');
  await page.getByLabel('Organization').fill('Harbor Lights');
  await enterOn(page, 'button', us.newSession.create);
  await page.locator('[data-screen=workshop]').waitFor();
  const { language, exercises } = saved();
  expect(language).toBe('en-US');
  expect(JSON.stringify(exercises)).toContain('Every organization has things that everybody knows');
  expect(JSON.stringify(exercises)).not.toMatch(/organisation|practised|neighbour/u);
  await press(page, 'Control+p');
  await expect(page.getByRole('radio', { name: us.report.letter })).toBeChecked();
});

test('what was said at the start is not for choosing', async ({ start }) => {
  const { facilitator: page } = await start(['--lang=en-DE']);
  await press(page, 'Control+,');
  await page.getByText(onScreen.writtenAtStart(example(german))).waitFor();
  await expect(page.getByRole('combobox', { name: onScreen.written })).toHaveCount(0);
});

test('between the fields of a hand count the arrows lead, and count nothing', async ({ home, start }) => {
  const session = stages()['vote-hand-count'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  const fields = page.getByLabel(/^Dots for /);
  await fields.nth(0).fill('7');
  await press(page, 'ArrowDown');
  await expect(fields.nth(1)).toBeFocused();
  await page.keyboard.type('5');
  await press(page, 'ArrowUp');
  await expect(fields.nth(0)).toBeFocused();
  await expect(fields.nth(0)).toHaveValue('7');
  await expect(fields.nth(1)).toHaveValue('5');
  await next(page, /^Close with \d+ not counted$/u);
  const { item, step } = candor.saved().position;
  const work = candor.saved().work[`${item}/${step}`];
  expect(
    work?.kind === 'vote'
      ? work.votes.at(-1)?.entries.map((entry) => (entry.type === 'count' ? entry.dots : -1))
      : null,
  ).toEqual([7, 5]);
});
