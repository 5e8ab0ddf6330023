import type { Page } from 'playwright';
import { resize, setScheme } from '../drive/staged';
import { still } from '../drive/still';
import { inPixels, type Album, type Size, type Subject } from './album';
import { seenInRoom, type Scene } from './scenes';
import { againAs, openWindows, showInRoom, shown, showRoom, showToFacilitator, type Windows } from './show';
import { roomView } from '@shared/views/views';
import type { Brand, StageState } from '@shared/host/stage';
import { logo } from '../fixtures/logo';
import type { WindowName } from './measures';
import type { Candor } from '../drive/candor';

/** What is looked at, of a scene, in a window. */
export const subjectOf = ({ name, kind, filling, moment, items, showsNone }: Scene, window: WindowName): Subject => ({
  name,
  kind,
  filling,
  moment,
  window,
  items: window === 'room' && showsNone ? null : items,
  tooLong: filling === 'long' || filling === 'crowded',
  mayScroll: false,
});

/** Gives a window its size, and waits until it keeps it: the window system may take its time, and a pixel for itself. */
export async function sizeTo(candor: Candor, window: WindowName, page: Page, size: Size): Promise<void> {
  const [width, height] = inPixels(size);
  const has = () =>
    page.evaluate(([w, h]) => Math.abs(innerWidth - w) < 3 && Math.abs(innerHeight - h) < 3, [width, height] as const);
  const ENOUGH = 3;
  for (let times = 0, kept = 0; kept < ENOUGH; times += 1) {
    if (times > 100) throw new Error(`the ${window} never was ${size}`);
    kept = (await has()) ? kept + 1 : 0;
    if (kept === 0) await resize(candor, window, width, height);
    await still(page);
  }
}

/** A screen that is of no step. */
export const screenOf = (name: string, window: WindowName): Subject => ({
  name: `screen.${name}`,
  kind: 'screen',
  filling: 'story',
  moment: 'story',
  window,
  items: null,
  tooLong: false,
  mayScroll: window === 'facilitator',
});

/** An organisation of which everything is kept. */
const brand: Brand = { accent: '#ffb000', logo };

/** What is said to those who arrive, where somebody has said it. */
const invited = {
  invitedBy: 'Grace Adeyemi, Director of Service',
  aim: 'By noon we can say in one sentence what a customer really gets, know three things we have been pretending not to know, and leave with a name beside each.',
};

/** What stands in front of the room's picture, for whom much is kept and for whom nothing is. */
const covers: Readonly<Record<string, StageState>> = {
  break: { ...shown.stage, cover: { as: 'break', until: '2026-11-19T09:34:00.000Z' } },
  'break over': { ...shown.stage, cover: { as: 'break', until: '2026-11-19T09:10:00.000Z' }, brand },
  welcome: { ...shown.stage, cover: { as: 'welcome' } },
  'welcome of an organisation': { ...shown.stage, cover: { as: 'welcome' }, brand },
  closing: { ...shown.stage, cover: { as: 'closing' }, brand },
};

/** The room at every step, and before there is one. */
async function takeRoom(album: Album, windows: Windows, scenes: readonly Scene[], first: Scene): Promise<void> {
  const { room, candor } = windows;
  const seen = seenInRoom(scenes);
  for (const { size, theme } of album.looks('room')) {
    await sizeTo(candor, 'room', room, size);
    await setScheme(candor, theme, room);
    if (album.wantsName('screen.idle')) {
      await showRoom(windows, null);
      await album.take(room, screenOf('idle', 'room'), size, theme);
    }
    for (const [name, stage] of Object.entries(covers)) {
      if (!album.wantsName(`screen.${name}`)) continue;
      const { details } = first.held.session;
      const session = { ...first.held.session, details: { ...details, ...(stage.brand ? invited : {}) } };
      await showRoom(windows, roomView(session, first.held.sealed), { ...shown, stage });
      await album.take(room, screenOf(name, 'room'), size, theme);
    }
    for (const scene of seen) {
      await showInRoom(windows, scene.held, scene.moment === 'listed');
      await album.take(room, subjectOf(scene, 'room'), size, theme);
    }
    album.tell(`room, ${size}, ${theme}: ${seen.length} pictures`);
  }
}

async function takeFacilitator(album: Album, windows: Windows, scenes: readonly Scene[]): Promise<void> {
  const { facilitator, candor } = windows;
  for (const { size, theme } of album.looks('facilitator')) {
    await sizeTo(candor, 'facilitator', facilitator, size);
    await setScheme(candor, theme, facilitator);
    for (const scene of scenes.filter(({ moment }) => moment !== 'listed')) {
      /* Each is a session of its own: what was half typed in the one before, or chosen there, stays with that one. */
      const { session } = scene.held;
      await showToFacilitator(windows, againAs(scene.held, { ...session, id: `${scene.name} ${theme}` }));
      await album.take(facilitator, subjectOf(scene, 'facilitator'), size, theme);
    }
    album.tell(`facilitator, ${size}, ${theme}: ${scenes.length} pictures`);
  }
}

/** Every step, in the room and before the facilitator; what stands in front of the room's picture stands in front of `first`. */
export async function takeSteps(
  album: Album,
  candor: Candor,
  scenes: readonly Scene[],
  first: Scene | undefined,
): Promise<void> {
  if (!first) return;
  const windows = await openWindows(candor, first.held.session);
  await takeRoom(album, windows, scenes, first);
  await takeFacilitator(album, windows, scenes);
}
