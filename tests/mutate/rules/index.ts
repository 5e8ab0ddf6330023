import type { Mutation } from '../mutation';
import { hostRules } from './host';
import { seatRules } from './seat';
import { answerRules } from './answers';
import { ballotRules } from './ballots';
import { doubtRules } from './doubts';
import { voteRules } from './vote';
import { mergeRules } from './merge';
import { resultRules } from './result';
import { secrecyRules } from './secrecy';

/** Every rule of voting, once. `npm run mutate-rules` takes them out one after the other. */
export const mutations: readonly Mutation[] = [
  ...ballotRules,
  ...voteRules,
  ...resultRules,
  ...answerRules,
  ...secrecyRules,
  ...mergeRules,
  ...hostRules,
  ...seatRules,
  ...doubtRules,
];
