import type { Lens } from '../base/primitives';

/** One of two sessions that are set side by side. */
export interface Side {
  readonly sessionId: string;
  /** In which its findings are said (BCP 47). */
  readonly language: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly organisation: string;
  readonly participants: number;
}

export type Both<T> = readonly [T, T];

/**
 * Why figures are not set side by side: of a secret round fewer than five answered; the two rooms differ by so few people
 * that what one says more than the other would be theirs; or the answers are not of one scale.
 */
export type NotCompared = 'too-few' | 'too-close' | 'other-scale';

/** One item as both sessions have it, or why it is not shown. */
export type ComparedRow =
  | { readonly text: string; readonly said: Both<string>; readonly change: string; readonly withheld: null }
  | { readonly text: string; readonly withheld: NotCompared };

/** The same step in both sessions. */
export interface ComparedTable {
  readonly caption: string;
  readonly withheld: NotCompared | null;
  readonly rows: readonly ComparedRow[];
  /** Items that only one of them has. */
  readonly only: Both<readonly string[]>;
}

export interface ComparedExercise {
  readonly id: string;
  readonly title: string;
  readonly lens: Lens;
  /** What each plan says the finding is; null where that could tell what a secret round does not. */
  readonly findings: Both<string> | null;
  readonly tables: readonly ComparedTable[];
}

/** Two sessions side by side, the earlier one first: the exercises both ran. */
export interface Comparison {
  readonly sides: Both<Side>;
  readonly exercises: readonly ComparedExercise[];
}
