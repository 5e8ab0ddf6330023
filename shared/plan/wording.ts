import type { Sentence, Wording } from './model';
import type { PlanWords } from './schema';
import type { Session } from '../schema/session';

/** Where a sentence comes from: what is counted behind it, and the section that shows it. */
interface Behind {
  readonly trace: string;
  readonly section: string;
}

/** Everything the plan says of its own accord, sentence by sentence: proposed by the app, perhaps put in other words. */
export class Wordings {
  readonly #own: PlanWords;
  readonly #all: Wording[] = [];

  constructor(session: Session) {
    this.#own = session.words ?? {};
  }

  /** All sentences asked for so far, for the screen on which they are edited. */
  get all(): readonly Wording[] {
    return this.#all;
  }

  /** The words to print for a sentence; `about` names its exercise. */
  say(id: string, about: string, proposed: string): string {
    const own = this.#own[id];
    const text = own?.text ?? proposed;
    const state = own === undefined ? 'proposed' : own.proposed === proposed ? 'changed' : 'outdated';
    this.#all.push({ id, about, proposed, text, state });
    return text;
  }

  /** As `say`, with where the sentence comes from. */
  sentence(id: string, about: string, proposed: string, { trace, section }: Behind): Sentence {
    return { id, text: this.say(id, about, proposed), trace: trace.replace(/\.$/u, ''), section };
  }
}
