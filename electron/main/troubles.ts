import type { Trouble } from '@shared/base/trouble';
import type { InputOf, Role } from '@shared/host/contract';
import type { Log } from '@host/log';
import type { Failed } from '@host/unless-it-fails';

/**
 * What goes wrong in Candor itself: noted in the log, and told to the facilitator in words, in their window. What happens
 * while that window is not listening is told when it is.
 */
export class Troubles {
  readonly log: Log;
  readonly #push: (what: Trouble) => void;
  readonly #waiting = new Set<Trouble>();
  #listening = false;

  /** `push`: sends it to the facilitator's window. */
  constructor(log: Log, push: (what: Trouble) => void) {
    this.log = log;
    this.#push = push;
  }

  /** Notes what was thrown, and tells of it as `what`, where its name does not say that something else is. */
  readonly failed: Failed = (where, thrown) => {
    this.log.failed(where, thrown);
    /* Who asked for a command is answered, and tells it. */
    if (where !== 'command') this.tell(where.startsWith('view') || where === 'listener' ? 'in-view' : 'in-main');
  };

  /** Notes what went wrong in a window, and tells of it where the facilitator's own screen does not. */
  windowFailed(role: Role, { trace, said }: InputOf<'windows/failed'>): void {
    this.log.trace(`${role} window`, trace);
    if (role !== 'report' && !(said && role === 'facilitator')) this.tell(`in-${role}`);
  }

  /** Tells the facilitator. */
  tell(what: Trouble): void {
    if (this.#listening) this.#push(what);
    else this.#waiting.add(what);
  }

  /** The facilitator's window has loaded: it hears what had to wait. */
  listening(): void {
    this.#listening = true;
    for (const what of this.#waiting) this.#push(what);
    this.#waiting.clear();
  }

  /** Whether the facilitator's page is there and hears what it is told. */
  get isListening(): boolean {
    return this.#listening;
  }

  /** The facilitator's window is gone for a moment. */
  deaf(): void {
    this.#listening = false;
  }

  /** From now on what nobody catches is told here, and never in a box of the system's over somebody's screen. Candor goes on. */
  catchEverything(): void {
    process.on('uncaughtException', (error) => this.failed('main', error));
    process.on('unhandledRejection', (reason) => this.failed('main, a promise', reason));
  }
}
