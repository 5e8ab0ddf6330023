import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import type { Candor } from '../drive/candor';
import { chooseInMenu } from '../drive/menu';
import { putStages, showStage } from '../drive/staged';
import { next as goOn } from '../drive/player';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const all = stages();
const words = strings.workshop;
const collect = strings.steps.collect;

/** Candor with one staged session open. */
async function at(home: Candor['home'], start: () => Promise<Candor>, name: keyof typeof all): Promise<Candor> {
  const session = all[name];
  if (!session) throw new Error(`no stage ${name}`);
  putStages(home, { [name]: session });
  const candor = await start();
  await showStage(candor, session);
  return candor;
}

/** The small line above the question: exercise and step. */
const step = (page: Page) => page.locator('[data-screen=workshop] main header p').first();
const next = (page: Page) => page.getByRole('contentinfo').getByRole('button').last();
const ideas = (page: Page) => page.getByRole('button', { name: /^Edit “/ });
const cards = (page: Page, text: string) => page.locator('[data-idea-card]').filter({ hasText: text });

test('Home, a new session and back without the mouse', async ({ home, start }) => {
  putStages(home, { say: all['say']! });
  const { facilitator: page } = await start();
  const title = all['say']!.details.title;
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((text) => document.activeElement?.textContent?.startsWith(text), title)) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('[data-screen=workshop]').waitFor();
  await page.keyboard.press('Control+Shift+h');
  await page.locator('[data-screen=home]').waitFor();
  await page.keyboard.press('Control+n');
  await expect(page.getByLabel(strings.newSession.sessionTitle)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(strings.newSession.titleMissing)).toBeVisible();
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await page.locator('[data-screen=workshop]').waitFor();
  await expect(page.getByText('By keyboard').first()).toBeVisible();
});

test('steps go on and back from both windows, a clicker’s keys included', async ({ home, start }) => {
  const candor = await at(home, start, 'say');
  const { facilitator: page } = candor;
  const room = await candor.openRoom();
  await page.keyboard.press('Control+Enter');
  await expect(step(page)).toContainText('Climb the ladder');
  await page.keyboard.press('PageDown');
  await expect(step(page)).toContainText('Five tests');
  await page.keyboard.press('PageUp');
  await expect(step(page)).toContainText('Climb the ladder');
  await room.bringToFront();
  await room.keyboard.press('PageDown');
  await expect(step(page)).toContainText('Five tests');
  await room.keyboard.press('PageUp');
  await expect(step(page)).toContainText('Climb the ladder');
});

test('a clicker does not leave an open vote behind', async ({ home, start }) => {
  const candor = await at(home, start, 'vote-hand-count');
  const { facilitator: page } = candor;
  const room = await candor.openRoom();
  await page.keyboard.press('PageDown');
  await room.keyboard.press('PageDown');
  await room.keyboard.press('b');
  await expect(room.getByText(strings.room.blankHint)).toBeAttached();
  await expect(step(page)).toContainText('Vote');
});

test('the room window: opened, blanked from both windows, full screen, closed', async ({ home, start }) => {
  const candor = await at(home, start, 'vote-tie');
  const { app, facilitator: page } = candor;
  const room = await candor.openRoom();
  const shown = room.getByRole('heading', { level: 1 });
  for (const window of [page, room]) {
    await window.keyboard.press('b');
    await expect(shown).toHaveCount(0);
    await window.keyboard.press('b');
    await expect(shown).toBeVisible();
  }
  const isFull = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().endsWith('#room'))
        ?.isFullScreen(),
    );
  for (const window of [page, room]) {
    const before = await isFull();
    await window.keyboard.press('F11');
    await expect.poll(isFull).toBe(!before);
  }
  const closed = room.waitForEvent('close');
  await page.keyboard.press('F7');
  await closed;
  await expect(page.getByRole('heading', { name: words.previewClosed })).toBeVisible();
});

test('one-screen mode leaves no word of the script in the window', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'rate-closed');
  const { say } = all['rate-closed']!.exercises['what-exactly-is-really-great']!.steps[1]!;
  await expect(page.getByText(say.open)).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByText(words.oneScreenLeave)).toBeVisible();
  const html = await page.content();
  for (const text of [say.open, say.push, say.close]) expect(html).not.toContain(text);
  await page.keyboard.press('F2');
  await expect(page.getByText(say.open)).toBeVisible();
});

test('the keys are shown on ?, and Ctrl+K finds a step', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'vote-tie');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: words.keys });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(words.commandsPlaceholder).fill('bust');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(step(page)).toContainText('Bust it');
});

test('undo and redo by key and by menu: a delete, a merge', async ({ home, start }) => {
  const candor = await at(home, start, 'collect-alike');
  const { facilitator: page } = candor;
  await expect(ideas(page)).toHaveCount(3);
  await page.getByRole('button', { name: collect.delete('Prompt response'), exact: true }).press('Enter');
  await expect(ideas(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(words.undone('collect/delete'))).toBeVisible();
  await expect(ideas(page)).toHaveCount(3);
  await page.keyboard.press('Control+Shift+z');
  await expect(ideas(page)).toHaveCount(2);
  await chooseInMenu(candor, 'undo');
  await expect(ideas(page)).toHaveCount(3);

  await page.getByRole('button', { name: collect.merge, exact: true }).press('Enter');
  await expect(ideas(page)).toHaveCount(2);
  await chooseInMenu(candor, 'undo');
  await expect(ideas(page)).toHaveCount(3);
  await chooseInMenu(candor, 'redo');
  await expect(ideas(page)).toHaveCount(2);
});

test('undo opens a hand count again that was closed', async ({ home, start }) => {
  const candor = await at(home, start, 'vote-ready');
  const { facilitator: page } = candor;
  await page.keyboard.press('Control+Enter');
  const fields = page.getByLabel(/^Dots for/);
  await expect(fields.first()).toBeFocused();
  const options = await fields.count();
  for (let index = 0; index < options; index += 1) {
    await expect(fields.nth(index)).toBeFocused();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
  }
  const counted = page.getByText(strings.steps.vote.counted(options, options), { exact: true });
  await expect(counted).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(next(page)).toHaveText(words.next['reveal-vote']);
  await chooseInMenu(candor, 'undo');
  await expect(counted).toBeVisible();
  await chooseInMenu(candor, 'redo');
  await expect(next(page)).toHaveText(words.next['reveal-vote']);
  await page.keyboard.press('Control+z');
  await expect(counted).toBeVisible();
});

test('at a barrier it says why it stops', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'vote-walk-up');
  await goOn(page, words.closeWithout.votes(14));
  await expect(next(page)).toHaveText(words.next['reveal-vote']);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(strings.refusals['barrier-secret-vote-closed']).first()).toBeVisible();
  await expect(next(page)).toHaveText(words.next['reveal-vote']);
});

test('Ctrl+Z takes back typing where there is some, and the session where there is none', async ({ home, start }) => {
  const candor = await at(home, start, 'collect-alike');
  const { facilitator: page } = candor;
  const field = page.getByLabel(collect.add);
  await field.focus();
  await page.keyboard.type('One more');
  await page.keyboard.press('Enter');
  await expect(ideas(page)).toHaveCount(4);
  await page.keyboard.type('half a thou');
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('half a thou');
  await page.keyboard.type('another');
  await chooseInMenu(candor, 'undo');
  await expect(field).not.toHaveValue(/another/);
  await expect(ideas(page)).toHaveCount(4);
  await field.fill('');
  await page.keyboard.press('Control+z');
  await expect(ideas(page)).toHaveCount(3);
});

test('a pasted list is an idea a line; an idea is edited in place; what is left in the field is kept', async ({
  home,
  start,
}) => {
  const candor = await at(home, start, 'collect-empty');
  const { app, facilitator: page } = candor;
  await app.evaluate(({ clipboard }) =>
    clipboard.writeText('• They ring back\n\n2. Nobody waits\n- A name, not a queue'),
  );
  await page.getByLabel(collect.add).focus();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Enter');
  for (const text of ['They ring back', 'Nobody waits', 'A name, not a queue']) {
    await expect(page.getByRole('button', { name: collect.edit(text), exact: true })).toBeVisible();
  }
  await expect(ideas(page)).toHaveCount(3);
  await page.getByRole('button', { name: collect.edit('Nobody waits'), exact: true }).press('Enter');
  await page.keyboard.type('Nobody waits twice');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: collect.edit('Nobody waits twice'), exact: true })).toBeVisible();
  await page.getByRole('button', { name: collect.edit('They ring back'), exact: true }).press('Enter');
  await page.keyboard.type('nothing');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: collect.edit('They ring back'), exact: true })).toBeVisible();

  await page.getByLabel(collect.add).focus();
  await page.keyboard.type('Typed, not entered');
  await page.keyboard.press('Control+Enter');
  await expect(step(page)).toContainText('Group');
  await expect(cards(page, 'Typed, not entered')).toBeVisible();
});

test('an answer left in the ladder’s field is kept too', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'define-empty');
  await page.getByLabel(strings.steps.define.rung).focus();
  await page.keyboard.type('They say my name');
  await page.keyboard.press('Control+Enter');
  await expect(step(page)).toContainText('Five tests');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('button', { name: 'They say my name', exact: true })).toBeVisible();
});

test('the vote that was set up is the vote that opens', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'vote-ready');
  await page.getByRole('combobox', { name: strings.steps.vote.form }).press('Enter');
  await page.getByRole('option', { name: strings.steps.vote.forms.paper }).waitFor();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: strings.steps.vote.form })).toHaveValue(
    strings.steps.vote.forms.paper,
  );
  await page.getByLabel(strings.steps.vote.budget).fill('5');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(strings.steps.vote.paperHint)).toBeVisible();
  await expect(page.getByText(strings.room.dotsEach(5, 2)).first()).toBeVisible();
});

test('grouping by keys: select, G, a number, U, M', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'group-empty');
  const titles = await page.locator('[data-idea-card]').allInnerTexts();
  const [first = '', second = '', third = '', fourth = ''] = titles;
  const group = (number: number) => page.getByRole('region', { name: strings.steps.group.title(number) });
  const pick = (text: string) => cards(page, text).first().press('Space');
  await pick(first);
  await page.keyboard.press('g');
  await expect(group(1)).toContainText(first);
  await pick(second);
  await page.keyboard.press('1');
  await expect(group(1)).toContainText(second);
  await pick(second);
  await page.keyboard.press('u');
  await expect(group(1)).not.toContainText(second);
  await pick(third);
  await pick(fourth);
  await page.keyboard.press('m');
  await expect(page.getByText(`${collect.merged}: ${fourth}`)).toBeVisible();
  await expect(page.locator('[data-idea-card]')).toHaveCount(titles.length - 1);
});
