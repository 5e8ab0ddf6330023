/** Width and height, to be compared. */
export const sizeOf = ({ clientWidth, clientHeight }: Element): string => `${clientWidth} ${clientHeight}`;

/**
 * The scales found for the same things in the same frame, by the room that there was for them. A head above them is written at
 * their scale: larger, it may take a line more, with which they have to be smaller, with which it takes a line less. Where there
 * was the same room once before, the smallest of them is kept, and nothing goes on changing for ever.
 */
export class Tried {
  readonly #found = new Map<string, number>();
  #frame = '';

  /** No scale is larger, for as much room as there is now. */
  largest(area: Element): number {
    const frame = area.parentElement ? sizeOf(area.parentElement) : '';
    if (frame !== this.#frame) this.forget();
    this.#frame = frame;
    return this.#found.has(sizeOf(area)) ? Math.min(...this.#found.values()) : Number.POSITIVE_INFINITY;
  }

  add(area: Element, scale: number): void {
    this.#found.set(sizeOf(area), scale);
  }

  forget(): void {
    this.#found.clear();
  }
}
