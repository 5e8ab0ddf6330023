import { expect } from 'playwright/test';
import { test } from '../drive/test';

test('a window opens, a command goes to disk and back to two windows', async ({ start }) => {
  const candor = await start();
  const { facilitator } = candor;
  await facilitator.getByRole('button', { name: 'New session' }).click();
  await facilitator.getByLabel('Title').fill('A first workshop');
  await facilitator.getByRole('button', { name: 'Start the session' }).click();
  await facilitator.locator('[data-screen=workshop]').waitFor();
  const room = await candor.openRoom();
  await facilitator.keyboard.press('Control+Enter');
  await facilitator.getByLabel('Next answer on the ladder').fill('They get an answer');
  await facilitator.keyboard.press('Enter');
  await expect(room.getByText('They get an answer').last()).toBeVisible();
  await expect(facilitator.getByRole('button', { name: 'They get an answer', exact: true })).toBeVisible();
  expect(JSON.stringify(candor.saved())).toContain('They get an answer');
});
