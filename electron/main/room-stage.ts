import { UNTOUCHED, type Brand, type Cover, type LitThing, type StageState, type TurnedPage } from '@shared/host/stage';
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
  /* Whether it is held is known by what is held. */
  #done: StageState = UNTOUCHED;
  /** The step at which a photograph that stands in front was shown first. */
  #photographAt: string | null = null;
  #held: RoomView | null = null;
  /** What the room has last seen. */
  #seen: RoomView | null = null;
  #sessionId: string | null = null;
  /** Whose day it is, as last seen. */
  #organisation: string | null = null;

  get state(): StageState {
    return { ...this.#done, frozen: this.#held !== null };
  }

  #do(change: Partial<Omit<StageState, 'frozen'>>): void {
    this.#done = { ...this.#done, ...change };
  }

  turn(turned: TurnedPage): void {
    this.#do({ turned, lit: null });
  }

  light(lit: LitThing | null): void {
    this.#do({ lit });
  }

  enlargeClock(largeClock: boolean): void {
    this.#do({ largeClock });
  }

  /**
   * Puts something in front of the picture, or takes it away; what was held of the picture is let go. A welcome or a closing
   * that is asked for where one of them stands takes it away: a window may not have heard yet that it came. A photograph that
   * comes and goes lets nothing go: the room goes on seeing what it saw before.
   */
  cover(cover: Cover | null): void {
    const { cover: before } = this.#done;
    const letsGo = !isPhotograph(cover) && !isPhotograph(before);
    this.#do({ cover: isOfTheDay(cover) && isOfTheDay(before) ? null : cover, brand: null, photograph: null });
    this.#photographAt = null;
    if (letsGo) this.#held = null;
  }

  /** Lets what stands in front bear a brand; false where something else stands there by now. */
  brand(on: Cover | null, brand: Brand): boolean {
    if (on === null || this.#done.cover !== on) return false;
    this.#do({ brand });
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
      this.#done = UNTOUCHED;
      this.#photographAt = null;
      this.#seen = null;
      this.#held = null;
    }
    /* Nothing stands under the name of one organisation with the look of another, until that of the right one is known. */
    if (this.#organisation !== view.organisation) this.#do({ brand: null });
    this.#organisation = view.organisation;
    this.#look(view, photographs);
    const now = this.#held ?? view;
    this.#follow(now);
    return now;
  }

  /** The photograph that stands in front, as it is now; one that was taken out of the session goes, and so does one of a step that was left. */
  #look({ step }: RoomView, photographs: readonly PhotographView[]): void {
    const { cover } = this.#done;
    if (cover?.as !== 'photograph') return;
    const at = stepKey(step);
    this.#photographAt ??= at;
    const photograph = photographs.find(({ id }) => id === cover.photograph) ?? null;
    this.#do({ photograph });
    if (photograph === null || this.#photographAt !== at) this.cover(null);
  }

  /** Notes what has come into the picture since it was last seen: its page is on show from now on, whatever page was turned to. */
  #follow(now: RoomView): void {
    const before = this.#seen;
    this.#seen = now;
    const picture = pictureOf(now);
    if (this.#done.work?.picture !== picture) this.#do({ work: null });
    const ids = before && pictureOf(before) === picture ? workedOn(before.body, now.body) : null;
    if (ids === null) return;
    this.#do({ work: { picture, ids }, turned: null });
  }
}
