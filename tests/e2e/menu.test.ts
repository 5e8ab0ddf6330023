import { expect } from 'playwright/test';
import type { Candor, Home } from '../drive/candor';
import { chooseInMenu, menuOf } from '../drive/menu';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { strings } from '../english';
import { stages } from '../fixtures/story/stages';

const all = stages();
const words = strings.workshop;
const collect = strings.steps.collect;

const screen = ({ facilitator }: Candor, name: string) => facilitator.locator(`[data-screen=${name}]`).waitFor();

/** What can always be done to windows while the room's is closed and nothing is enlarged. */
const LOOK = ['zoom-in', 'zoom-out', 'room', 'room-text-larger'];

/** Waits until just these of the menu's acts can be chosen. */
const canChoose = (candor: Candor, ...ids: string[]) =>
  expect
    .poll(async () => Object.entries(await menuOf(candor)).flatMap(([id, { enabled }]) => (enabled ? [id] : [])))
    .toEqual(ids);

const collecting = all['collect-alike']!;

/** The workshop, in a step that collects ideas. */
async function inCollect(home: Home, start: () => Promise<Candor>): Promise<Candor> {
  putStages(home, { session: collecting });
  const candor = await start();
  await showStage(candor, collecting);
  return candor;
}

test('the menu holds what each screen can do, greys what it cannot, and does it', async ({ home, start }) => {
  const session = all['collect-alike']!;
  putStages(home, { session });
  const candor = await start();
  const { facilitator: page } = candor;
  await canChoose(candor, 'new', 'merge', 'exercises', 'settings', ...LOOK, 'keys', 'about');
  expect((await menuOf(candor))['new']?.key).toBe('CmdOrCtrl+N');
  await chooseInMenu(candor, 'exercises');
  await screen(candor, 'exercises');
  await canChoose(candor, 'new', 'merge', 'home', 'settings', ...LOOK, 'keys', 'about');
  await chooseInMenu(candor, 'merge');
  await screen(candor, 'merge');
  await page.keyboard.press('Escape');
  await screen(candor, 'home');

  await chooseInMenu(candor, 'new');
  await screen(candor, 'new-session');
  const title = page.getByLabel(strings.newSession.sessionTitle);
  await title.fill('');
  await page.keyboard.type('Half a tit');
  await chooseInMenu(candor, 'undo');
  await expect(title).not.toHaveValue('Half a tit');
  await chooseInMenu(candor, 'home');
  await screen(candor, 'home');

  await showStage(candor, session);
  await canChoose(
    candor,
    'new',
    'merge',
    'home',
    'exercises',
    'report',
    'ideas',
    'photographs',
    'copy',
    'actions',
    'settings',
    ...LOOK,
    'keys',
    'about',
  );
  await chooseInMenu(candor, 'report');
  await screen(candor, 'report');
  await canChoose(candor, 'new', 'merge', 'home', 'exercises', 'copy', 'settings', ...LOOK, 'keys', 'about');
  await page.keyboard.press('Escape');
  await screen(candor, 'workshop');
  await chooseInMenu(candor, 'home');
  await screen(candor, 'home');
});

test('undo and redo say in the menu what they take back, and cannot be chosen where there is nothing', async ({
  home,
  start,
}) => {
  const candor = await inCollect(home, start);
  const { facilitator: page } = candor;
  const deleted = 'collect/delete';
  await page.getByRole('button', { name: collect.delete('Prompt response'), exact: true }).press('Enter');
  await expect.poll(async () => (await menuOf(candor))['undo']?.label).toBe(words.undoWhat(deleted));
  await chooseInMenu(candor, 'undo');
  await expect.poll(async () => (await menuOf(candor))['redo']?.label).toBe(words.redoWhat(deleted));
  await chooseInMenu(candor, 'redo');
  await canChoose(
    candor,
    'new',
    'merge',
    'home',
    'exercises',
    'report',
    'ideas',
    'photographs',
    'copy',
    'actions',
    'settings',
    'undo',
    ...LOOK,
    'keys',
    'about',
  );

  /* With the focus in a field where something was typed it is that which the menu takes back. */
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await menuOf(candor))['undo']?.enabled).toBe(false);
  const field = page.getByLabel(collect.add);
  await field.focus();
  await page.keyboard.type('half a thou');
  await chooseInMenu(candor, 'undo');
  await expect(field).not.toHaveValue('half a thou');
});

test('the room window from the menu: opened, blanked, to the front, closed', async ({ home, start }) => {
  const session = all['vote-tie']!;
  putStages(home, { session });
  const candor = await start();
  await showStage(candor, session);
  await expect.poll(async () => (await menuOf(candor))['blank']?.enabled).toBe(false);
  expect((await menuOf(candor))['ideas']?.enabled).toBe(false);
  expect((await menuOf(candor))['room']).toEqual({ label: words.openRoom, key: 'F7', enabled: true });
  await chooseInMenu(candor, 'room');
  const room = await candor.window('room');
  await chooseInMenu(candor, 'blank');
  await expect(room.getByText(strings.room.blankHint)).toBeAttached();
  await chooseInMenu(candor, 'blank');
  await expect(room.getByRole('heading', { level: 1 })).toBeVisible();
  const hide = () =>
    candor.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().endsWith('#room'))
        ?.hide(),
    );
  const isThere = () =>
    candor.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().endsWith('#room'))
        ?.isVisible(),
    );
  await hide();
  await chooseInMenu(candor, 'room-to-front');
  await expect.poll(isThere).toBe(true);
  expect((await menuOf(candor))['room']?.label).toBe(words.closeRoom);
  const closed = room.waitForEvent('close');
  await chooseInMenu(candor, 'room');
  await closed;
  await expect.poll(async () => (await menuOf(candor))['blank']?.enabled).toBe(false);
});

test('Ctrl+K finds what it found before there was one list, and what cannot be done now is not in it', async ({
  home,
  start,
}) => {
  const candor = await inCollect(home, start);
  const { facilitator: page } = candor;
  await candor.openRoom();
  await page.keyboard.press('Control+k');
  const found = page.getByRole('dialog', { name: words.commands }).getByRole('button');
  const labels = async () => (await found.allInnerTexts()).map((label) => label.split('\n')[0]);
  const rows = collecting.agenda.items.map(({ exercise }) => collecting.exercises[exercise]!);
  await expect
    .poll(labels)
    .toEqual([
      words.nextIs('Group'),
      words.closeRoom,
      strings.acts.blank,
      strings.acts.freeze,
      strings.acts.spotlight,
      strings.acts.fullScreen,
      strings.acts.roomToFront,
      strings.acts.roomTextLarger,
      words.oneScreen,
      words.report,
      strings.agenda.edit,
      strings.agenda.print,
      strings.importIdeas.choose,
      strings.photographs.open,
      strings.acts.saveCopy,
      strings.home.newSession,
      strings.home.mergeRooms,
      strings.timer.startOrStop,
      strings.timer.twoMore,
      strings.acts.clock,
      strings.acts.pause,
      strings.acts.welcome,
      strings.timer.soundOn,
      strings.notes.open,
      strings.actions.open,
      strings.due.followUp,
      strings.history.title,
      words.keys,
      words.home,
      strings.home.exercises,
      strings.settings.title,
      strings.acts.zoomIn,
      strings.acts.zoomOut,
      strings.about.title,
      ...['What exactly does “really great” mean?', 'Pick the elements'].map((title) =>
        strings.agenda.againWhat(title),
      ),
      ...rows.flatMap(({ title, steps }) => steps.map((step) => `${title} · ${step.title}`)),
    ]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+h');
  await screen(candor, 'home');
});

test('? shows the keys of the screen that is there, and Esc puts only them away', async ({ home, start }) => {
  const session = all['vote-tie']!;
  putStages(home, { session });
  const candor = await start();
  const { facilitator: page } = candor;
  const help = page.getByRole('dialog', { name: words.keys });
  await page.keyboard.press('?');
  await expect(help.getByText(strings.acts.help.newSession)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await showStage(candor, session);
  await page.keyboard.press('Control+p');
  await screen(candor, 'report');
  await page.keyboard.press('?');
  await expect(help.getByText(strings.acts.help.goBack)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await screen(candor, 'report');
  await page.keyboard.press('Escape');
  await screen(candor, 'workshop');

  /* With the room's picture in this window nothing is laid over it, now or later. */
  await page.keyboard.press('F2');
  await expect(page.getByText(words.oneScreenLeave)).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('F2');
  await screen(candor, 'workshop');
  await expect(page.getByText(words.oneScreenLeave)).toBeHidden();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Esc puts away a menu that is open over the plan, and only then leaves the plan', async ({ home, start }) => {
  const candor = await inCollect(home, start);
  const { facilitator: page } = candor;
  await page.keyboard.press('Control+p');
  await screen(candor, 'report');
  const more = page.getByRole('button', { name: strings.report.more.title });
  await more.click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(more).toBeVisible();
  await page.keyboard.press('Escape');
  await screen(candor, 'workshop');
});
