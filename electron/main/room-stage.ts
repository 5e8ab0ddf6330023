import type { LitThing, StageState, TurnedPage } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';

/** What the facilitator has done to the room's picture, whichever windows show it: a page turned, a thing lit, the picture held. */
export class RoomStage {
  #turned: TurnedPage | null = null;
  #lit: LitThing | null = null;
  #held: { readonly sessionId: string; readonly view: RoomView } | null = null;

  get state(): StageState {
    return { frozen: this.#held !== null, turned: this.#turned, lit: this.#lit };
  }

  turn(turned: TurnedPage): void {
    this.#turned = turned;
    this.#lit = null;
  }

  light(lit: LitThing | null): void {
    this.#lit = lit;
  }

  /** The room goes on seeing this, whatever is done from now on; null lets it see what there is. */
  hold(held: { readonly sessionId: string; readonly view: RoomView } | null): void {
    this.#held = held;
  }

  /** What the room sees of a session; what is held of another one is let go. */
  seen(sessionId: string, view: RoomView): RoomView {
    if (this.#held?.sessionId !== sessionId) this.#held = null;
    return this.#held?.view ?? view;
  }
}
