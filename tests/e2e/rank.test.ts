import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '@shared/words';
import { leaveSeat, openSeat, sitDown } from '../drive/seat';
import { putSession } from '../drive/prepared';
import { showStage } from '../drive/staged';
import { test } from '../drive/test';
import { arrived, variantsOf } from '../kinds/example';

const words = strings.kinds.rank;

/** Puts the items in the order of their words, by nothing but the keys of their lines. */
async function orderByKeys(seat: Page, number: number, order: (texts: readonly string[]) => readonly string[]) {
  await sitDown(seat, number);
  const lines = seat.locator('[data-item]');
  await lines.first().waitFor();
  const shown = await lines.evaluateAll((found) => found.map((line) => line.getAttribute('data-item') ?? ''));
  const wanted = order(shown.toSorted());
  for (const text of wanted) await seat.keyboard.press(String(shown.indexOf(text) + 1));
  await expect(seat.getByText(words.seat.placed(wanted.length, shown.length))).toBeVisible();
  await seat.keyboard.press('Enter');
}

test('five people put items in order by keyboard, in secret: only points are kept', async ({ home, start }) => {
  const secret = variantsOf('rank').find(({ label }) => label === 'walk-up, secret');
  if (!secret) throw new Error('a ranking cannot be secret');
  const { session } = arrived(secret);
  putSession(home, session);
  const candor = await start();
  const { facilitator, saved } = candor;
  await showStage(candor, session);
  const room = await candor.openRoom();

  await facilitator.getByRole('button', { name: words.next['open-ranking'] }).press('Enter');
  const seat = await openSeat(candor);
  const asTheyStand = (texts: readonly string[]) => texts;
  for (const number of [1, 2, 3, 4]) {
    await orderByKeys(seat, number, asTheyStand);
    await seat.getByText(words.seat.thanksSecret).waitFor();
  }

  /* Half an order is none: it says so, and is still there. */
  await orderByKeys(seat, 5, (texts) => texts.slice(1));
  await expect(seat.getByRole('alert')).toHaveText(words.seat.notWhole);
  const missing = seat.locator('[data-item][data-here=false]');
  await expect(missing).toHaveCount(1);
  await missing.getByRole('button').click();
  await seat.keyboard.press('Enter');
  await seat.getByText(words.seat.thanksSecret).waitFor();

  /* A change of mind: the new order replaces the old one. */
  await orderByKeys(seat, 5, asTheyStand);
  await seat.getByText(words.seat.thanksSecret).waitFor();

  const work = () => saved().work[`${secret.at.item}/${secret.at.step}`];
  const ranking = () => {
    const now = work();
    return now?.kind === 'rank' ? now.rankings.at(-1) : undefined;
  };
  expect(JSON.stringify(ranking()?.sheets ?? [])).toBe('[]');
  expect(ranking()?.points).toEqual({});

  await leaveSeat(seat);
  await facilitator.getByRole('button', { name: words.next['close-ranking'] }).press('Enter');
  await expect(room.getByText('comes first, and the room is united')).toBeVisible();
  await expect.poll(() => ranking()?.status).toBe('closed');
  const closed = ranking();
  const [items, points] = [closed?.items ?? [], new Map(Object.entries(closed?.points ?? {}))];
  const most = items.length - 1;
  const inOrder = items.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map(({ id }) => points.get(id));
  expect(inOrder).toEqual(inOrder.map((_, place) => 5 * (most - place)));
  expect(closed?.tookPart).toHaveLength(5);
  expect(JSON.stringify(ranking())).not.toContain('"sheet"');
});
