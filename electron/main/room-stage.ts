import type { Brand, Cover, LitThing, StageState, TurnedPage } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';

/** What the facilitator has done to the room's picture, whichever windows show it: a page turned, a thing lit, the picture held. */
export class RoomStage {
  #turned: TurnedPage | null = null;
  #lit: LitThing | null = null;
  #largeClock = false;
  #cover: Cover | null = null;
  #brand: Brand | null = null;
  #held: RoomView | null = null;
  #sessionId: string | null = null;

  get state(): StageState {
    return {
      frozen: this.#held !== null,
      turned: this.#turned,
      lit: this.#lit,
      largeClock: this.#largeClock,
      cover: this.#cover,
      brand: this.#brand,
    };
  }

  turn(turned: TurnedPage): void {
    this.#turned = turned;
    this.#lit = null;
  }

  light(lit: LitThing | null): void {
    this.#lit = lit;
  }

  enlargeClock(large: boolean): void {
    this.#largeClock = large;
  }

  /** Puts something in front of the picture, or takes it away; what was held of the picture is let go. */
  cover(cover: Cover | null): void {
    this.#cover = cover;
    this.#brand = null;
    this.#held = null;
  }

  /** How the organisation shows itself on what stands in front. */
  brand(brand: Brand): void {
    this.#brand = brand;
  }

  /** The room goes on seeing this, whatever is done from now on; null lets it see what there is. */
  hold(held: RoomView | null): void {
    this.#held = held;
  }

  /** What the room sees of a session; what was done to the picture of another one is over. */
  seen(sessionId: string, view: RoomView): RoomView {
    if (this.#sessionId !== sessionId) {
      this.#sessionId = sessionId;
      this.#turned = null;
      this.#lit = null;
      this.#largeClock = false;
      this.#cover = null;
      this.#brand = null;
      this.#held = null;
    }
    return this.#held ?? view;
  }
}
