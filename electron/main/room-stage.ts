import type { Brand, Cover, LitThing, StageState, TurnedPage, Work } from '@shared/host/stage';
import { stepKey } from '@shared/base/steps';
import type { Sealed } from '@shared/kinds/sealed-box';
import type { Session } from '@shared/session/schema/session';
import { photographsView, type PhotographView } from '@shared/views/photographs';
import { roomView, type RoomView } from '@shared/views/views';
import { pictureOf, workedOn } from '@shared/views/picture';

/** The organisation's day, at its beginning or its end. */
const isOfTheDay = (cover: Cover | null): boolean => cover?.as === 'welcome' || cover?.as === 'closing';

const isPhotograph = (cover: Cover | null): boolean => cover?.as === 'photograph';

/** What the facilitator has done to the room's picture, whichever windows show it: a page turned, a thing lit, the picture held. */
export class RoomStage {
  #turned: TurnedPage | null = null;
  #work: Work | null = null;
  #lit: LitThing | null = null;
  #largeClock = false;
  #cover: Cover | null = null;
  #photograph: PhotographView | null = null;
  /** The step at which that stood in front first. */
  #photographAt: string | null = null;
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
      photograph: this.#photograph,
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
   * that is asked for where one of them stands takes it away: a window may not have heard yet that it came. A photograph that
   * comes and goes lets nothing go: the room goes on seeing what it saw before.
   */
  cover(cover: Cover | null): void {
    const letsGo = !isPhotograph(cover) && !isPhotograph(this.#cover);
    this.#cover = isOfTheDay(cover) && isOfTheDay(this.#cover) ? null : cover;
    this.#brand = null;
    this.#photograph = null;
    this.#photographAt = null;
    if (letsGo) this.#held = null;
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

  /** What the room sees of a session. */
  sees({ session, sealed }: { readonly session: Session; readonly sealed: Sealed }): RoomView {
    return this.seen(session.id, roomView(session, sealed), photographsView(session));
  }

  /** What the room sees of a session, and of its photographs; what was done to the picture of another one is over. */
  seen(sessionId: string, view: RoomView, photographs: readonly PhotographView[] = []): RoomView {
    if (this.#sessionId !== sessionId) {
      this.#sessionId = sessionId;
      this.#turned = null;
      this.#work = null;
      this.#seen = null;
      this.#lit = null;
      this.#largeClock = false;
      this.#cover = null;
      this.#brand = null;
      this.#photograph = null;
      this.#photographAt = null;
      this.#held = null;
    }
    /* Nothing stands under the name of one organisation with the look of another, until that of the right one is known. */
    if (this.#organisation !== view.organisation) this.#brand = null;
    this.#organisation = view.organisation;
    this.#look(view, photographs);
    const now = this.#held ?? view;
    this.#follow(now);
    return now;
  }

  /** The photograph that stands in front, as it is now; one that was taken out of the session goes, and so does one of a step that was left. */
  #look({ step }: RoomView, photographs: readonly PhotographView[]): void {
    const cover = this.#cover;
    if (cover?.as !== 'photograph') return;
    const at = stepKey(step);
    this.#photographAt ??= at;
    this.#photograph = photographs.find(({ id }) => id === cover.photograph) ?? null;
    if (this.#photograph === null || this.#photographAt !== at) this.cover(null);
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
