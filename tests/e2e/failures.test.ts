import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { AT_FIRST } from '@shared/host/preferences';
import { strings } from '../english';
import { clean } from '../drive/axe';
import type { Candor, Home } from '../drive/candor';
import { crash, hang, inside, press, says, shows } from '../drive/inside';
import { openFromHome, putSession } from '../drive/prepared';
import { castBallot, openSeat, sitDown } from '../drive/seat';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const { told, screen } = strings.trouble;
const session = stages()['vote-walk-up']!;

/** What the log says; never anything of the session or of what was thrown. */
function logOf({ data }: Home): string {
  const log = readFileSync(join(data, 'candor.log'), 'utf8');
  for (const text of [session.id, session.details.title, session.details.organisation, 'Heron', data])
    expect(log).not.toContain(text);
  return log;
}

const isTold = ({ facilitator }: Candor, words: string) => expect(facilitator.getByText(words)).toBeVisible();

const windowOf = ({ app }: Candor, role: string) =>
  app.evaluate(({ BrowserWindow }, of) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().endsWith(`#${of}`));
    return { id: window?.id, fullScreen: window?.isFullScreen() };
  }, role);

test('what fails in main is told in words, and what fails in a window costs no other', async ({ home, start }) => {
  putSession(home, session);
  const candor = await start();
  const { app, facilitator } = candor;
  await openFromHome(candor, session.details.title);
  await candor.openRoom();

  // In main: no box of the system's, which would be over the participants' screen.
  await app.evaluate(({ dialog }) => {
    dialog.showErrorBox = () => void Object.assign(globalThis, { boxed: true });
    setTimeout(() => {
      throw new Error('somebody said Heron');
    });
  });
  await isTold(candor, told['in-main']);
  await facilitator.getByRole('button', { name: strings.app.close, exact: true }).first().click();
  await expect(facilitator.getByText(told['in-main'])).toHaveCount(0);
  await app.evaluate(() => void Promise.reject(new TypeError('Heron\n    at Heron (Heron.ts:1:1)')));
  await isTold(candor, told['in-main']);
  expect(logOf(home)).toMatch(/main: Error\n {2}at /u);
  expect(logOf(home)).toContain('main, a promise: TypeError');
  expect(await app.evaluate(() => 'boxed' in globalThis)).toBe(false);

  // A window that takes nothing any more: commands are answered, and the other windows show it.
  await app.evaluate(({ BrowserWindow }) => {
    const room = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().endsWith('#room'))!;
    const send = room.webContents.send.bind(room.webContents);
    room.webContents.send = () => {
      throw new Error('Heron');
    };
    Object.assign(globalThis, { mend: () => Object.assign(room.webContents, { send }) });
  });
  await facilitator.keyboard.press('F3');
  await isTold(candor, told['in-view']);
  await facilitator.keyboard.press('F3');
  await app.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());

  // Screens that throw: a sentence in their place, and the next view, or the way back, brings them back.
  const breakView = (role: 'room' | 'facilitator', view: object) =>
    app.evaluate(
      ({ BrowserWindow }, [of, broken, look]) =>
        BrowserWindow.getAllWindows()
          .find((one) => one.webContents.getURL().includes(`#${of}`))!
          .webContents.send('candor:push', {
            to: of,
            screen: { blank: false },
            look: look.room,
            windows: { language: 'en-GB', look },
            view: broken,
          }),
      [role, view, AT_FIRST] as const,
    );
  /* Again, where the view that the last key led to has come behind it. */
  await expect
    .poll(async () => {
      await breakView('room', { prompt: 'Heron' });
      return inside<string>(candor, 'room', 'document.body.innerText');
    })
    .toContain(screen.room);
  await isTold(candor, told['in-room']);
  await facilitator.keyboard.press('F3');
  await shows(candor, 'room', 'room');
  await breakView('facilitator', { sessionId: session.id });
  await expect(facilitator.getByRole('heading', { name: screen.title })).toBeVisible();
  await clean(facilitator, 'a screen that stopped');
  await expect(facilitator.getByRole('button', { name: screen.again })).toBeFocused();
  await facilitator.getByRole('button', { name: screen.leave }).press('Enter');
  await facilitator.locator('[data-screen=home]').waitFor();
  logOf(home);
});

test('windows that crash or hang come back where they were, say so once, and by key', async ({ home, start }) => {
  putSession(home, session);
  const candor = await start();
  const { facilitator } = candor;
  await openFromHome(candor, session.details.title);
  await candor.openRoom();

  await crash(candor, 'room');
  await shows(candor, 'room', 'room');
  await isTold(candor, told['room-back']);
  await expect(facilitator.getByText(told['room-back'])).toHaveCount(1);
  for (let times = 0; times < 3; times += 1) await crash(candor, 'room');
  await shows(candor, 'room', 'stopped');
  await isTold(candor, told['room-stopped']);
  await press(candor, 'room', 'F5');
  await shows(candor, 'room', 'room');

  // At the seat: over the script all the while, and at the chooser again. What was cast is cast.
  const seat = await openSeat(candor);
  await castBallot(seat, 1, []);
  await sitDown(seat, 2);
  const before = await windowOf(candor, 'seat');
  /* Whose turn it is loses nothing to a key, and a page that hangs comes back by it. */
  await press(candor, 'seat', 'F5');
  await expect(seat.getByText(strings.seat.chooseHint)).toHaveCount(0);
  await hang(candor, 'seat');
  await press(candor, 'seat', 'F5');
  await shows(candor, 'seat', 'seat');
  await says(candor, 'seat', strings.seat.chooseHint);
  await says(candor, 'seat', strings.seat.done);
  expect(await windowOf(candor, 'seat')).toEqual(before);
  await crash(candor, 'seat');
  await says(candor, 'seat', strings.seat.chooseHint);
  await isTold(candor, told['seat-back']);
  expect(await windowOf(candor, 'seat')).toEqual(before);
  /* One that keeps stopping still has the way back on it. */
  for (let times = 0; times < 3; times += 1) await crash(candor, 'seat');
  await shows(candor, 'seat', 'stopped');
  await says(candor, 'seat', strings.seat.holdBack);
  await candor.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().endsWith('#seat'))
      ?.destroy();
  });

  // The facilitator's: at the plan, and in one-screen mode, where the script must not come back with the page.
  await expect(facilitator.locator('[data-cover]')).toHaveCount(0);
  await facilitator.keyboard.press('Control+p');
  await facilitator.locator('[data-screen=report]').waitFor();
  await crash(candor, 'facilitator');
  await shows(candor, 'facilitator', 'report');
  await says(candor, 'facilitator', told['facilitator-back']);
  await press(candor, 'facilitator', 'Escape');
  await shows(candor, 'facilitator', 'workshop');
  await press(candor, 'facilitator', 'F2');
  await shows(candor, 'facilitator', 'room');
  await hang(candor, 'facilitator');
  await candor.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('#facilitator'))
      ?.emit('unresponsive');
  });
  await shows(candor, 'facilitator', 'room');
  expect(await inside(candor, 'facilitator', `document.querySelector('[data-screen=workshop]') !== null`)).toBe(false);
  expect(logOf(home)).toContain('facilitator window: its page is gone');
});
