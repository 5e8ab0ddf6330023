import { screen, type BrowserWindow, type Display } from 'electron';
import { asKnown, displayForRoom, nextForRoom, roomDisplays, type KnownDisplay } from '@host/displays';
import type { RoomScreenState } from '@shared/host/views';
import { facilitatorStrings } from './language';
import { makeWindow } from './make-window';

interface Parts {
  readonly facilitator: BrowserWindow;
  /** It was opened, closed, blanked, put elsewhere. */
  readonly changed: () => void;
  readonly closed: () => void;
  /** The display it was on last, and how that is remembered. */
  readonly known: () => KnownDisplay | null;
  readonly remember: (display: KnownDisplay) => void;
}

/**
 * The room's window: full screen on a display that does not show the script, the same one as last time if it is there;
 * where there is none, a window beside the facilitator's, to be dragged. When its display goes it steps aside, and when
 * it is back so is the window. Going to another display it is made anew: no system moves a full-screen window reliably.
 */
export class RoomWindow {
  readonly #parts: Parts;
  #window: BrowserWindow | null = null;
  /** The display it was put on; null while it is a window. */
  #on: number | null = null;
  /** It had to step aside: it goes back as soon as it can. */
  #aside = false;
  #blank = false;
  #told = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The window itself, while it is open. */
  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** What it shows beside the session. */
  get screen(): Omit<RoomScreenState, 'stage'> {
    const { width, height } = this.#window?.getContentBounds() ?? { width: 16, height: 9 };
    return {
      blank: this.#blank,
      fullScreen: this.#window?.isFullScreen() ?? false,
      aspect: width / Math.max(1, height),
    };
  }

  /** Whether it could be on another display. */
  get canMove(): boolean {
    return this.#next() !== undefined;
  }

  /** Opens it, or brings it to the front. */
  open(): void {
    if (this.#window) {
      this.#window.show();
      return;
    }
    const display = this.#best();
    this.#put(display);
    this.#aside = display === undefined;
    if (display) this.#parts.remember(asKnown(display));
    this.#parts.changed();
  }

  /** Closes it, if it is open. */
  close(): void {
    this.#window?.close();
  }

  /** Blanks it, or shows again what it showed. */
  toggleBlank(): void {
    this.#blank = this.#window !== null && !this.#blank;
    this.#parts.changed();
  }

  /** Puts it on the whole of the display it is on, or makes it a window again. Never over the script, where it can be elsewhere. */
  toggleFullScreen(): void {
    if (!this.#window) return;
    this.#aside = false;
    if (this.#window.isFullScreen()) {
      this.#on = null;
      this.#window.setFullScreen(false);
      return;
    }
    const here = screen.getDisplayMatching(this.#window.getBounds());
    const free = roomDisplays(screen.getAllDisplays(), this.#script());
    if (free.length > 0 && !free.some(({ id }) => id === here.id)) return this.#putOn(this.#best() ?? here);
    this.#on = here.id;
    this.#window.setFullScreen(true);
    if (free.length > 0) this.#parts.remember(asKnown(here));
  }

  /** Puts it on the next display that does not show the script; from then on it belongs there. */
  moveOn(): void {
    const next = this.#window && this.#next();
    if (next) this.#putOn(next);
  }

  /** Displays were plugged in or pulled, or the facilitator's window is on another one: it goes where it belongs. */
  settle(): void {
    if (!this.#window || !(this.#aside || this.#window.isFullScreen())) return;
    const display = this.#best();
    /* It is there already; or there is nowhere else, and it is as good as it can be: aside, or over the script where somebody wants it. */
    if (display ? display.id === this.#on : this.#aside || this.#on === this.#script().id) return;
    this.#aside = display === undefined;
    this.#put(display);
    this.#parts.changed();
  }

  #script(): Display {
    return screen.getDisplayMatching(this.#parts.facilitator.getBounds());
  }

  #best(): Display | undefined {
    return displayForRoom(screen.getAllDisplays(), this.#script(), this.#parts.known());
  }

  #next(): Display | undefined {
    return nextForRoom(screen.getAllDisplays(), this.#script(), this.#on ?? Number.NaN);
  }

  #putOn(display: Display): void {
    this.#put(display);
    this.#parts.remember(asKnown(display));
    this.#parts.changed();
  }

  /** It has another shape than the facilitator's preview was told. */
  #reshaped(): void {
    const { aspect } = this.screen;
    if (Math.abs(aspect - this.#told) < 0.01) return;
    this.#told = aspect;
    this.#parts.changed();
  }

  /** Makes the window, in the place of the one that is there; only the first takes the keys. */
  #put(display: Display | undefined): void {
    const before = this.#window;
    const { x, y } = this.#parts.facilitator.getBounds();
    const room = makeWindow('room', {
      ...(display?.bounds ?? { x: x + 60, y: y + 60, width: 1280, height: 720 }),
      minWidth: 640,
      minHeight: 360,
      title: facilitatorStrings().room.windowTitle,
      show: before === null,
    });
    if (before) room.showInactive();
    if (display) room.setFullScreen(true);
    room.on('enter-full-screen', () => this.#parts.changed());
    room.on('leave-full-screen', () => this.#parts.changed());
    room.on('resize', () => this.#reshaped());
    room.on('closed', () => {
      /* Another one may be in its place. */
      if (this.#window !== room) return;
      this.#window = null;
      this.#on = null;
      this.#blank = false;
      this.#parts.closed();
      this.#parts.changed();
    });
    this.#window = room;
    this.#on = display?.id ?? null;
    before?.destroy();
  }
}
