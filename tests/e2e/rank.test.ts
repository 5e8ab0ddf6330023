import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { next } from '../drive/player';
import { leaveSeat, openSeat, sitDown } from '../drive/seat';
import { putSession } from '../drive/prepared';
import { resize, showStage } from '../drive/staged';
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
  await next(facilitator, /^Close /);
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

/** The step's own texts, as if they had been collected in the step before. */
function withTexts(label: string, texts: readonly string[]) {
  const variant = variantsOf('rank').find((one) => one.label === label);
  if (!variant) throw new Error(`no way of ranking is “${label}”`);
  const held = arrived(variant);
  const at = { item: variant.at.item, step: variant.exercise.steps[0]?.id ?? '' };
  held.apply(
    { type: 'collect/delete', at, ideaIds: held.work(at, 'collect').ideas.map(({ id }) => id) },
    { type: 'collect/add', at, ideas: texts.map((text, index) => ({ id: `t${index}`, text, fields: {} })) },
  );
  return { session: held.session, key: `${variant.at.item}/${variant.at.step}` };
}

test('the room agrees aloud: the keyboard is at the order, and moves made in one breath all count', async ({
  home,
  start,
}) => {
  const { session, key } = withTexts('together', ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']);
  putSession(home, session);
  const candor = await start();
  const { facilitator, saved } = candor;
  await showStage(candor, session);
  await facilitator.getByRole('button', { name: words.facilitator.begin }).press('Enter');
  await expect(facilitator.locator('[data-item=Alpha]')).toBeFocused();
  /* The window is busy, so that all three keys are there before any of them has come back. */
  const busy = facilitator.evaluate(() => {
    for (const end = performance.now() + 300; performance.now() < end;);
  });
  const { keyboard } = facilitator;
  await keyboard.down('Alt');
  const downs = [1, 2, 3].flatMap(() => [() => keyboard.down('ArrowDown'), () => keyboard.up('ArrowDown')]);
  await Promise.all([busy, ...downs.map((press) => press())]);
  await keyboard.up('Alt');
  const order = () => {
    const work = saved().work[key];
    return work?.kind === 'rank' ? work.order : [];
  };
  await expect.poll(order).toEqual(['t1', 't2', 't3', 't0', 't4']);
  await expect(facilitator.locator('[data-item=Alpha]')).toBeFocused();
});

test('eight long lines are in sight at the seat on a small screen, whichever is put into the order', async ({
  home,
  start,
}) => {
  const long =
    'Somebody promises to ring back within the hour, and nobody rings, not on the next day nor on the day after';
  const { session } = withTexts(
    'walk-up, secret',
    Array.from({ length: 8 }, (_, index) => `${index + 1} ${long}`),
  );
  putSession(home, session);
  const candor = await start();
  await showStage(candor, session);
  await candor.facilitator.keyboard.press('Control+Enter');
  const seat = await openSeat(candor);
  await resize(candor, 'seat', 1280, 720);
  await sitDown(seat, 1);
  const lines = seat.locator('[data-item]');
  await expect(lines).toHaveCount(8);
  for (const key of ['8', '1']) {
    await seat.keyboard.press(key);
    await expect(lines.nth(Number(key) - 1)).toBeInViewport({ ratio: 0.95 });
  }
  await seat.keyboard.press('Enter');
  await expect(seat.getByRole('alert')).toBeInViewport({ ratio: 1 });
});

test('on paper nothing unreadable goes in as an empty sheet', async ({ home, start }) => {
  const { session } = withTexts('paper', ['Alpha', 'Beta', 'Gamma']);
  putSession(home, session);
  const candor = await start();
  const { facilitator } = candor;
  await showStage(candor, session);
  await facilitator.keyboard.press('Control+Enter');
  const field = facilitator.getByLabel(strings.stepKinds.round.paperLabel);
  for (const [typed, said] of [
    ['?', strings.stepKinds.paper.noOption('?', 3)],
    ['1 2 2', strings.stepKinds.paper.twice('2')],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(facilitator.getByText(said)).toBeVisible();
    await expect(field).toHaveValue(typed);
  }
  await field.fill('312');
  await field.press('Enter');
  await expect(facilitator.getByText(strings.stepKinds.round.sheets(1, 12)).first()).toBeVisible();
});
