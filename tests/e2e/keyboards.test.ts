import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import type { Candor } from '../drive/candor';
import { keyboardOf, pad2, pad6 } from '../drive/keyboard';
import { openSeat, sitDown } from '../drive/seat';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const all = stages();
const words = strings.workshop;
const { collect, commit, group, vote } = strings.steps;
const WORD = 'こんにちは';

/** Candor with one staged session open. */
async function at(home: Candor['home'], start: () => Promise<Candor>, name: string): Promise<Candor> {
  const session = all[name];
  if (!session) throw new Error(`no stage ${name}`);
  putStages(home, { [name]: session });
  const candor = await start();
  await showStage(candor, session);
  return candor;
}

const ideas = (page: Page) => page.getByRole('button', { name: /^Edit “/ });
const line = (seat: Page, number: number) => seat.locator('[data-option]').nth(number - 1);
const dots = (seat: Page, number: number, count: number) =>
  line(seat, number).getByRole('img', { name: strings.seat.dotsOn(count), exact: true });
const unspent = (seat: Page, left: number) =>
  seat.getByRole('status').filter({ hasText: strings.seat.dotsLeft(left, 4) });

test('a Cyrillic keyboard: Ctrl+Z takes back, Ctrl+Shift+Z brings again', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'collect-alike');
  const keyboard = await keyboardOf(page, 'russian');
  await page.getByRole('button', { name: collect.delete('Prompt response'), exact: true }).press('Enter');
  await expect(ideas(page)).toHaveCount(2);
  await keyboard.press('KeyZ', { control: true });
  await expect(ideas(page)).toHaveCount(3);
  await keyboard.press('KeyZ', { control: true, shift: true });
  await expect(ideas(page)).toHaveCount(2);
});

test('a Cyrillic keyboard: Ctrl+K finds a command', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'vote-tie');
  const keyboard = await keyboardOf(page, 'russian');
  await keyboard.press('KeyK', { control: true });
  await expect(page.getByPlaceholder(words.commandsPlaceholder)).toBeFocused();
});

test('a Cyrillic keyboard: B blanks the room and shows it, from either window', async ({ home, start }) => {
  const candor = await at(home, start, 'vote-tie');
  const room = await candor.openRoom();
  const shown = room.getByRole('heading', { level: 1 });
  for (const window of [room, candor.facilitator]) {
    const keyboard = await keyboardOf(window, 'russian');
    await expect(shown).toBeVisible();
    await keyboard.press('KeyB');
    await expect(shown).toHaveCount(0);
    await keyboard.press('KeyB');
    await expect(shown).toBeVisible();
  }
});

test('a Cyrillic keyboard and a French one group with G and a number', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'group-empty');
  const [russian, french] = [await keyboardOf(page, 'russian'), await keyboardOf(page, 'french')];
  const cards = page.locator('[data-idea-card]');
  const [first = '', second = ''] = await cards.allInnerTexts();
  const groupOne = page.getByRole('region', { name: group.title(1) });
  await cards.filter({ hasText: first }).first().press('Space');
  await russian.press('KeyG');
  await expect(groupOne).toContainText(first);
  await cards.filter({ hasText: second }).first().press('Space');
  await french.press('Digit1');
  await expect(groupOne).toContainText(second);
  await cards.filter({ hasText: second }).first().press('Space');
  await russian.press('KeyU');
  await expect(groupOne).not.toContainText(second);
});

test('a French keyboard on a ballot: 6 gives the sixth line a dot and takes none away', async ({ home, start }) => {
  const candor = await at(home, start, 'vote-open');
  const seat = await openSeat(candor);
  await sitDown(seat, 1);
  const keyboard = await keyboardOf(seat, 'french');
  await keyboard.press('Digit1', { shift: true });
  await expect(dots(seat, 1, 1)).toBeVisible();
  await keyboard.press('Digit6');
  await expect(dots(seat, 6, 1)).toBeVisible();
  await expect(dots(seat, 1, 1)).toBeVisible();
  await keyboard.press('Digit2');
  await expect(dots(seat, 2, 1)).toBeVisible();
  await expect(unspent(seat, 1)).toBeVisible();
  await keyboard.press({ code: 'NumpadSubtract', key: '-', windowsVirtualKeyCode: 109, text: '-', isKeypad: true });
  await expect(dots(seat, 2, 0)).toBeVisible();
  await expect(unspent(seat, 2)).toBeVisible();
});

test('the number pad without NumLock on a ballot: digits, not arrows', async ({ home, start }) => {
  const candor = await at(home, start, 'vote-open');
  const seat = await openSeat(candor);
  await sitDown(seat, 1);
  const keyboard = await keyboardOf(seat);
  await keyboard.press(pad6);
  await expect(dots(seat, 6, 1)).toBeVisible();
  await keyboard.press(pad2);
  await expect(dots(seat, 2, 1)).toBeVisible();
  await expect(unspent(seat, 2)).toBeVisible();
  await keyboard.press({ code: 'ArrowRight', key: 'ArrowRight', windowsVirtualKeyCode: 39 });
  await expect(dots(seat, 2, 2)).toBeVisible();
});

test('a digit that is held answers one item of a sheet of ten', async ({ home, start }) => {
  const candor = await at(home, start, 'rate-secret-open');
  const seat = await openSeat(candor);
  await sitDown(seat, 1);
  const [keyboard, french] = [await keyboardOf(seat), await keyboardOf(seat, 'french')];
  const answered = (count: number) =>
    seat.getByRole('status').filter({ hasText: strings.seatAnswers.answered(count, 10) });
  await expect(answered(0)).toBeVisible();
  await keyboard.hold('Digit3');
  await french.press('Digit4');
  await expect(answered(2)).toBeVisible();
  await expect(seat.getByRole('button', { pressed: true })).toHaveText(['3', '4']);
});

test('on a ballot Enter that is held casts nothing, and a digit that is held gives one dot', async ({
  home,
  start,
}) => {
  const candor = await at(home, start, 'vote-open');
  const seat = await openSeat(candor);
  await sitDown(seat, 1);
  const keyboard = await keyboardOf(seat);
  await expect(unspent(seat, 4)).toBeVisible();
  await keyboard.holdEnter();
  await expect(seat.getByRole('button', { name: strings.seat.castAbstain })).toBeFocused();
  await keyboard.hold('Digit1');
  await keyboard.press('Digit2');
  await expect(dots(seat, 2, 1)).toBeVisible();
  await expect(dots(seat, 1, 1)).toBeVisible();
});

test('Enter that is held counts one paper', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'vote-paper');
  const field = page.getByLabel(vote.paperLabel);
  const keyboard = await keyboardOf(page);
  await field.fill('1');
  await keyboard.holdEnter();
  await field.fill('2');
  await keyboard.enter();
  await expect(page.getByRole('status').filter({ hasText: vote.ballots(2, 14) })).toBeVisible();
});

test('a word that an input method takes with Enter is added by the next Enter: in collect', async ({ home, start }) => {
  const { facilitator: page } = await at(home, start, 'collect-empty');
  const keyboard = await keyboardOf(page);
  await page.getByLabel(collect.add).focus();
  await keyboard.writeAndTake(WORD);
  await keyboard.writeAndTake(WORD);
  await expect(page.getByLabel(collect.add)).toHaveValue(WORD + WORD);
  await keyboard.enter();
  await expect(page.getByRole('button', { name: collect.edit(WORD + WORD), exact: true })).toBeVisible();
  await expect(ideas(page)).toHaveCount(1);
});

test('a word that an input method takes with Enter is added by the next Enter: at the seat', async ({
  home,
  start,
}) => {
  const candor = await at(home, start, 'sealed');
  const seat = await openSeat(candor);
  await sitDown(seat, 3);
  const keyboard = await keyboardOf(seat);
  await expect(seat.getByLabel(strings.seat.write)).toBeFocused();
  await keyboard.writeAndTake(WORD);
  await keyboard.writeAndTake(WORD);
  await expect(seat.getByLabel(strings.seat.write)).toHaveValue(WORD + WORD);
  await expect(seat.getByRole('listitem')).toHaveCount(0);
  await keyboard.enter();
  await expect(seat.getByRole('listitem')).toContainText([WORD + WORD]);
});

test('a word that an input method takes with Enter is kept by the next Enter: in an action', async ({
  home,
  start,
}) => {
  const { facilitator: page } = await at(home, start, 'commit-empty');
  const keyboard = await keyboardOf(page);
  const add = page.getByRole('button', { name: commit.add, exact: true });
  await add.press('Enter');
  const what = page.getByLabel(commit.what);
  await expect(what).toBeFocused();
  await keyboard.writeAndTake(WORD);
  await keyboard.writeAndTake(WORD);
  await expect(what).toHaveValue(WORD + WORD);
  await keyboard.enter();
  await expect(add).toBeVisible();
  await expect(page.getByText(WORD + WORD).first()).toBeVisible();
});

test('Esc drops the word on its way, and not the action’s form; the next Esc puts it aside', async ({
  home,
  start,
}) => {
  const { facilitator: page } = await at(home, start, 'commit-empty');
  const keyboard = await keyboardOf(page);
  const add = page.getByRole('button', { name: commit.add, exact: true });
  await add.press('Enter');
  const what = page.getByLabel(commit.what);
  await what.fill('Answer the phone');
  await page.getByLabel(commit.measure).fill('calls answered');
  await what.focus();
  await keyboard.beginAndDrop(WORD);
  await page.keyboard.press('End');
  await page.keyboard.type(' at once');
  await expect(what).toHaveValue('Answer the phone at once');
  await expect(page.getByLabel(commit.measure)).toHaveValue('calls answered');
  await keyboard.escape();
  await expect(what).toHaveCount(0);
  await page.getByRole('button', { name: commit.goOn }).press('Enter');
  await expect(what).toHaveValue('Answer the phone at once');
});
