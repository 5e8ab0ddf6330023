import type { BrowserWindow, Rectangle } from 'electron';
import { facilitatorStrings } from './language';
import { makeWindow } from './make-window';

/**
 * The seat's window, over a whole display. No key of the system closes it: only `close`, which its guard and main call.
 * Kiosk mode keeps what the system allows away from it; what it does not (Alt+Tab on Windows and Linux), leads to the
 * facilitator's window, which is covered for as long.
 */
export class SeatWindow {
  readonly window: BrowserWindow;

  constructor(over: Rectangle, closed: () => void) {
    this.window = makeWindow('seat', {
      ...over,
      frame: false,
      kiosk: true,
      closable: false,
      minimizable: false,
      title: facilitatorStrings().seat.windowTitle,
    });
    this.window.on('close', (event) => event.preventDefault());
    this.window.on('closed', closed);
  }

  /** Brings it to the front. */
  focus(): void {
    this.window.show();
    this.window.focus();
  }

  /** Puts it over another display: the script has come there. */
  cover(over: Rectangle): void {
    this.window.setKiosk(false);
    this.window.setBounds(over);
    this.window.setKiosk(true);
  }

  close(): void {
    this.window.destroy();
  }
}
