import type { Participant } from '../base/people';
import type { Strings } from '../words';

/** The invented people of a rehearsal at one step, as its kind is given them. */
export interface Invented {
  /** Those in the room now, by seat. */
  readonly here: readonly Participant[];
  /** The words of the session: what they say is in its language. */
  readonly words: Strings['rehearsal'];
  /** From 0 up to 1; the same row of numbers whenever the same step of the same session is asked. */
  readonly random: () => number;
  /** A fresh id. */
  readonly id: () => string;
  /** What they say here, or to one part of what is asked here (a field, a column, a heading); null where nothing is written for it. */
  readonly says: (part?: string) => readonly string[] | null;
  /** Ideas for a step that nothing is written for, most different ones first. */
  readonly ideas: readonly string[];
  /** What ideas like this one would be called together; null for an idea of which nobody knows. */
  readonly about: (idea: string) => string | null;
}

/** One of a list, by its number, from the beginning again after the last. */
export const inTurn = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** The same things in an order that chance has made. */
export function mixed<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((one) => ({ one, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
}

/** Most of it is there: what the facilitator did by hand, or left out, is left as it is. */
export const isMostlyDone = (done: number, of: number): boolean => done > 0 && done * 2 >= of;
