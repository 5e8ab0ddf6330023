import { performance } from 'node:perf_hooks';
import { app, type BrowserWindow, type WebContents } from 'electron';
import { Restarts } from '@host/restarts';
import type { Role } from '@shared/host/contract';
import { facilitatorLanguage } from './language';
import { ORIGIN } from './pages';
import type { Troubles } from './troubles';
import { roleOfWindow } from './make-window';

/* Heard here and not in the page: a page that hangs hears nothing. */
const AFRESH = 'F5';

/** Pages that somebody wants to be started afresh. */
const wanted = new WeakSet<WebContents>();

/**
 * Sees to it that a window whose page stops, or hangs, comes back by itself where it was: the window stays, over whatever
 * it covers, and gets a new page. F5 does the same at any time. One that keeps stopping says so, and how to try again.
 */
export function reviveWindows(troubles: Troubles): void {
  app.on('browser-window-created', (_event, window) => {
    const restarts = new Restarts(() => performance.now());
    const { webContents } = window;
    webContents.on('render-process-gone', (_gone, { reason }) => {
      const role = roleOfWindow(webContents);
      if (role === undefined || role === 'report' || window.isDestroyed()) return;
      if (role === 'facilitator') troubles.deaf();
      const asked = wanted.delete(webContents);
      if (asked) restarts.forget();
      else troubles.log.happened(`${role} window: its page is gone (${reason})`);
      const again = restarts.once();
      if (!asked && again) troubles.tell(`${role}-back`);
      else if (!again && role !== 'facilitator') troubles.tell(`${role}-stopped`);
      showPage(window, role, again);
    });
    window.on('unresponsive', () => webContents.forcefullyCrashRenderer());
    webContents.on('before-input-event', (event, { type, key, isAutoRepeat, control, alt, meta, shift }) => {
      if (type !== 'keyDown' || key !== AFRESH || isAutoRepeat || control || alt || meta || shift) return;
      event.preventDefault();
      startAfresh(webContents);
    });
  });
}

/** Starts a window's page afresh, where it was, even if it hangs. */
export function startAfresh(contents: WebContents): void {
  wanted.add(contents);
  contents.forcefullyCrashRenderer();
}

/** Loads the page that was there, or the sentence in its place. */
function showPage(window: BrowserWindow, role: Role, again: boolean): void {
  const there = window.webContents.getURL();
  const address = new URL(there.startsWith(`${ORIGIN}/`) ? there : `${ORIGIN}/index.html#${role}`);
  address.searchParams.set('language', facilitatorLanguage());
  if (again) address.searchParams.delete('stopped');
  else address.searchParams.set('stopped', 'yes');
  void window.loadURL(address.href);
  if (window.isFocused()) window.webContents.focus();
}
