import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen, type Display } from 'electron';
import { isMirrored } from '@host/displays';
import type { Push, Role } from '@shared/host/contract';
import type { WindowsView } from '@shared/host/views';
import type { Region } from '@shared/words/regions';
import { PUSH_CHANNEL } from './channels';
import { facilitatorLanguage, facilitatorStrings, languageAtStart } from './language';
import { ORIGIN } from './pages';

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
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
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
  void window.loadURL(`${ORIGIN}/index.html?language=${facilitatorLanguage()}#${hash}`);
  return window;
}

interface Listener {
  /** A window of that role was closed, moved to full screen, blanked, or the displays changed. */
  changed: () => void;
  /** What of the settings the facilitator's screens show. */
  settings: () => { readonly sound: boolean; readonly region: Region | null };
}

/** The windows of one running Candor: the facilitator's, and when asked for the room's and the seat's. */
export class Windows {
  readonly facilitator: BrowserWindow;
  #room: BrowserWindow | null = null;
  #seat: BrowserWindow | null = null;
  #blank = false;
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
    const { workArea } = screen.getPrimaryDisplay();
    this.facilitator = makeWindow('facilitator', {
      title: facilitatorStrings().app.name,
      width: Math.min(1440, workArea.width),
      height: Math.min(900, workArea.height),
      minWidth: 960,
      minHeight: 640,
    });
    for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
      screen.on(event as 'display-added', () => this.#displaysChanged());
    }
  }

  /** What the facilitator is told of windows and displays. */
  view(): WindowsView {
    const displays = screen.getAllDisplays();
    const { sound, region } = this.#listener.settings();
    return {
      room: this.#room ? { open: true, ...this.roomScreen() } : null,
      seatOpen: this.#seat !== null,
      displays: displays.length,
      mirrored: isMirrored(displays.map(({ bounds }) => bounds)),
      sound,
      language: facilitatorLanguage(),
      region: languageAtStart() === null ? (region ?? 'system') : 'at-start',
    };
  }

  /** What the room's window shows beside the session. */
  roomScreen(): { blank: boolean; fullScreen: boolean } {
    return { blank: this.#blank, fullScreen: this.#room?.isFullScreen() ?? false };
  }

  /** Sends something to a window, if it is there. */
  push(to: 'facilitator' | 'room' | 'seat', message: Push): void {
    const window = { facilitator: this.facilitator, room: this.#room, seat: this.#seat }[to];
    if (window && !window.isDestroyed()) window.webContents.send(PUSH_CHANNEL, message);
  }

  /** Opens the room window: over the whole second display when there is one, else as a window to be dragged there. */
  openRoom(): void {
    if (this.#room) {
      this.#room.show();
      return;
    }
    const second = this.#secondDisplay();
    const bounds = second?.bounds ?? this.#besideFacilitator();
    const room = makeWindow('room', {
      ...bounds,
      minWidth: 640,
      minHeight: 360,
      title: facilitatorStrings().room.windowTitle,
    });
    room.setMenuBarVisibility(false);
    if (second) room.setFullScreen(true);
    room.on('closed', () => {
      this.#room = null;
      this.#blank = false;
      this.#listener.changed();
    });
    room.on('enter-full-screen', () => this.#listener.changed());
    room.on('leave-full-screen', () => this.#listener.changed());
    this.#room = room;
    this.#listener.changed();
  }

  /** Closes the room's window, if it is open. */
  closeRoom(): void {
    this.#room?.close();
  }

  /** Puts the room's window on the whole screen, or back. */
  toggleFullScreen(): void {
    this.#room?.setFullScreen(!this.#room.isFullScreen());
  }

  /** Blanks the room's window, or shows again what it showed. */
  toggleBlank(): void {
    this.#blank = this.#room !== null && !this.#blank;
    this.#listener.changed();
  }

  /** Puts the seat screen over the facilitator's whole display, so that no script shows beside it. */
  openSeat(): void {
    if (this.#seat) {
      this.#seat.focus();
      return;
    }
    const { bounds } = screen.getDisplayMatching(this.facilitator.getBounds());
    const seat = makeWindow('seat', {
      ...bounds,
      frame: false,
      fullscreen: true,
      title: facilitatorStrings().seat.windowTitle,
    });
    seat.setMenuBarVisibility(false);
    seat.on('closed', () => {
      this.#seat = null;
      this.#listener.changed();
      if (!this.facilitator.isDestroyed()) this.facilitator.focus();
    });
    this.#seat = seat;
    this.#listener.changed();
  }

  /** Closes the seat's window, if it is open. */
  closeSeat(): void {
    this.#seat?.close();
  }

  /** At the end: the other windows go without asking. */
  closeAllButFacilitator(): void {
    this.#room?.destroy();
    this.#seat?.destroy();
  }

  #secondDisplay(): Display | undefined {
    const own = screen.getDisplayMatching(this.facilitator.getBounds());
    return screen.getAllDisplays().find(({ id }) => id !== own.id);
  }

  #besideFacilitator(): Electron.Rectangle {
    const { x, y } = this.facilitator.getBounds();
    return { x: x + 60, y: y + 60, width: 1280, height: 720 };
  }

  /** A pulled cable must not leave a full-screen room picture over the facilitator's script. */
  #displaysChanged(): void {
    if (this.#room?.isFullScreen() && !this.#secondDisplay()) {
      this.#room.setFullScreen(false);
      this.#room.setBounds(this.#besideFacilitator());
      this.facilitator.focus();
    }
    this.#listener.changed();
  }
}
