import { expect } from 'playwright/test';
import { strings } from '../english';
import { openFromHome, putSession } from '../drive/prepared';
import { leaveSeat, openSeat, openUnhurriedSeat, sitDown, writeTurn } from '../drive/seat';
import { test } from '../drive/test';
import { at, details, newSession } from '../fixtures/session';
import { stages } from '../fixtures/story/stages';
import { Workshop } from '../fixtures/workshop';

const words = strings.seat;

test('the seat screen is left only by holding Esc', async ({ home, start }) => {
  const session = stages()['sealed'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const seat = await openUnhurriedSeat(candor);
  await seat.keyboard.press('Escape');
  await expect(seat.getByLabel(strings.seat.chooseHint)).toBeVisible();
  for (const key of ['F2', 'F7', 'Control+Enter', 'Control+z', 'Control+n']) await seat.keyboard.press(key);
  await expect(seat.locator('[data-screen=seat]')).toBeVisible();
  await leaveSeat(seat);
  await expect(candor.facilitator.locator('[data-screen=workshop]')).toBeVisible();
});

test('evidence can be changed until it is handed in, the answer is the filled button, and it is said when everybody has had their turn', async ({
  home,
  start,
}) => {
  putSession(home, new Workshop(newSession(2)).go(at.pretences).session);
  const candor = await start();
  await openFromHome(candor, details.title);
  const seat = await openSeat(candor);
  await sitDown(seat, 1);
  const text = seat.getByLabel(words.write);
  const evidence = seat.getByLabel('How do we know?');
  const filled = seat.locator('button[data-variant=filled]');
  const mine = seat.getByRole('listitem');
  await expect(text).toBeFocused();
  /* Nobody is asked to say nothing: that button is there, and is not the filled one. */
  await expect(seat.getByRole('button', { name: words.finishEmpty })).toBeVisible();
  await expect(filled).toHaveCount(0);
  await text.fill('“Resolved” means we closed it.');
  await expect(filled).toHaveText([words.addIdea]);
  await evidence.fill('5,058 of 5,273');
  await text.press('Enter');
  await expect(mine).toContainText('5,058 of 5,273');
  await expect(filled).toHaveText([words.finish]);

  /* Evidence that has no idea yet is not written over by an older one. */
  await evidence.fill('Seventeen letters');
  await mine.getByRole('button', { name: words.change('“Resolved” means we closed it.') }).click();
  await expect(evidence).toHaveValue('Seventeen letters');
  await expect(mine).toHaveCount(1);
  await evidence.fill('');
  await mine.getByRole('button', { name: words.change('“Resolved” means we closed it.') }).click();
  await expect(text).toHaveValue('“Resolved” means we closed it.');
  await expect(evidence).toHaveValue('5,058 of 5,273');
  await expect(mine).toHaveCount(0);
  await evidence.fill('5,058 of 5,273 answered in time');
  await seat.keyboard.press('Control+Enter');
  await seat.getByText(words.thanksTexts).waitFor();

  await expect(seat.getByLabel(words.chooseHint)).toBeFocused();
  await expect(seat.getByText(words.allDone)).toHaveCount(0);
  await writeTurn(seat, 2, ['Nobody reads the letters.']);
  await expect(seat.getByText(words.allDone)).toBeVisible();
  await leaveSeat(seat);
  await candor.facilitator.keyboard.press('Control+Enter');
  await expect(candor.facilitator.getByText('5,058 of 5,273 answered in time').first()).toBeVisible();
});

test('whoever hears a ballot is told on which line the keys act, and one line is the current one', async ({
  home,
  start,
}) => {
  const session = stages()['vote-open'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const seat = await openSeat(candor);
  await sitDown(seat, 1);
  const lines = seat.locator('[data-option]');
  const current = seat.locator('[data-option][aria-current=true]');
  const said = (text: string, dots: number) => seat.getByText(words.here(text, words.dotsOn(dots)), { exact: true });
  const [first = '', second = ''] = await lines.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-option') ?? ''),
  );
  await expect(current).toHaveAttribute('data-option', first);
  await expect(said(first, 0)).toHaveRole('status');
  await seat.keyboard.press('ArrowDown');
  await expect(current).toHaveAttribute('data-option', second);
  await expect(said(second, 0)).toHaveCount(1);
  await seat.keyboard.press('+');
  await expect(said(second, 1)).toHaveCount(1);
  /* Without a dot there is nothing filled, with one there is. */
  await expect(seat.locator('button[data-variant=filled]')).toHaveText([words.cast]);
  await seat.keyboard.press('Backspace');
  await expect(seat.locator('button[data-variant=filled]')).toHaveCount(0);
  await seat.keyboard.press('Escape');
  await expect(seat.getByLabel(words.chooseHint)).toBeVisible();
});
