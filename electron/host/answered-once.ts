/** Does each thing once: the same id again gets the first answer, also while the first is under way. */
export class AnsweredOnce<T> {
  readonly #answers = new Map<string, Promise<T>>();
  readonly #most: number;

  /** `most`: how many ids are remembered; the oldest go first. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work, unless the id has been used before. */
  do(id: string, work: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(id);
    if (known) return known;
    const answer = work();
    this.#answers.set(id, answer);
    if (this.#answers.size > this.#most) {
      const oldest = this.#answers.keys().next().value;
      if (oldest !== undefined) this.#answers.delete(oldest);
    }
    return answer;
  }
}
