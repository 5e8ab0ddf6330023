import { expect } from 'playwright/test';
import { strings } from '../english';
import { ask } from '../drive/bridge';
import { leaveSeat, openSeat } from '../drive/seat';
import { putStages, resize, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const all = stages();
const words = strings.workshop;
const collect = strings.steps.collect;

test('the history says what was done, and a click on it goes back to before it', async ({ home, start }) => {
  const session = all['collect-alike']!;
  putStages(home, { session });
  const candor = await start();
  const page = candor.facilitator;
  await showStage(candor, session);
  const field = page.getByLabel(collect.add);
  for (const [index, text] of ['Slow replies', 'A warm voice'].entries()) {
    await field.fill(text);
    await page.keyboard.press('Enter');
    await expect(page.getByText(collect.count(4 + index), { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: words.history, exact: true }).click();
  const entries = page.getByRole('dialog').getByRole('listitem');
  await expect(entries.first()).toContainText('A warm voice');
  await expect(entries.nth(1)).toContainText('Slow replies');
  await expect(entries.first()).toContainText(/\d\d:\d\d · /u);
  /* Clicked twice it goes back as far, and no further. */
  await entries.nth(1).getByRole('button').dblclick();
  await expect(page.getByText(words.wentBack(2))).toBeVisible();
  await expect(page.getByText(collect.count(3), { exact: true })).toBeVisible();
  await expect(entries).toHaveCount(0);
  /* Nothing is lost: both come again. */
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText(collect.count(5), { exact: true })).toBeVisible();
});

test('what would go back over a result that the room has seen is not offered, and it is said why', async ({
  home,
  start,
}) => {
  const session = all['vote-open']!;
  putStages(home, { session });
  const candor = await start();
  const page = candor.facilitator;
  await showStage(candor, session);
  const step = session.work[`${session.position.item}/${session.position.step}`];
  const vote = step?.kind === 'vote' ? step.votes.at(-1)! : null;
  await ask(page, 'session/dispatch', {
    commandId: crypto.randomUUID(),
    sessionId: session.id,
    command: { type: 'vote/close', at: session.position, voteId: vote!.id },
  });
  await ask(page, 'session/dispatch', {
    commandId: crypto.randomUUID(),
    sessionId: session.id,
    command: { type: 'vote/reveal', at: session.position, voteId: vote!.id },
  });
  await page.getByRole('button', { name: words.history, exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText(strings.refusals['barrier-result-revealed']);
  await expect(panel.getByRole('listitem')).toHaveCount(0);
});

for (const [width, height] of [
  [1092, 530],
  [683, 340],
] as const)
  test(`in a window of ${width} × ${height} what comes next is in view, and the work can be reached`, async ({
    home,
    start,
  }) => {
    const names = ['say', 'collect-alike', 'group-filled', 'vote-hand-count', 'commit-filled'] as const;
    putStages(home, Object.fromEntries(names.map((name) => [name, all[name]!])));
    const candor = await start();
    const page = candor.facilitator;
    await resize(candor, 'facilitator', width, height);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(width + 3);
    for (const name of names)
      await test.step(name, async () => {
        await showStage(candor, all[name]!);
        const next = page.getByRole('contentinfo').locator('button[data-variant=filled]');
        await expect(next).toBeInViewport({ ratio: 1 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${name}: wider than its window`).toBeLessThanOrEqual(0);
        /* The last thing of the work can be scrolled to, and is not under what comes next. */
        const last = page.getByRole('main').locator('button:visible, input:visible, textarea:visible').last();
        await last.scrollIntoViewIfNeeded();
        await last.click({ trial: true });
      });
  });

test('a text that is written or marked has a menu of its own; nothing in the room and at the seat has one', async ({
  home,
  start,
}) => {
  const session = all['vote-open']!;
  putStages(home, { session });
  const candor = await start();
  const page = candor.facilitator;
  await showStage(candor, session);
  /* The system draws it: what it is asked to draw is noted. */
  await candor.app.evaluate(({ Menu }) => {
    const shown: string[][] = [];
    Object.assign(globalThis, { shown });
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      shown.push(this.items.flatMap(({ label, type }) => (type === 'separator' ? [] : [label])));
    };
  });
  const shown = () => candor.app.evaluate(() => (globalThis as unknown as { shown: string[][] }).shown);
  const { cut, copy, paste, selectAll } = strings.menu;
  const question = page.locator('main header h1');
  await question.click({ button: 'right' });
  await question.selectText();
  await question.click({ button: 'right' });
  await expect.poll(shown).toEqual([[copy]]);
  const room = await candor.openRoom();
  await room.getByRole('heading', { level: 1 }).selectText();
  await room.getByRole('heading', { level: 1 }).click({ button: 'right' });
  await page.bringToFront();
  const seat = await openSeat(candor);
  const name = seat.getByLabel(strings.seat.chooseHint);
  await name.fill('Margaret');
  await name.selectText();
  await name.click({ button: 'right' });
  await leaveSeat(seat);
  /* Asked for last: whatever the others had been answered is there by now. */
  await page.keyboard.press('F8');
  await page.getByLabel(strings.notes.what.parked).click({ button: 'right' });
  await expect.poll(shown).toEqual([[copy], [cut, copy, paste, selectAll]]);
});
