import { expect } from 'playwright/test';
import { strings } from '../english';
import type { Candor } from '../drive/candor';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const LEFT = { x: 0, y: 0, width: 1600, height: 1000 };
const RIGHT = { x: 1600, y: 0, width: 1280, height: 720 };

/** Divides the one virtual screen into the displays given; a machine without a projector has no other way to have two. */
const showDisplays = ({ app }: Candor, bounds: readonly (typeof LEFT)[]): Promise<void> =>
  app.evaluate(({ screen }, all) => {
    const displays = all.map((one, index) => ({
      ...screen.getPrimaryDisplay(),
      id: index + 1,
      bounds: one,
      workArea: one,
    }));
    screen.getAllDisplays = () => displays;
    screen.getDisplayMatching = ({ x }) =>
      displays.find((one) => x >= one.bounds.x && x < one.bounds.x + one.bounds.width) ?? displays[0]!;
    screen.emit('display-metrics-changed', {}, displays[0], []);
  }, bounds);

const roomBounds = ({ app }: Candor) =>
  app.evaluate(({ BrowserWindow }) => {
    const room = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().endsWith('#room'));
    return room ? { ...room.getBounds(), fullScreen: room.isFullScreen() } : null;
  });

test('the room window opens over the second display, and leaves full screen when the cable is pulled', async ({
  home,
  start,
}) => {
  const session = stages()['say'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  await showDisplays(candor, [LEFT, RIGHT]);
  const room = await candor.openRoom();
  await expect.poll(() => roomBounds(candor)).toMatchObject({ x: RIGHT.x, y: RIGHT.y });

  await showDisplays(candor, [LEFT]);
  await expect.poll(async () => (await roomBounds(candor))?.fullScreen).toBe(false);
  await expect(room.locator('[data-screen=room]')).toBeVisible();
  await expect(candor.facilitator.locator('[data-screen=workshop]')).toBeVisible();
});

test('a mirrored projector is noticed, and one-screen mode hides the script', async ({ home, start }) => {
  const session = stages()['sealed'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  await expect(page.getByText(strings.workshop.mirrored)).toHaveCount(0);
  await showDisplays(candor, [LEFT, LEFT]);
  await expect(page.getByText(strings.workshop.mirrored)).toBeVisible();
  await page.getByRole('button', { name: strings.workshop.oneScreen }).press('Enter');
  await expect(page.getByRole('region', { name: strings.workshop.script })).toHaveCount(0);
  await expect(page.locator('[data-screen=room]')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByRole('region', { name: strings.workshop.script })).toBeVisible();
});
