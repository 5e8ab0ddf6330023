const WITHIN_MS = 60_000;
const MOST = 3;

/** Keeps count of how often something had to be started afresh, so that what stops at once again and again is left alone. */
export class Restarts {
  readonly #clock: () => number;
  #lately: number[] = [];

  /** `clock`: milliseconds of a clock that nobody can set. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Whether it is started once more: at most three times within any minute. */
  once(): boolean {
    const now = this.#clock();
    this.#lately = [...this.#lately.filter((one) => now - one < WITHIN_MS), now];
    return this.#lately.length <= MOST;
  }

  /** Somebody wants it tried again. */
  forget(): void {
    this.#lately = [];
  }
}
