import { screen, type BrowserWindow } from 'electron';
import { isMirrored } from '@host/displays';
import type { SettingsFile } from '@host/settings';
import type { Push } from '@shared/host/contract';
import type { RoomScreenState, SeatDeskView, WindowsView } from '@shared/host/views';
import { PUSH_CHANNEL } from './channels';
import { offerContextMenu } from './context-menu';
import { facilitatorLanguage, facilitatorStrings, languageAtStart } from './language';
import { makeWindow } from './make-window';
import { RoomStage } from './room-stage';
import { RoomWindow } from './room-window';
import { SeatWindow } from './seat-window';

interface Listener {
  /** A window of that role was closed, moved to full screen, blanked, or the displays changed. */
  changed: () => void;
  /** What of the settings the facilitator's screens show. */
  settings: () => SettingsFile['values'];
  /** The room's window belongs on that display from now on. */
  remember: (display: NonNullable<SettingsFile['values']['roomDisplay']>) => void;
  /** Who may do what at the seat. */
  desk: () => SeatDeskView;
}

/** The windows of one running Candor: the facilitator's, and when asked for the room's and the seat's. */
export class Windows {
  readonly facilitator: BrowserWindow;
  readonly room: RoomWindow;
  readonly stage = new RoomStage();
  #seat: SeatWindow | null = null;
  /** The display on which the script is. */
  #scriptOn: number;
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
    const { workArea } = screen.getPrimaryDisplay();
    this.facilitator = makeWindow('facilitator', {
      title: facilitatorStrings().app.name,
      width: Math.min(1440, workArea.width),
      height: Math.min(900, workArea.height),
      /* A working area of 1366 × 768 at 200 %, less a task bar, has less than that. */
      minWidth: 640,
      minHeight: 320,
    });
    offerContextMenu(this.facilitator, facilitatorStrings());
    this.room = new RoomWindow({
      facilitator: this.facilitator,
      changed: () => this.#listener.changed(),
      closed: () => this.stage.hold(null),
      known: () => this.#listener.settings().roomDisplay,
      remember: this.#listener.remember,
    });
    this.#scriptOn = screen.getDisplayMatching(this.facilitator.getBounds()).id;
    this.facilitator.on('move', () => this.#facilitatorMoved());
    for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
      screen.on(event as 'display-added', () => this.#displaysChanged());
    }
  }

  /** What the facilitator is told of windows and displays. */
  view(): WindowsView {
    const displays = screen.getAllDisplays();
    const { sound, hints, region, paper, facilitator, room, seat } = this.#listener.settings();
    return {
      room: this.room.window ? { open: true, canMove: this.room.canMove, ...this.room.screen } : null,
      stage: this.stage.state,
      seatOpen: this.#seat !== null,
      desk: this.#listener.desk(),
      displays: displays.length,
      mirrored: isMirrored(displays.map(({ bounds }) => bounds)),
      sound,
      hints,
      language: facilitatorLanguage(),
      region: languageAtStart() === null ? (region ?? 'system') : 'at-start',
      paper,
      look: { facilitator, room, seat },
    };
  }

  /** What the room's window shows beside the session. */
  get roomScreen(): RoomScreenState {
    return { ...this.room.screen, stage: this.stage.state };
  }

  /** Whether anybody but the facilitator is looking. */
  get inUse(): boolean {
    return this.room.window !== null || this.#seat !== null;
  }

  /** Sends something to a window, if it is there. */
  push(to: 'facilitator' | 'room' | 'seat', message: Push): void {
    const window = { facilitator: this.facilitator, room: this.room.window, seat: this.#seat?.window }[to];
    if (window && !window.isDestroyed()) window.webContents.send(PUSH_CHANNEL, message);
  }

  /** Lets the facilitator's screen do an act, as if its key had been pressed there; not while it is covered. */
  act(id: string): void {
    if (!this.seatIsOpen) this.push('facilitator', { to: 'menu', item: id });
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
    this.room.window?.destroy();
    this.#seat?.close();
  }

  /** A pulled cable must leave neither the room's picture nor the seat where they do not belong. */
  #displaysChanged(): void {
    const script = screen.getDisplayMatching(this.facilitator.getBounds());
    if (script.id !== this.#scriptOn) this.#seat?.cover(script.bounds);
    this.#scriptOn = script.id;
    this.room.settle();
    this.#listener.changed();
  }

  /** The facilitator's window may have been dragged, or put by the system, to where the room's picture is. */
  #facilitatorMoved(): void {
    const { id } = screen.getDisplayMatching(this.facilitator.getBounds());
    if (id !== this.#scriptOn) this.#displaysChanged();
  }
}
