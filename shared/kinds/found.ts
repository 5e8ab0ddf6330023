import { quoted } from '../document/texts';
import type { Strings } from '../words';
import type { Value, Values } from './pattern';

/** What can be named in a sentence: a number, or things that are listed. */
export interface Place {
  readonly name: string;
  readonly is: 'number' | 'list';
}

/** What a case of a finding is called in the editor. */
export type Case = keyof Strings['editor']['finding']['cases'];

/** The cases that a finding can have, with what can be named in each. */
export type Cases = Readonly<Partial<Record<Case, readonly Place[]>>>;

/** What a step has found, before it is said in words. */
export interface Found {
  readonly case: Case;
  readonly values: Values;
  /** What it is about: with these an action can say that it serves it. */
  readonly items: readonly { readonly id: string; readonly text: string }[];
  /**
   * How strongly the answers speak for it, from 0 to 100: of a vote the share of the dots, of tests the share that fails, of
   * a gap the share of the scale, of what is linked, placed or told apart the share of all. See docs/exercises.md.
   */
  readonly weight: number;
  /** What was counted, in a few words, for the line under the finding. */
  readonly counted: string;
  /** Who answered, where the trace of the plan would not leave room for it on a line; left out: as the plan has it. */
  readonly turnout?: string;
  /** False where the exercise has several of its kind, so that none is the finding of the whole. */
  readonly ofExercise: boolean;
}

export const number = (name: string): Place => ({ name, is: 'number' });
export const list = (name: string): Place => ({ name, is: 'list' });

const MOST_LISTED = 3;
/** Of each, so much as a title can hold. */
const IN_SHORT = 70;

/** Things as a sentence lists them, and how many they are; of many the first. */
export function listed(strings: Strings, items: readonly { readonly text: string }[]): Value {
  const { and, more } = strings.plan.content;
  const names = items.map(({ text }) => quoted(strings, text, IN_SHORT));
  const some = names.length > MOST_LISTED ? names.slice(0, MOST_LISTED - 1) : names;
  const rest = names.length - some.length;
  return { said: and(rest > 0 ? [...some, more(rest)] : some), count: names.length };
}

/** A share of a whole as a weight. */
export const weightOf = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.round(100 * Math.min(1, Math.max(0, part / whole)));

/** Of so many things, how many it holds of: the case it is. */
export function howMany(some: number, all: number): 'none' | 'one' | 'many' | 'all' {
  if (some === 0) return 'none';
  if (some === all && all > 1) return 'all';
  return some === 1 ? 'one' : 'many';
}

/** The same of what is not `whole` yet: that it holds of none, or of all, nobody can say then (null; of all so far it is several). */
export function howManySoFar(some: number, all: number, whole: boolean): ReturnType<typeof howMany> | null {
  const found = howMany(some, all);
  if (whole) return found;
  return found === 'none' ? null : found === 'all' ? 'many' : found;
}

/** Whether so many of so many can be said as a share of all, while not the `whole` is known. */
export const isShare = (some: number, all: number, whole: boolean): boolean => whole || (some > 0 && some < all);

/** Of those that come first, and all there are: the case it is. */
export function whoLeads(first: number, all: number): 'one' | 'tied' | 'all' {
  if (first === all && all > 1) return 'all';
  return first === 1 ? 'one' : 'tied';
}
