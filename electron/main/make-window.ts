import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import type { Role } from '@shared/host/contract';
import { facilitatorLanguage } from './language';
import { ORIGIN } from './pages';
import { isDark, schemeFor } from './schemes';

/* The ground of renderer/theme/tokens.css, so that a window does not flash before its page is there. */
const GROUND = { light: '#FBF8F3', dark: '#14171F' } as const;

const roles = new WeakMap<Electron.WebContents, Role>();

/** The role a window was made with; undefined for anything that is not ours. */
export const roleOfWindow = (contents: Electron.WebContents): Role | undefined => roles.get(contents);

/** Makes a window for a role. `hash` tells the page what to draw; what it may ask for is decided here, by role. */
export function makeWindow(
  role: Role,
  options: Electron.BrowserWindowConstructorOptions,
  hash: string = role,
): BrowserWindow {
  const window = new BrowserWindow({
    backgroundColor: isDark(role) ? GROUND.dark : GROUND.light,
    autoHideMenuBar: role !== 'facilitator',
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    ...options,
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'app', 'preload', 'index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      /* Votes must show in the room while the facilitator works in another window. */
      backgroundThrottling: false,
    },
  });
  roles.set(window.webContents, role);
  /* A window keeps the title it was made with, by which people find it in the system's list. */
  window.on('page-title-updated', (event) => event.preventDefault());
  /* The application's menu has keys (Ctrl+Q among them) that mean something in the facilitator's window only. */
  if (role !== 'facilitator') window.removeMenu();
  void window.loadURL(`${ORIGIN}/index.html?language=${facilitatorLanguage()}&scheme=${schemeFor(role)}#${hash}`);
  return window;
}
