import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import { Restarts } from '@host/restarts';
import type { Role } from '@shared/host/contract';
import { facilitatorLanguage } from './language';
import { roleOfWindow } from './make-window';
import { ORIGIN } from './pages';
import { schemeFor } from './schemes';
import type { Troubles } from './troubles';

/* Heard here and not in the page: a page that hangs hears nothing. */
const AFRESH = 'F5';
/** A page that takes longer to say that it is there hangs. */
const ANSWERS_WITHIN_MS = 1_000;

/**
 * Sees to it that a window whose page stops, or hangs, comes back by itself where it was: the window stays, over whatever
 * it covers, and gets a new page. F5 does the same where `mayStartAfresh`; elsewhere (at the seat, under the cover) only where
 * the page hangs, so that nobody loses a ballot to a key. A page that keeps stopping is not loaded again before somebody wants it.
 */
export function reviveWindows(troubles: Troubles, mayStartAfresh: (role: Role) => boolean): void {
  app.on('browser-window-created', (_event, window) => {
    const restarts = new Restarts(() => performance.now());
    const { webContents } = window;
    /** Its end is wanted: nothing is told of it. */
    let wanted = false;
    webContents.on('render-process-gone', (_gone, { reason }) => {
      const role = roleOfWindow(webContents);
      if (role === undefined || role === 'report' || window.isDestroyed()) return;
      if (role === 'facilitator') troubles.deaf();
      if (wanted) restarts.forget();
      else troubles.log.happened(`${role} window: its page is gone (${reason})`);
      const again = restarts.once();
      if (!wanted && again) troubles.tell(`${role}-back`);
      else if (!again && role !== 'facilitator') troubles.tell(`${role}-stopped`);
      wanted = false;
      showPage(window, role, again);
    });
    window.on('unresponsive', () => webContents.forcefullyCrashRenderer());
    const startAfresh = async () => {
      const role = roleOfWindow(webContents);
      if (role === undefined) return;
      if (!(await answers(window))) {
        wanted = true;
        webContents.forcefullyCrashRenderer();
      } else if (mayStartAfresh(role) || isStopped(window)) {
        restarts.forget();
        showPage(window, role, true);
      }
    };
    webContents.on('before-input-event', (event, { type, key, isAutoRepeat, control, alt, meta, shift }) => {
      if (type !== 'keyDown' || key !== AFRESH || isAutoRepeat || control || alt || meta || shift) return;
      event.preventDefault();
      void startAfresh();
    });
  });
}

/** Whether a window's page is alive. */
async function answers({ webContents }: BrowserWindow): Promise<boolean> {
  if (webContents.isCrashed()) return false;
  const answered = webContents.executeJavaScript('true').then(
    () => true,
    () => false,
  );
  return Promise.race([answered, pause(ANSWERS_WITHIN_MS, false)]);
}

const addressOf = (window: BrowserWindow, role: Role): URL => {
  const there = window.webContents.getURL();
  return new URL(there.startsWith(`${ORIGIN}/`) ? there : `${ORIGIN}/index.html#${role}`);
};

const isStopped = (window: BrowserWindow): boolean => new URL(window.webContents.getURL()).searchParams.has('stopped');

/** Loads the page where it was, for the first time or once more, or the sentence that stands in its place. */
export function showPage(window: BrowserWindow, role: Role, again = true): void {
  const address = addressOf(window, role);
  address.searchParams.set('language', facilitatorLanguage());
  address.searchParams.set('scheme', schemeFor(role));
  if (again) address.searchParams.delete('stopped');
  else address.searchParams.set('stopped', 'yes');
  if (address.href === window.webContents.getURL() && !window.webContents.isCrashed()) window.webContents.reload();
  else void window.loadURL(address.href);
  if (window.isFocused()) window.webContents.focus();
}
