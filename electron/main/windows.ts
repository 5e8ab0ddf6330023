import { screen, type BrowserWindow, type Display } from 'electron';
import { isMirrored } from '@host/displays';
import type { Push } from '@shared/host/contract';
import type { SeatDeskView, WindowsView } from '@shared/host/views';
import type { Region } from '@shared/words/regions';
import { PUSH_CHANNEL } from './channels';
import { facilitatorLanguage, facilitatorStrings, languageAtStart } from './language';
import { makeWindow } from './make-window';
import { SeatWindow } from './seat-window';

interface Listener {
  /** A window of that role was closed, moved to full screen, blanked, or the displays changed. */
  changed: () => void;
  /** What of the settings the facilitator's screens show. */
  settings: () => { readonly sound: boolean; readonly region: Region | null };
  /** Who may do what at the seat. */
  desk: () => SeatDeskView;
}

/** The windows of one running Candor: the facilitator's, and when asked for the room's and the seat's. */
export class Windows {
  readonly facilitator: BrowserWindow;
  #room: BrowserWindow | null = null;
  #seat: SeatWindow | null = null;
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
      desk: this.#listener.desk(),
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
    const window = { facilitator: this.facilitator, room: this.#room, seat: this.#seat?.window }[to];
    if (window && !window.isDestroyed()) window.webContents.send(PUSH_CHANNEL, message);
  }

  /** Lets the facilitator's screen do an act, as if its key had been pressed there; not while it is covered. */
  act(id: string): void {
    if (!this.seatIsOpen) this.push('facilitator', { to: 'menu', item: id });
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
    this.#seat = new SeatWindow(bounds, () => {
      this.#seat = null;
      this.#listener.changed();
      if (!this.facilitator.isDestroyed()) this.facilitator.focus();
    });
    this.#listener.changed();
  }

  /** Whether the seat's window is open: a participant may be at it. */
  get seatIsOpen(): boolean {
    return this.#seat !== null;
  }

  /** Closes the seat's window, if it is open. */
  closeSeat(): void {
    this.#seat?.close();
  }

  /** At the end: the other windows go without asking. */
  closeAllButFacilitator(): void {
    this.#room?.destroy();
    this.#seat?.close();
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
