/** One voting rule, and how to take it out. */
export interface Mutation {
  /** The rule in a few words; unique. */
  readonly rule: string;
  readonly file: string;
  /** What stands in the file, exactly once, and what is put in its place so that the rule no longer holds. */
  readonly find: string;
  readonly replace: string;
  /** Test files of which at least one should notice; the quick ones and those about it first. */
  readonly tests: readonly string[];
}

/** The suite that every kind is held to. */
export const SUITE = 'tests/kinds/conformance.test.ts';

/** Rules of one file that the same tests should notice: each with what it is made of, and what stands there without it. */
export const rulesIn = (
  file: string,
  tests: readonly string[],
  rules: readonly (readonly [rule: string, find: string, replace: string])[],
): Mutation[] =>
  rules.map(([rule, find, replace]) => ({
    rule,
    file,
    find,
    replace,
    tests: tests.map((name) => (name === SUITE ? name : `tests/unit/${name}.test.ts`)),
  }));
