import type { Strings } from '../words';

/** That ballots or sheets were replaced, in a sentence; none where none was. */
export const replacedSentence = (strings: Strings, what: 'ballots' | 'sheets', replaced: number): string[] =>
  replaced === 0 ? [] : [strings.plan.content.replaced[what](replaced)];
