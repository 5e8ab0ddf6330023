import { expect } from 'playwright/test';
import { strings } from '../english';
import { enterOn, next } from '../drive/player';
import { leaveSeat } from '../drive/seat';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { playMethod } from '../fixtures/story/play';

test('statements are judged by hands, and their answers revealed one by one, by keyboard', async ({ home, start }) => {
  const session = { ...playMethod('fact-or-fiction/statements'), id: 'judge' };
  putStages(home, { judge: session });
  const candor = await start();
  await showStage(candor, session);
  const page = candor.facilitator;
  const room = await candor.openRoom();
  await next(page, 'Start judging');
  await expect(page.locator('[data-count-line] input').first()).toBeFocused();
  for (let statement = 0; statement < 15; statement += 1) {
    for (const hands of ['5', '9']) {
      await page.keyboard.type(hands);
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.getByText('15 of 15 counted', { exact: true }).first()).toBeVisible();
  await next(page, /^Close /);
  await next(page, 'Reveal the next answer');
  await expect(room.getByText(/^(5|9) of 14 right$/)).toBeVisible();
  await expect(page.getByText('1 of 15 revealed')).toBeVisible();
  const work = Object.values(candor.saved().work).find(({ kind }) => kind === 'judge');
  expect(work?.kind === 'judge' && Object.keys(work.judgings[0]?.counts ?? {}).length).toBe(15);
});

test('touchpoints are sorted by keyboard, and rocks placed', async ({ home, start }) => {
  const sort = { ...playMethod('basics-and-beyond/sort'), id: 'sort' };
  const place = { ...playMethod('big-rocks/place'), id: 'place' };
  putStages(home, { sort, place });
  const candor = await start();
  await showStage(candor, sort);
  const page = candor.facilitator;
  await page.locator('[data-idea-card]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('1');
  await expect(page.getByRole('region', { name: 'A basic' }).locator('[data-idea-card]')).toHaveCount(1);
  await expect(page.getByText('19 items are still to be sorted.').first()).toBeVisible();

  await showStage(candor, place);
  const rock = page.locator('[data-place-item]').first();
  await rock.focus();
  await rock.press('ArrowUp');
  await expect(page.getByText('8 items are still to be placed.').first()).toBeVisible();
  await enterOn(page, 'button', /^Take “.*” off the board$/);
  await expect(page.getByText('9 items are still to be placed.').first()).toBeVisible();
});

test('a secret rating at the seat screen says before it closes that fewer than five keep nothing', async ({
  home,
  start,
}) => {
  const session = { ...playMethod('how-it-feels-to-work-here/rate'), id: 'secret' };
  putStages(home, { secret: session });
  const candor = await start();
  await showStage(candor, session);
  const page = candor.facilitator;
  await next(page, 'Start rating');
  await page.keyboard.press('F6');
  const seat = await candor.window('seat');
  await seat.getByLabel('Type your number').fill('1');
  await seat.keyboard.press('Enter');
  await seat.getByText('0 of 10 answered').waitFor();
  for (const value of ['5', '4', '3']) await seat.keyboard.press(value);
  await seat.getByText('3 of 10 answered').waitFor();
  await seat.keyboard.press('Enter');
  await seat.getByText('Your answers are in the sealed box.').waitFor();
  await leaveSeat(seat);
  await expect(page.getByText('1 sheet so far. With fewer than 5 nothing is kept').first()).toBeVisible();
  await next(page, strings.workshop.closeWithout.answers(13));
  await expect(page.getByText('Fewer than five people answered in secret').first()).toBeVisible();
  const work = Object.values(candor.saved().work).findLast(
    (one) => one.kind === 'rate' && one.ratings.some(({ secret }) => secret),
  );
  expect(work?.kind === 'rate' && work.ratings[0]).toMatchObject({ counts: {}, tookPart: null, withheld: 'too-few' });
});
