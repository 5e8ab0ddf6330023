import type { Page } from 'playwright';
import { resize, setScheme } from '../drive/staged';
import { Workshop } from '../fixtures/workshop';
import { inPixels, type Album, type Size, type Subject, type Theme } from './album';
import type { Scene } from './scenes';
import { openWindows, showInRoom, showRoom, showToFacilitator, type Windows } from './show';
import type { WindowName } from './measures';
import type { Candor } from '../drive/candor';

/** What is looked at, of a scene, in a window. */
export const subjectOf = ({ name, kind, filling, moment, items }: Scene, window: WindowName): Subject => ({
  name,
  kind,
  filling,
  moment,
  window,
  items,
  tooLong: filling === 'long' || filling === 'crowded',
});

/** Gives a window its size, and waits until it has it: the window system may keep a pixel for itself. */
export async function sizeTo(candor: Candor, window: WindowName, page: Page, size: Size): Promise<void> {
  const [width, height] = inPixels(size);
  await resize(candor, window, width, height);
  await page.waitForFunction(([w, h]) => Math.abs(innerWidth - w) < 3 && Math.abs(innerHeight - h) < 3, [
    width,
    height,
  ] as const);
}

const screen = (name: string): Subject => ({
  name: `screen.${name}`,
  kind: 'screen',
  filling: 'empty',
  moment: 'ready',
  window: 'room',
  items: null,
  tooLong: false,
});

/** The room at every step, and before and between. */
async function takeRoom(album: Album, windows: Windows, scenes: readonly Scene[], theme: Theme): Promise<void> {
  const { room, candor } = windows;
  const rooms = new Set<string>();
  const seen = scenes.filter(({ held }) => {
    const { step: _step, ...view } = held.views().room;
    const looks = JSON.stringify(view);
    return !rooms.has(looks) && rooms.add(looks);
  });
  for (const size of album.sizesOf('room', theme)) {
    await sizeTo(candor, 'room', room, size);
    if (album.wantsName('screen.welcome')) {
      await showRoom(windows, null);
      await album.take(room, screen('welcome'), size, theme);
    }
    for (const scene of seen) {
      await showInRoom(windows, scene.held);
      await album.take(room, subjectOf(scene, 'room'), size, theme);
    }
    album.tell(`room, ${size}, ${theme}: ${seen.length} pictures`);
  }
}

async function takeFacilitator(album: Album, windows: Windows, scenes: readonly Scene[], theme: Theme): Promise<void> {
  const { facilitator, candor } = windows;
  for (const size of album.sizesOf('facilitator', theme)) {
    await sizeTo(candor, 'facilitator', facilitator, size);
    for (const scene of scenes) {
      /* Each is a session of its own: what was half typed in the one before, or chosen there, stays with that one. */
      const session = { ...scene.held.session, id: scene.name };
      const held = Object.assign(new Workshop(session), { box: scene.held.box, undoStack: scene.held.undoStack });
      await showToFacilitator(windows, held);
      await album.take(facilitator, subjectOf(scene, 'facilitator'), size, theme);
    }
    album.tell(`facilitator, ${size}, ${theme}: ${scenes.length} pictures`);
  }
}

/** Every step, in the room and before the facilitator, in a theme. */
export async function takeSteps(album: Album, candor: Candor, scenes: readonly Scene[], theme: Theme): Promise<void> {
  const [first] = scenes;
  if (!first) return;
  const windows = await openWindows(candor, first.held.session);
  await setScheme(candor, theme, windows.facilitator, windows.room);
  await takeRoom(album, windows, scenes, theme);
  await takeFacilitator(album, windows, scenes, theme);
}
