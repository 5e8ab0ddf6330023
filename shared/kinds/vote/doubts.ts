import { asDoubt, doubtIf, doubtIfTwice, inPart, type Doubt } from '../../base/doubts';
import { isRevealed } from '../../engines/voting/outcome';
import { doubtsInVotes } from '../../engines/voting/doubts';
import type { Vote } from '../../engines/voting/schema';
import { idsOf, type DoubtContext } from '../doubting';
import { whyNotAmended, whyNotDecided } from './result';
import type { VoteDefinition, VoteWork } from './schema';

/** What was made of a result, done again by the rules from the result as it was: each step must be possible. */
function inResult(vote: Vote): Doubt[] {
  const { amendments, cut, decision, options } = vote;
  const made = amendments.length > 0 || cut !== null || decision !== null;
  if (made && !isRevealed(vote)) return doubtIf(true, '', 'vote-not-revealed');
  return [
    ...asDoubt('amendments', whyNotAmended(vote)),
    ...doubtIf(cut !== null && cut.winners > options.length, 'cut', 'too-many-places'),
    ...asDoubt('decision', whyNotDecided(vote)),
  ];
}

/** Votes that cannot be, and results of which something was made that cannot be made of them. */
export function voteDoubts({ people, rooms }: DoubtContext<VoteDefinition>, { votes, typed }: VoteWork): Doubt[] {
  const doubts = doubtsInVotes(votes, people, rooms);
  return [
    ...doubts,
    /* Counting on from ballots that cannot be would tell nothing. */
    ...(doubts.length > 0 ? [] : votes.flatMap((vote, index) => inPart(`votes.${index}`, inResult(vote)))),
    ...doubtIfTwice('typed', idsOf(typed)),
  ];
}
