import type { PlanReasons, Sentence, Wording } from './model';
import type { LeftOut, Lifted, PlanWords } from '../session/schema/plan';
import type { Session } from '../session/schema/session';
import { entryOf } from '../base/entry-of';

/** Where a sentence comes from: what is counted behind it, and the section that shows it. */
interface Behind {
  readonly trace: string;
  readonly section: string;
  /** What speaks for it to stand on the one page; left out where it is not weighed. */
  readonly reasons?: PlanReasons;
}

/** Everything the plan says of its own accord, sentence by sentence: proposed by the app, perhaps put in other words. */
export class Wordings {
  readonly #own: PlanWords;
  readonly #leftOut: LeftOut;
  readonly #lifted: Lifted;
  readonly #all: Wording[] = [];

  constructor(session: Session) {
    this.#own = session.words ?? {};
    this.#leftOut = session.leftOut ?? {};
    this.#lifted = session.lifted ?? [];
  }

  /** All sentences asked for so far, for the screen on which they are edited. */
  get all(): readonly Wording[] {
    return this.#all;
  }

  /** The words to print for a sentence; `about` names its exercise. */
  say(id: string, about: string, proposed: string, reasons: PlanReasons | null = null): string {
    const own = entryOf(this.#own, id);
    const text = own?.text ?? proposed;
    const state = own === undefined ? 'proposed' : own.proposed === proposed ? 'changed' : 'outdated';
    const out = entryOf(this.#leftOut, id);
    const place = out === undefined ? 'shown' : 'left-out';
    const changedSince = out !== undefined && out !== proposed;
    this.#all.push({ id, about, proposed, text, state, place, changedSince, lifted: this.isLifted(id), reasons });
    return text;
  }

  /** The words printed for a sentence that was asked for; null where it was not. */
  textOf(id: string): string | null {
    return this.#all.find((one) => one.id === id)?.text ?? null;
  }

  /** True for a sentence that the facilitator has left out of the one page. */
  isLeftOut(id: string): boolean {
    return Object.hasOwn(this.#leftOut, id);
  }

  /** True for a sentence that the facilitator has lifted onto the one page. */
  isLifted(id: string): boolean {
    return this.#lifted.includes(id);
  }

  /** Notes that there is no room for a sentence on the one page. */
  noRoomFor(id: string): void {
    const index = this.#all.findIndex((one) => one.id === id);
    const wording = this.#all[index];
    if (wording) this.#all[index] = { ...wording, place: 'no-room' };
  }

  /** As `say`, with where the sentence comes from. */
  sentence(id: string, about: string, proposed: string, { trace, section, reasons }: Behind): Sentence {
    return { id, text: this.say(id, about, proposed, reasons ?? null), trace: trace.replace(/\.$/u, ''), section };
  }
}
