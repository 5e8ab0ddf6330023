import { expect, type Page } from 'playwright/test';
import type { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import type { Command } from '@shared/session/commands';
import { ask } from '../drive/bridge';
import { leaveSeat, openSeat } from '../drive/seat';
import { putStages, resize, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { crowdedStages } from '../fixtures/crowd/stages';
import { stages } from '../fixtures/story/stages';

const all = stages();
const words = strings.workshop;
const collect = strings.steps.collect;

const tell = (page: Page, { id }: Session, command: Command) =>
  ask(page, 'session/dispatch', { commandId: crypto.randomUUID(), sessionId: id, command });

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

const crowd = crowdedStages();

test('what was counted is not asked again, a key let go too early says that it is held, a result is seen from its top', async ({
  home,
  start,
}) => {
  const session = crowd['rating-open']!.session;
  putStages(home, { session });
  const candor = await start();
  const page = candor.facilitator;
  await resize(candor, 'facilitator', 1280, 800);
  await showStage(candor, session);
  const question = page.getByRole('heading', { level: 1 });
  const lines = page.getByRole('main').locator('[data-count-line]');
  const counts = () => JSON.stringify(candor.saved().work);

  /* Its fields say that it is counted, and Enter in one goes on and takes nothing back. */
  const before = counts();
  const counted = lines.first();
  await expect(counted.getByRole('textbox').first()).toHaveAttribute('placeholder', '✓');
  await expect(counted).not.toContainText(strings.steps.rate.sum(0, 60));
  await counted.getByRole('textbox').last().focus();
  await page.keyboard.press('Enter');
  await expect(lines.nth(1).getByRole('textbox').first()).toBeFocused();

  await lines.last().getByRole('textbox').last().focus();
  await expect(question).not.toBeInViewport();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(strings.acts.hold)).toBeVisible();
  expect(counts()).toBe(before);

  const step = session.work[`${session.position.item}/${session.position.step}`];
  const ratingId = step?.kind === 'rate' ? step.ratings.at(-1)!.id : '';
  await tell(page, session, { type: 'rate/close', at: session.position, ratingId });
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(1);
  await expect(question).toBeInViewport();
});

test('more than there can be is told at its field, with by how much, and nothing of it is kept', async ({
  home,
  start,
}) => {
  const session = all['vote-hand-count']!;
  putStages(home, { session });
  const candor = await start();
  const page = candor.facilitator;
  await showStage(candor, session);
  const step = session.work[`${session.position.item}/${session.position.step}`];
  const vote = step?.kind === 'vote' ? step.votes.at(-1)! : null;
  const most = vote!.present.length * (vote!.stacking ? vote!.cap : 1);
  const before = JSON.stringify(candor.saved().work);
  const fields = page.getByRole('main').getByRole('textbox');
  await fields.first().fill(String(most + 4));
  await fields.first().press('Enter');
  await expect(page.getByRole('alert')).toHaveText(strings.steps.vote.overOne(most + 4, most));
  await expect(fields.first()).toBeFocused();
  /* Whoever goes on all the same is not held there. */
  await fields.first().press('Tab');
  await expect(fields.nth(1)).toBeFocused();
  expect(JSON.stringify(candor.saved().work)).toBe(before);

  /* What is too many beside others is so no more once one of them is smaller: then it is counted, and no longer told. */
  const room = vote!.present.length * vote!.budget;
  const last = Math.floor(room / most);
  for (let index = 0; index <= last; index += 1) {
    await fields.nth(index).fill(String(most));
    await fields.nth(index).press('Enter');
  }
  await expect(page.getByRole('alert')).toHaveText(strings.steps.vote.overAll((last + 1) * most, room));
  await fields.first().fill(String(room - last * most));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await fields.first().press('Tab');
  const countOf = (id = '') => JSON.stringify(candor.saved().work).includes(`"option":"${id}","dots":${most}`);
  await expect.poll(() => countOf(vote!.options[last]?.id)).toBe(true);
});

test('the view goes to an answer that is revealed', async ({ home, start }) => {
  const session = crowd['judging-answer']!.session;
  putStages(home, { session });
  const candor = await start();
  const page = candor.facilitator;
  await resize(candor, 'facilitator', 1280, 800);
  await showStage(candor, session);
  const row = page.getByRole('main').getByRole('listitem').nth(50);
  await expect(row).not.toBeInViewport();
  const step = session.work[`${session.position.item}/${session.position.step}`];
  const judging = step?.kind === 'judge' ? step.judgings.at(-1)! : null;
  const judgeItems = [judging!.items[50]!.id];
  await tell(page, session, { type: 'judge/reveal', at: session.position, judgingId: judging!.id, judgeItems });
  await expect(row.getByText(strings.stepKinds.judge.answer(''))).toBeInViewport();
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
