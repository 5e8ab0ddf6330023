import { UNTOUCHED } from '@shared/host/stage';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Push } from '@shared/host/contract';
import { AT_FIRST } from '@shared/host/preferences';
import type { RoomScreenState, WindowsView } from '@shared/host/views';
import type { Session } from '@shared/session/schema/session';
import { stringsOf } from '@shared/words';
import { facilitatorView, roomView, type RoomView } from '@shared/views/views';
import { ask } from '../drive/bridge';
import type { Candor } from '../drive/candor';
import { putStages, showStage } from '../drive/staged';
import { still } from '../drive/still';
import { pictureOf } from '@shared/views/picture';
import { Workshop } from '../fixtures/workshop';

type Role = 'room' | 'facilitator';

/** What a page notes of what it was last pushed. */
interface Noting {
  readonly candor: { readonly listen: (listener: (push: { readonly mark?: number }) => void) => void };
  arrived?: number;
}

let marks = 0;

/** Lets a page note what arrives, so that it can be waited for. Its own screens have heard of it before. */
const note = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noting = window as unknown as Noting;
    noting.candor.listen(({ mark }) => {
      if (mark !== undefined) noting.arrived = mark;
    });
  });

/** Waits until a push has arrived and is drawn. */
async function drawn(page: Page, mark: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const PATIENCE_MS = 20_000;
    const noting = window as unknown as Noting;
    const until = performance.now() + PATIENCE_MS;
    while (noting.arrived !== wanted) {
      if (performance.now() > until) throw new Error('what was pushed never arrived');
      await new Promise((done) => setTimeout(done, 2));
    }
    await new Promise((done) => requestIdleCallback(done));
  }, mark);
  await still(page);
}

/** The facilitator's window and the room's, which show whatever they are handed: as main does it, without a session behind it. */
export interface Windows {
  readonly candor: Candor;
  readonly facilitator: Page;
  readonly room: Page;
  readonly views: WindowsView;
}

/** Opens both windows, at a time at which the sessions of the tests are held. */
export async function openWindows(candor: Candor, session: Session): Promise<Windows> {
  const { facilitator } = candor;
  putStages(candor.home, { first: session });
  await showStage(candor, session);
  const room = await candor.openRoom();
  for (const page of [facilitator, room]) {
    await page.clock.setFixedTime('2026-11-19T09:20:00Z');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await note(page);
  }
  const views = (await ask(facilitator, 'windows/view', null)) as WindowsView;
  return { candor, facilitator, room, views };
}

async function push({ candor, ...pages }: Windows, role: Role, message: Push): Promise<void> {
  marks += 1;
  /* By way of a file: what drives the app takes it down now and then when it is handed much at once, many times over. */
  const path = join(candor.home.folder, `push-${role}.json`);
  writeFileSync(path, JSON.stringify({ ...message, mark: marks }));
  await candor.app.evaluate(
    ({ BrowserWindow }, [of, file]) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes(`#${of}`));
      const told = process.getBuiltinModule('node:fs').readFileSync(file, 'utf8');
      window?.webContents.send('candor:push', JSON.parse(told));
    },
    [role, path] as const,
  );
  await drawn(pages[role], marks);
}

/** A room's window as it is when nothing was done to it. */
export const shown: RoomScreenState = {
  blank: false,
  fullScreen: false,
  aspect: 16 / 9,
  stage: UNTOUCHED,
};

/** Shows the room a picture; null: before a session is open. */
export const showRoom = (windows: Windows, view: RoomView | null, screen = shown): Promise<void> =>
  push(windows, 'room', { to: 'room', screen, look: AT_FIRST.room, view });

/** Of how many pages the picture in a room is that has just been shown. */
export async function pagesIn(room: Page): Promise<number> {
  const number = room.getByText(/^\d+ \/ \d+$/);
  return (await number.count()) > 0 ? Number((await number.innerText()).split(' / ')[1]) : 1;
}

/** Shows the room what it sees of a workshop, turned to a page, counted from 0. */
export function showPage(windows: Windows, { session, sealed }: Workshop, page: number): Promise<void> {
  const view = roomView(session, sealed);
  return showRoom(windows, view, {
    ...shown,
    stage: { ...shown.stage, turned: { picture: pictureOf(view), page } },
  });
}

/** Shows the room what it sees of a workshop; `anew`: as if it had seen nothing of it before. */
export async function showInRoom(windows: Windows, { session, sealed }: Workshop, anew = false): Promise<void> {
  if (anew) await showRoom(windows, null);
  await showRoom(windows, roomView(session, sealed));
}

/** Shows the facilitator a workshop, in the language of their window. */
export function showToFacilitator(windows: Windows, held: Workshop): Promise<void> {
  const strings = stringsOf(windows.views.language);
  const view = facilitatorView(strings, held.session, held.sealed, held.undoStack, { state: 'saved' });
  return push(windows, 'facilitator', { to: 'facilitator', windows: windows.views, view });
}

/** The same workshop, what is sealed in it included, with its session changed. */
export const againAs = ({ box, undoStack }: Workshop, session: Session): Workshop =>
  Object.assign(new Workshop(session), { box, undoStack });
