import { expect } from 'playwright/test';
import type { Page } from 'playwright';
import { strings } from '../english';
import { ask } from '../drive/bridge';
import type { Candor } from '../drive/candor';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { castBallot, leaveSeat, openUnhurriedSeat, uncovered } from '../drive/seat';
import { test } from '../drive/test';
import { noWindowSystem, WindowSystem } from '../drive/window-system';
import { open, typed } from '../fixtures/commands';
import { at, details, newSession, people } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

/** Nine people at an open secret vote, one of whom has voted. */
async function atTheVote(home: Parameters<typeof putSession>[0], start: () => Promise<Candor>) {
  const held = new Workshop(newSession(9)).go(at.secretVote);
  held.apply(
    typed(at.secretVote, 'Queue', 'Letters', 'Hold music'),
    open(at.secretVote, 'v1', 'walk-up', { present: people(9) }),
  );
  putSession(home, atStep(held.session, at.secretVote));
  const candor = await start();
  await openFromHome(candor, details.title);
  return candor;
}

const vote = (candor: Candor) => {
  const work = candor.saved().work[`${at.secretVote.item}/${at.secretVote.step}`];
  return work?.kind === 'vote' ? work.votes.at(-1) : undefined;
};

/** What can be seen and read in the facilitator's window, whoever brings it to the front. */
const visible = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.children.length === 0 && shown(element))
      .map((element) => element.textContent)
      .join(' ');
  });

/** All that a hand on the keyboard may try, as the window system calls it. */
const COMBINATIONS = `
  alt+F4 ctrl+q ctrl+w ctrl+F4 ctrl+shift+w ctrl+shift+q alt+F9 alt+F10 alt+space alt+Tab alt+shift+Tab ctrl+Tab
  alt+Escape super super+d super+Tab ctrl+alt+Tab alt+F6 ctrl+Return ctrl+n ctrl+e ctrl+k ctrl+z ctrl+shift+z
  ctrl+p ctrl+j ctrl+shift+h F1 F2 F3 F4 F5 F6 F7 F8 F9
  F10 F11 F12 ctrl+r ctrl+shift+r ctrl+shift+i ctrl+shift+j ctrl+u ctrl+o ctrl+s ctrl+plus ctrl+minus
  alt+Left alt+Right alt+Home Prior Next Menu
`
  .trim()
  .split(/\s+/u);

test('by real keys nobody gets out of the seat, sees the script or ends anything', async ({ home, start }) => {
  const none = noWindowSystem();
  test.skip(none !== null, none ?? '');
  const windows = new WindowSystem();
  try {
    const candor = await atTheVote(home, start);
    const { facilitator } = candor;
    const script = await facilitator.locator('[data-screen=workshop] aside').first().innerText();
    /* Nor does the room's window have a key that ends anything. */
    await candor.openRoom();
    await expect.poll(() => windows.focused()).toBe(strings.room.windowTitle);
    windows.press('ctrl+q', 'ctrl+w', 'ctrl+F4');
    await expect(facilitator.locator('[data-screen=workshop]')).toBeVisible();
    await expect(facilitator.getByRole('dialog', { name: strings.cover.ending.title })).toHaveCount(0);
    /* The list of all commands is open as the seat opens: it is beneath, like all the rest. */
    await facilitator.keyboard.press('Control+k');
    await facilitator.getByPlaceholder(strings.workshop.commandsPlaceholder).waitFor();
    const seat = await openUnhurriedSeat(candor);
    await castBallot(seat, 1, ['Queue']);
    await expect.poll(() => windows.focused()).toBe(strings.seat.windowTitle);
    expect(COMBINATIONS).toHaveLength(54);
    const someOfTheScript = script.split('\n').filter((line) => line.length > 20);
    expect(someOfTheScript.length).toBeGreaterThan(0);
    const wentTo = new Set<string>();
    for (const keys of COMBINATIONS) {
      windows.press(keys);
      wentTo.add(windows.focused());
      /* Wherever that led, what closes a vote and ends the app is pressed there, too. */
      windows.press('ctrl+Return', 'ctrl+q', 'alt+F4');
      expect(seat.isClosed(), keys).toBe(false);
      const seen = await visible(facilitator);
      for (const line of someOfTheScript) expect(seen, keys).not.toContain(line);
      expect(candor.app.windows().length, keys).toBeLessThanOrEqual(3);
    }
    /* The window system does bring the facilitator's window to the front: that is what it is covered for. */
    expect([...wentTo]).toContain(strings.app.name);
    expect(vote(candor)).toMatchObject({ status: 'open' });
    await expect(facilitator.locator('[data-cover]')).toBeVisible();
    await expect(facilitator.getByPlaceholder(strings.workshop.commandsPlaceholder)).toHaveCount(0);
    windows.press('Escape');
    await facilitator.getByRole('button', { name: strings.cover.toSeat }).click();
    await expect.poll(() => windows.focusedBeneathMenus()).toBe(strings.seat.windowTitle);
    await expect(seat.getByLabel(strings.seat.chooseHint)).toBeVisible({ timeout: 15_000 });

    /* Esc held is the way back; what is still held then is heard by nobody. */
    const closed = seat.waitForEvent('close');
    const letGo = windows.hold('Escape');
    await closed;
    windows.press('ctrl+Return', 'ctrl+n', 'Next');
    letGo();
    await uncovered(facilitator);
    await expect(facilitator.locator('[data-screen=workshop]')).toBeVisible();
    await expect(facilitator.getByText(strings.steps.vote.voted(1, 9), { exact: true })).toBeVisible();
    expect(vote(candor)).toMatchObject({ status: 'open' });
  } finally {
    windows.stop();
  }
});

test('a PIN beside the held key; late arrivals wait; closing without some is held; quitting asks', async ({
  home,
  start,
}) => {
  const candor = await atTheVote(home, start);
  const { facilitator, app } = candor;
  const child = app.process();
  const { desk, seat: words } = strings;
  await facilitator.getByText(desk.guard).click();
  await facilitator.getByLabel(desk.pin).fill('2468');
  await facilitator.getByRole('button', { name: desk.setPin }).click();
  await expect(facilitator.getByText(desk.pinIsSet).first()).toBeVisible();

  const seat = await openUnhurriedSeat(candor);
  await seat.keyboard.type('+Nadia');
  await seat.keyboard.press('Enter');
  await expect(seat.getByText(words.waits('Nadia'))).toBeVisible();
  expect(candor.saved().participants).toHaveLength(9);
  await castBallot(seat, 1, ['Queue']);
  await castBallot(seat, 1, ['Letters']);

  /* Neither the held key alone nor a wrong PIN leads back; what was typed meanwhile gives no dot. */
  await expect(seat.getByLabel(words.chooseHint)).toBeFocused({ timeout: 15_000 });
  await seat.keyboard.down('Escape');
  await expect(seat.getByLabel(words.pin, { exact: true }).filter({ visible: true })).toBeFocused();
  await seat.keyboard.up('Escape');
  await seat.keyboard.type('1111');
  await seat.keyboard.press('Enter');
  await expect(seat.getByText(strings.refusals['wrong-pin'])).toBeVisible();
  expect(await ask(seat, 'windows/seat', { to: 'close' })).toEqual({ ok: false, refused: 'pin-needed' });
  /* Nor does the end of the app, asked for as a system's menu would. */
  await app.evaluate(({ app: electron }) => electron.quit());
  expect(seat.isClosed()).toBe(false);
  /* At the seat the PIN is the facilitator's yes, too: held, as the way back is. */
  await seat.keyboard.press('Escape');
  await seat.getByLabel(words.pin, { exact: true }).filter({ visible: true }).fill('2468');
  const letIn = seat.getByRole('button', { name: words.letIn });
  await letIn.focus();
  await seat.keyboard.down('Enter');
  await expect(seat.getByText(words.waits('Nadia'))).toHaveCount(0);
  await seat.keyboard.up('Enter');
  expect(candor.saved().participants.at(-1)).toMatchObject({ name: 'Nadia' });
  /* One more, who waits until the facilitator is back. */
  await seat.getByLabel(words.chooseHint).focus();
  await seat.keyboard.type('+Oskar');
  await seat.keyboard.press('Enter');
  await expect(seat.getByText(words.waits('Oskar'))).toBeVisible();
  await seat.keyboard.down('Escape');
  await expect(seat.getByRole('button', { name: words.goBack })).toBeVisible();
  await seat.keyboard.up('Escape');
  const closed = seat.waitForEvent('close');
  await seat.keyboard.type('2468');
  /* The window may be gone before it has said that the key was let go. */
  await seat.keyboard.press('Enter').catch(() => undefined);
  await closed;
  await uncovered(facilitator);

  await expect(facilitator.getByText(desk.waits('Oskar'))).toBeVisible();
  await facilitator.getByRole('button', { name: desk.letIn, exact: true }).click();
  await expect(facilitator.getByText(strings.steps.vote.voted(1, 11), { exact: true })).toBeVisible();
  expect(candor.saved().participants.at(-1)).toMatchObject({ name: 'Oskar' });
  /* Who has left without a turn is not counted as here. */
  await facilitator.getByText(desk.notYet(10)).click();
  await facilitator.getByRole('button', { name: desk.left('Person 2') }).click();
  await expect(facilitator.getByText(strings.steps.vote.voted(1, 10), { exact: true })).toBeVisible();

  /* Ending in the middle of it is asked about, in this window; staying is what Enter says. */
  await app.evaluate(({ app: electron }) => electron.quit());
  const question = facilitator.getByRole('dialog', { name: strings.cover.ending.title });
  await expect(question).toContainText(strings.cover.ending.open(1));
  await facilitator.keyboard.press('Enter');
  await expect(question).toBeHidden();

  /* One press closes nothing; held for a second it does, and letting go is no press of what the button says by then. */
  const closing = facilitator.getByRole('button', { name: strings.workshop.closeWithout.votes(9) });
  await closing.click();
  await facilitator.keyboard.press('Control+Enter');
  await expect(facilitator.getByText(strings.acts.hold).first()).toBeAttached();
  expect(vote(candor)).toMatchObject({ status: 'open' });
  /* Nor are ballots thrown away by one press. */
  await facilitator.getByRole('button', { name: strings.steps.vote.holdToReset(1) }).click();
  expect(vote(candor)).toMatchObject({ status: 'open' });
  const box = await closing.boundingBox();
  await facilitator.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await facilitator.mouse.down();
  await facilitator.getByRole('button', { name: strings.workshop.next['reveal-vote'] }).waitFor();
  await facilitator.mouse.up();
  await expect(facilitator.getByText(strings.steps.vote.closed, { exact: true })).toBeVisible();
  expect(vote(candor)).toMatchObject({ status: 'closed', revealedAt: null });
  await expect(facilitator.getByText(strings.plan.content.replaced.ballots(1))).toBeVisible();
  expect(vote(candor)).toMatchObject({ status: 'closed', replaced: 1 });
  await app.evaluate(({ app: electron }) => electron.quit()).catch(() => undefined);
  await expect.poll(() => child.exitCode).toBe(0);
});

test('seats with a card ask for its code', async ({ home, start }) => {
  const candor = await atTheVote(home, start);
  const made = (await ask(candor.facilitator, 'seat/cards', { who: 'all' })) as {
    codes: { participant: string; code: string }[];
  };
  const codeOf = (id: string) => made.codes.find(({ participant }) => participant === id)?.code ?? '';
  const seat = await openUnhurriedSeat(candor);
  const words = strings.seat;
  await seat.keyboard.type('3');
  await seat.keyboard.press('Enter');
  await expect(seat.getByLabel(words.codeLabel, { exact: true })).toBeFocused();
  await seat.keyboard.type(codeOf('p2') === codeOf('p3') ? 'none' : codeOf('p2'));
  await seat.keyboard.press('Enter');
  await expect(seat.getByText(strings.refusals['wrong-code'])).toBeVisible();
  await seat.keyboard.type(codeOf('p3'));
  await seat.keyboard.press('Enter');
  await seat.getByRole('button', { name: words.addDot('Queue'), exact: true }).click();
  await seat.getByRole('button', { name: words.cast, exact: true }).click();
  await seat.getByText(words.thanks).waitFor();
  await expect(seat.getByLabel(words.chooseHint)).toBeFocused({ timeout: 15_000 });
  await leaveSeat(seat);
  await expect(candor.facilitator.getByText(strings.steps.vote.voted(1, 9), { exact: true })).toBeVisible();
});
