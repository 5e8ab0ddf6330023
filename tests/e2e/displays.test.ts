import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { strings } from '../english';
import type { Candor } from '../drive/candor';
import { shows } from '../drive/inside';
import { openFromHome, putSession, sealedFiles } from '../drive/prepared';
import { castBallot, leaveSeat, openSeat, sitDown } from '../drive/seat';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const LEFT = { id: 1, label: 'Built-in', bounds: { x: 0, y: 0, width: 1600, height: 1000 } };
const RIGHT = { id: 2, label: 'Beamer', bounds: { x: 1600, y: 0, width: 1280, height: 720 } };
const FAR = { id: 3, label: 'Side', bounds: { x: 2880, y: 0, width: 960, height: 600 } };

/** Divides the one virtual screen into the displays given; a machine without a projector has no other way to have two. */
const showDisplays = ({ app }: Candor, shown: readonly (typeof LEFT)[]): Promise<void> =>
  app.evaluate(({ screen }, all) => {
    const displays = all.map((one) => ({ ...screen.getPrimaryDisplay(), ...one, workArea: one.bounds }));
    screen.getAllDisplays = () => displays;
    screen.getDisplayMatching = ({ x }) =>
      displays.find((one) => x >= one.bounds.x && x < one.bounds.x + one.bounds.width) ?? displays[0]!;
    screen.emit('display-metrics-changed', {}, displays[0], []);
  }, shown);

/** Where the room's window is, and where the facilitator's and the seat's. */
const places = ({ app }: Candor) =>
  app.evaluate(({ BrowserWindow, screen }) => {
    const of = (role: string) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`#${role}`));
      return window && { on: screen.getDisplayMatching(window.getBounds()).label, full: window.isFullScreen() };
    };
    return { room: of('room'), script: of('facilitator') };
  });

/** How many reasons there are for the displays not to sleep. */
const awake = ({ app }: Candor) =>
  app.evaluate(
    ({ powerSaveBlocker }) =>
      Array.from({ length: 50 }, (_, id) => id).filter((id) => powerSaveBlocker.isStarted(id)).length,
  );

const roomIs = (candor: Candor, on: string, full: boolean) =>
  expect.poll(async () => (await places(candor)).room).toEqual({ on, full });

test('the room has its display, goes back there, and is never where the script is', async ({ home, start }) => {
  const session = stages()['vote-walk-up']!;
  putSession(home, session);
  const candor = await start();
  const { facilitator } = candor;
  await openFromHome(candor, session.details.title);
  expect(await awake(candor)).toBe(0);
  await showDisplays(candor, [LEFT, RIGHT, FAR]);
  const room = await candor.openRoom();
  await roomIs(candor, 'Beamer', true);
  expect(await awake(candor)).toBe(1);

  // The pointer is seen while it moves, and not while it rests.
  const cursor = () => room.evaluate(() => getComputedStyle(document.querySelector('[data-screen=room]')!).cursor);
  await expect.poll(cursor).toBe('none');
  await room.clock.install();
  await room.mouse.move(200, 200);
  await room.mouse.move(300, 300);
  await expect.poll(cursor).not.toBe('none');
  await room.clock.fastForward(3_000);
  await expect.poll(cursor).toBe('none');

  // The facilitator chooses, once.
  await facilitator.keyboard.press('Shift+F7');
  await roomIs(candor, 'Side', true);
  const settings = () => JSON.parse(readFileSync(join(home.data, 'settings.json'), 'utf8')) as { roomDisplay: object };
  await expect.poll(() => settings().roomDisplay).toMatchObject({ id: 3, label: 'Side', width: 960 });

  // In the middle of a secret vote the cable is pulled, all of them, and plugged in again; the lid closes and opens.
  const seat = await openSeat(candor);
  await castBallot(seat, 1, []);
  await showDisplays(candor, [LEFT, RIGHT]);
  await roomIs(candor, 'Beamer', true);
  await sitDown(seat, 2);
  await showDisplays(candor, [LEFT]);
  await roomIs(candor, 'Built-in', false);
  await candor.app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend');
    powerMonitor.emit('resume');
  });
  await seat.getByRole('button', { name: strings.seat.castAbstain, exact: true }).click();
  await seat.getByText(strings.seat.thanks).waitFor();
  await showDisplays(candor, [LEFT, RIGHT, FAR]);
  await roomIs(candor, 'Side', true);
  await shows(candor, 'room', 'room');
  await leaveSeat(seat);
  await expect(facilitator.getByText(strings.room.votedOf(2, session.participants.length)).first()).toBeVisible();
  expect(sealedFiles(home, session.id)).toHaveLength(1);

  // Another display than the number says, after the system has counted anew; and the script comes to where the room is.
  await showDisplays(candor, [LEFT, { ...RIGHT, id: 3 }, { ...FAR, id: 4 }]);
  await roomIs(candor, 'Side', true);
  await candor.app.evaluate(({ BrowserWindow }, x) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('#facilitator'));
    window?.setBounds({ x, y: 10, width: 960, height: 640 });
    window?.emit('move');
  }, FAR.bounds.x);
  await expect.poll(async () => (await places(candor)).script?.on).toBe('Side');
  await expect.poll(async () => (await places(candor)).room?.on).not.toBe('Side');

  await facilitator.keyboard.press('F7');
  await expect.poll(async () => (await places(candor)).room).toBeUndefined();
  expect(await awake(candor)).toBe(0);
});

test('a mirrored projector is noticed, and one-screen mode hides the script', async ({ home, start }) => {
  const session = stages()['sealed'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  await expect(page.getByText(strings.workshop.mirrored)).toHaveCount(0);
  await showDisplays(candor, [LEFT, { ...LEFT, id: 2 }]);
  await expect(page.getByText(strings.workshop.mirrored)).toBeVisible();
  await page.getByRole('button', { name: strings.workshop.oneScreen }).press('Enter');
  await expect(page.getByRole('region', { name: strings.workshop.script })).toHaveCount(0);
  await expect(page.locator('[data-screen=room]')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByRole('region', { name: strings.workshop.script })).toBeVisible();
});
