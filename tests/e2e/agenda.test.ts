import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { atMinutes } from '@shared/base/time-of-day';
import { ideasAt } from '@shared/session/flow';
import { stepsToRun } from '@shared/session/step-of';
import { minutesAt } from '@shared/session/timers';
import { strings } from '../english';
import type { Candor } from '../drive/candor';
import { clean } from '../drive/axe';
import { passMinutes } from '../drive/clock';
import { answerDialogs } from '../drive/dialogs';
import { readPages } from '../drive/pages';
import { pdfText } from '../drive/pdf-text';
import { enterOn, press, type } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { throughPages } from '../drive/through-pages';
import { add } from '../fixtures/commands';
import { at, details, newSession } from '../fixtures/session';
import { workshop } from '../fixtures/workshop';

const words = strings.agenda;
const clock = strings.workshop.clock;

const blocks = (page: Page) => page.locator('[data-block]');
const block = (page: Page, title: string) => blocks(page).filter({ hasText: title });
const titles = (page: Page) => blocks(page).allInnerTexts();
const header = (page: Page) => page.getByRole('banner').first();
/** The minute in which the test began is up to a minute ago: that much later it is by the clock. */
const behind = (minutes: number) => new RegExp(`(?:${clock.behind(minutes)}|${clock.behind(minutes + 1)})`);
const tooLong = (minutes: number) => {
  const { title } = strings.workshop.suggest;
  return new RegExp(`(?:${title(minutes)}|${title(minutes + 1)})`);
};

/** Counts how often the window has made itself heard. */
const countChimes = (page: Page) =>
  page.evaluate(() => {
    const Real = AudioContext;
    const counted = Object.assign(window, { chimes: 0 });
    window.AudioContext = class extends Real {
      constructor() {
        super();
        counted.chimes += 1;
      }
    };
  });

/** Waits until the room is at another step. */
async function goOn({ facilitator: page, saved }: Candor): Promise<void> {
  const { revision } = saved();
  await throughPages(page);
  await page.keyboard.press('PageDown');
  await expect.poll(() => saved().revision).toBeGreaterThan(revision);
}

test('a half day by the clock: built by keys, two blocks overrun, one suggestion taken, over in time', async ({
  home,
  start: startApp,
}) => {
  const candor = await startApp();
  const { facilitator: page, saved } = candor;
  await page.clock.install();
  const begins = new Date().toISOString().slice(11, 16);
  await page.keyboard.press('Control+n');
  await page.getByLabel(strings.newSession.sessionTitle).fill('Half a day');
  await page.getByRole('combobox', { name: words.from }).focus();
  await press(page, 'Enter', 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect(page.getByLabel(words.name)).toHaveValue('Half day: from mystery to mission');
  expect(await blocks(page).count()).toBe(10);

  /* By keys: no check-in, an energiser after the break, the break one place up, five minutes more and less, a name. */
  await block(page, 'Check-in').focus();
  await press(page, 'Delete');
  await expect(blocks(page)).toHaveCount(9);
  await block(page, 'Break').focus();
  await press(page, 'Alt+ArrowUp');
  await expect(block(page, 'Break')).toBeFocused();
  expect((await titles(page)).slice(2, 4)).toEqual(['What exactly does “really great” mean?', 'Break']);
  await press(page, 'Alt+ArrowDown', '-', '+');
  await page.getByRole('combobox', { name: words.add }).focus();
  await page.keyboard.type('energ');
  await page.getByRole('option', { name: /^Energiser/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(block(page, 'Energiser')).toBeVisible();
  expect((await titles(page)).slice(4, 6)).toEqual(['Break', 'Energiser']);
  await block(page, 'Energiser').focus();
  await press(page, 'Enter', 'Control+a');
  await type(page, 'Up on your feet');
  await press(page, 'Enter');
  await expect(block(page, 'Up on your feet')).toBeVisible();
  await page.getByLabel(words.start).fill(begins);
  await expect(page.getByText(words.ends(begins, atMinutes(begins, 230)))).toBeVisible();
  await expect(page.getByText(words.slack(10))).toBeVisible();

  await press(page, 'Tab');
  await page.getByLabel(strings.newSession.sessionTitle).press('Enter');
  await page.locator('[data-screen=workshop]').waitFor();
  await expect
    .poll(() => saved().agenda.items.map(({ title, exercise }) => title ?? exercise))
    .toContain('Up on your feet');
  const room = await candor.openRoom();
  await page.bringToFront();

  /* The opening takes its ten minutes, the definition round ten too many, the next block eight. */
  const pass = (minutes: number) => passMinutes(candor, minutes, page);
  const through = async (item: string, late = 0) => {
    await pass(late);
    while (saved().position.item === item) {
      await pass(minutesAt(saved(), saved().position));
      await goOn(candor);
    }
  };
  const { items } = saved().agenda;
  await countChimes(page);
  await press(page, 'F9');
  await expect(room.getByRole('timer')).toBeVisible();
  await through(items[0]!.id);
  await expect(page.getByText(strings.timer.over('Opening · Welcome'))).toBeAttached();
  expect(await page.evaluate('window.chimes')).toBe(1);
  await expect(header(page)).toContainText(clock.onTime);
  await through(items[1]!.id, 10);
  await expect(header(page)).toContainText(behind(10));
  await expect(page.getByRole('region', { name: /too long$/ })).toHaveCount(0);

  /* Parked and decided, wherever the room is. */
  await press(page, 'F8');
  await type(page, 'The car park is full by nine');
  await press(page, 'Enter', 'F8');
  await type(page, 'No new survey this year');
  await press(page, 'Tab');
  await type(page, 'Mia Winter');
  await press(page, 'Tab');
  await type(page, 'Nobody acted on the last one');
  await press(page, 'Enter');
  await expect.poll(() => saved().notes?.map(({ kind }) => kind)).toEqual(['parked', 'decision']);
  await clean(page, 'the line for notes');
  await press(page, 'Escape');

  await through(items[2]!.id, 8);
  await expect(header(page)).toContainText(behind(18));
  const suggested = page.getByRole('region', { name: tooLong(8) });
  await expect(suggested).toContainText(strings.workshop.suggest.losesNothing);
  await clean(page, 'suggestions');
  await press(page, 'F4');
  await expect(page.getByText(/min saved/)).toBeVisible();
  await expect(page.getByRole('region', { name: /too long$/ })).toHaveCount(0);

  for (const { id } of items.slice(3, -1)) await through(id);
  await pass(minutesAt(saved(), saved().position));
  await expect(header(page)).toContainText(clock.ends(''));
  await expect(header(page)).not.toContainText('too late');
  await room.close();

  const target = join(home.folder, 'plan.pdf');
  await answerDialogs(candor, target);
  await press(page, 'Control+Enter');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await enterOn(page, 'button', 'Export both editions (PDF)');
  await page.getByText(/are written\.$/).waitFor({ timeout: 30_000 });
  const text = pdfText(target);
  for (const said of ['The car park is full by nine', 'No new survey this year', 'Mia Winter', 'Nobody acted on'])
    expect(text).toContain(said);
  expect(saved().done.length).toBe(stepsToRun(saved()).length);
});

test('a timer goes on through navigation, a kill and a restart, in both windows', async ({ home, start }) => {
  putSession(home, { ...newSession(), position: at.elements });
  const first = await start();
  await openFromHome(first, details.title);
  const timer = (page: Page) => page.getByRole('timer').first();
  await press(first.facilitator, 'F9');
  await expect(timer(first.facilitator)).toContainText(/^7:5\d left/);
  await press(first.facilitator, 'F3', 'PageDown');
  await expect(first.facilitator.getByRole('timer')).toHaveCount(0);
  await press(first.facilitator, 'PageUp');
  await expect(timer(first.facilitator)).toContainText(/^9:5\d left/);
  await first.kill();

  const candor = await start();
  const { facilitator: page, saved } = candor;
  await openFromHome(candor, details.title);
  await expect(timer(page)).toContainText(/^9:[0-5]\d left/);
  const room = await candor.openRoom();
  await expect(timer(room)).toContainText(/^9:[0-5]\d left/);
  await page.bringToFront();
  await page.getByRole('button', { name: strings.timer.sound }).press('Enter');
  await expect(page.getByRole('button', { name: strings.timer.sound })).toHaveAttribute('aria-pressed', 'false');
  await press(page, 'F9');
  await expect.poll(() => saved().timers?.['item-3/elements']?.startedAt).toBeNull();
});

test('the agenda of the day: dragged, left out, run again, printed; a template shared as a file', async ({
  home,
  start,
}) => {
  putSession(home, workshop(add(at.elements, 'Speed', 'Warmth')).go(at.elements).session);
  const candor = await start();
  const { facilitator: page, saved } = candor;
  await openFromHome(candor, details.title);
  const order = () => saved().agenda.items.map(({ exercise }) => exercise);
  await press(page, 'Control+e');
  const row = (title: string) => page.getByRole('listitem').filter({ has: block(page, title) });
  await clean(page, 'the agenda of the day');
  await page.getByRole('combobox', { name: words.add }).focus();
  await page.keyboard.type('lunch');
  await page.getByRole('option', { name: /^Lunch/ }).waitFor();
  await press(page, 'Enter');
  await expect(block(page, 'Lunch')).toBeVisible();
  await press(page, 'Control+z');
  await expect(block(page, 'Lunch')).toHaveCount(0);
  const grip = row('Break').getByTitle(words.dragHint);
  await grip.dragTo(row('The action plan'), { targetPosition: { x: 300, y: 4 } });
  await expect.poll(() => order().slice(3, 6)).toEqual(['pretending-not-to-know', 'break', 'action-plan']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => order()[3]).toBe('break');

  /* What the room has worked on is left out, and comes back with what it gathered; what it has not is removed. */
  await block(page, 'Pick the elements').focus();
  await press(page, 'Delete');
  await expect(row('Pick the elements')).toContainText(words.leftOut);
  await block(page, 'Pick the elements').focus();
  await press(page, 'Delete');
  await expect(row('Pick the elements')).not.toContainText(words.leftOut);
  await block(page, 'Break').focus();
  await press(page, 'Delete');
  await expect(block(page, 'Break')).toHaveCount(0);

  await enterOn(page, 'button', words.againWhat('Pick the elements'));
  await expect.poll(() => saved().position.item).not.toBe(at.elements.item);
  const again = saved().position;
  await press(page, 'Escape');
  const field = page.getByLabel(strings.steps.collect.add);
  await field.focus();
  await type(page, 'A second time');
  await field.press('Enter');
  await expect.poll(() => ideasAt(saved(), again).map(({ text }) => text)).toEqual(['A second time']);
  expect(ideasAt(saved(), at.elements).map(({ text }) => text)).toEqual(['Speed', 'Warmth']);
  await press(page, 'Control+j');
  await expect.poll(() => saved().position).toEqual(at.elements);

  const sheet = join(home.folder, 'agenda.pdf');
  await answerDialogs(candor, sheet);
  await press(page, 'Control+e');
  await enterOn(page, 'button', words.print);
  await page.getByText(words.printed('agenda.pdf')).waitFor();
  expect(readPages(sheet)).toHaveLength(1);
  expect(pdfText(sheet)).toContain('Good to see you all.');

  await press(page, 'Control+Shift+h');
  await page.locator('[data-screen=home]').waitFor();
  await press(page, 'Control+n');
  await page.getByLabel(words.name).fill('Our own morning');
  await block(page, 'Break').focus();
  await press(page, 'Delete');
  const file = join(home.folder, 'shared.candor-agenda.json');
  await answerDialogs(candor, file);
  await enterOn(page, 'button', words.share);
  await page.getByText(words.shared('shared.candor-agenda.json')).waitFor();
  await enterOn(page, 'button', words.open);
  await page.getByText(words.opened('Our own morning')).waitFor();
  await expect(page.getByRole('combobox', { name: words.from })).toHaveValue('Our own morning');
  await expect(block(page, 'Break')).toHaveCount(0);
  writeFileSync(file, '{"format":"candor-agenda","schemaVersion":1,"id":"x","agenda":{"title":"T","items":[]}}');
  await enterOn(page, 'button', words.open);
  await page.getByText(/agenda\.items/).waitFor();
});
