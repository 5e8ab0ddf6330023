import { setTimeout as pause } from 'node:timers/promises';
import { app, powerMonitor } from 'electron';
import { openNow } from '@shared/session/open-now';
import type { OpenSession } from './open-session';
import type { Windows } from './windows';

/** An end that is held up longer, with a disk that takes nothing, would leave a Candor without a window that no other can take the place of. */
const PATIENCE_MS = 5_000;

interface Parts {
  readonly open: OpenSession;
  readonly windows: Windows;
  /** Whether the facilitator's page is there to be asked. */
  readonly isListening: () => boolean;
  /** Brings to disk what is waiting. */
  readonly save: () => Promise<void>;
}

/**
 * How Candor ends. While a participant may be at the seat nobody ends it; with something open, or not saved yet, the
 * facilitator is asked in their window. The system, which shuts down or logs out, is never kept waiting for an answer.
 */
export class Ending {
  readonly #parts: Parts;
  #sure = false;
  #saved = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { facilitator } = parts.windows;
    app.on('before-quit', (event) => this.#beforeQuit(event));
    app.on('window-all-closed', () => app.quit());
    facilitator.on('close', (event) => {
      if (this.#saved) return;
      event.preventDefault();
      app.quit();
    });
    facilitator.on('closed', () => parts.windows.closeAllButFacilitator());
    const bySystem = () => this.now();
    /* Linux and macOS; Windows says it to each window. */
    powerMonitor.on('shutdown', bySystem);
    facilitator.on('session-end', bySystem);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, bySystem);
  }

  /** Ends Candor without asking, once what was accepted is on disk. */
  now(): void {
    this.#sure = true;
    app.quit();
  }

  #beforeQuit(event: Electron.Event): void {
    if (this.#saved) return;
    event.preventDefault();
    if (!this.#sure && this.#isHeldUp()) return;
    this.#sure = true;
    void Promise.race([this.#parts.save(), pause(PATIENCE_MS)]).finally(() => {
      this.#saved = true;
      app.quit();
    });
  }

  /** Whether it does not end now: somebody is at the seat, or the facilitator has been asked. */
  #isHeldUp(): boolean {
    const { open, windows } = this.#parts;
    if (windows.seatIsOpen) {
      windows.openSeat();
      return true;
    }
    const { facilitator } = windows;
    /* A window that shows nothing any more, or only that it has stopped, cannot be asked. */
    if (facilitator.isDestroyed() || facilitator.webContents.isCrashed() || !this.#parts.isListening()) return false;
    const { service } = open;
    const { rounds, texts } = service ? openNow(service.session, service.sealed) : { rounds: 0, texts: 0 };
    const unsaved = open.saving.state === 'retrying';
    if (rounds + texts === 0 && !unsaved) return false;
    windows.push('facilitator', { to: 'ending', rounds, texts, unsaved });
    if (facilitator.isMinimized()) facilitator.restore();
    facilitator.focus();
    return true;
  }
}
