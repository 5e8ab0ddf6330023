import type { Brand, Cover, LitThing, StageState, TurnedPage, Work } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';
import { pictureOf, workedOn } from '@shared/views/picture';

/** The organisation's day, at its beginning or its end. */
const isOfTheDay = (cover: Cover | null): boolean => cover !== null && cover.as !== 'break';

/** What the facilitator has done to the room's picture, whichever windows show it: a page turned, a thing lit, the picture held. */
export class RoomStage {
  #turned: TurnedPage | null = null;
  #work: Work | null = null;
  #lit: LitThing | null = null;
  #largeClock = false;
  #cover: Cover | null = null;
  #brand: Brand | null = null;
  #held: RoomView | null = null;
  /** What the room has last seen. */
  #seen: RoomView | null = null;
  #sessionId: string | null = null;
  /** Whose day it is, as last seen. */
  #organisation: string | null = null;

  get state(): StageState {
    return {
      frozen: this.#held !== null,
      turned: this.#turned,
      work: this.#work,
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

  /**
   * Puts something in front of the picture, or takes it away; what was held of the picture is let go. A welcome or a closing
   * that is asked for where one of them stands takes it away: a window may not have heard yet that it came.
   */
  cover(cover: Cover | null): void {
    this.#cover = isOfTheDay(cover) && isOfTheDay(this.#cover) ? null : cover;
    this.#brand = null;
    this.#held = null;
  }

  /** Lets what stands in front bear a brand; false where something else stands there by now. */
  brand(on: Cover | null, brand: Brand): boolean {
    if (on === null || this.#cover !== on) return false;
    this.#brand = brand;
    return true;
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
      this.#work = null;
      this.#seen = null;
      this.#lit = null;
      this.#largeClock = false;
      this.#cover = null;
      this.#brand = null;
      this.#held = null;
    }
    /* Nothing stands under the name of one organisation with the look of another, until that of the right one is known. */
    if (this.#organisation !== view.organisation) this.#brand = null;
    this.#organisation = view.organisation;
    const now = this.#held ?? view;
    this.#follow(now);
    return now;
  }

  /** Notes what has come into the picture since it was last seen: its page is on show from now on, whatever page was turned to. */
  #follow(now: RoomView): void {
    const before = this.#seen;
    this.#seen = now;
    const picture = pictureOf(now);
    if (this.#work?.picture !== picture) this.#work = null;
    const ids = before && pictureOf(before) === picture ? workedOn(before.body, now.body) : null;
    if (ids === null) return;
    this.#work = { picture, ids };
    this.#turned = null;
  }
}
