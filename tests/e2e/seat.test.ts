import { expect } from 'playwright/test';
import { strings } from '../english';
import { openFromHome, putSession } from '../drive/prepared';
import { leaveSeat, openUnhurriedSeat } from '../drive/seat';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

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
