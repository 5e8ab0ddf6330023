type Together<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer A) => void ? A : never;

/** What several kinds have of one sort of words, as one: their keys are the kinds' own, and never the same. */
export const together = <T extends object>(parts: readonly T[]): Together<T> =>
  Object.assign({}, ...parts) as Together<T>;
