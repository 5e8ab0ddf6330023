import type { Refusal } from '../../base/refusals';
import { ledgerOf } from '../../engines/voting/ledger';
import { isRevealed, voteOutcome, type TieAtTheLine } from '../../engines/voting/outcome';
import type { Amendment, TieDecision, Vote } from '../../engines/voting/schema';
import type { VoteCommand, VoteWork } from './schema';

/** What can be done with a vote that is closed. */
export type ResultCommand = Extract<VoteCommand, { type: 'vote/reveal' | 'vote/cut' | 'vote/amend' | 'vote/decide' }>;

/** The tie at the line of a revealed vote that nothing has settled yet, or why there is none to settle. */
function openTie(vote: Vote, votes: readonly Vote[]): TieAtTheLine | Refusal {
  const { tie, pending } = voteOutcome(vote, votes);
  if (!tie) return 'no-tie';
  return pending?.voteId === vote.id ? pending : 'tie-already-settled';
}

/** The tied options of a revealed vote and the places left for them, or why there is nothing to run off. */
export function optionsOfRunOff(
  { votes }: VoteWork,
  voteId: string,
): { readonly options: readonly { id: string; text: string }[]; readonly places: number } | Refusal {
  const vote = votes.find(({ id }) => id === voteId);
  if (!vote) return 'unknown-vote';
  if (!isRevealed(vote)) return 'vote-not-revealed';
  const tie = openTie(vote, votes);
  if (typeof tie === 'string') return tie;
  return { options: vote.options.filter(({ id }) => tie.options.includes(id)), places: tie.places };
}

/** Why an amendment cannot be made where these options still count by themselves; null where it can. */
function checkAmendment(vote: Vote, counted: ReadonlySet<string>, amendment: Amendment): Refusal | null {
  const named = amendment.type === 'merge' ? [amendment.into, amendment.from] : [amendment.option];
  if (named.some((id) => !vote.options.some((option) => option.id === id))) return 'unknown-option';
  if (named.some((id) => vote.uncounted?.includes(id))) return 'option-not-counted';
  if (named.some((id) => !counted.has(id))) return 'option-already-merged';
  if (amendment.type === 'merge' && amendment.into === amendment.from) return 'cannot-merge-with-itself';
  return counted.size <= 2 ? 'too-few-options' : null;
}

function amend(vote: Vote, amendment: Amendment): Refusal | null {
  const refused = checkAmendment(vote, new Set(ledgerOf(vote).options.map(({ id }) => id)), amendment);
  if (refused) return refused;
  vote.amendments.push(amendment);
  return null;
}

function decide(vote: Vote, votes: readonly Vote[], decision: TieDecision): Refusal | null {
  const tie = openTie(vote, votes);
  if (typeof tie === 'string') return tie;
  const chosen = new Set(decision.chosen);
  if (chosen.size !== tie.places || [...chosen].some((id) => !tie.options.includes(id)))
    return 'choose-the-places-left';
  if (decision.decider.text.trim() === '') return 'decider-not-named';
  if (decision.reason.text.trim() === '') return 'reason-missing';
  vote.decision = { ...decision, chosen: [...chosen] };
  return null;
}

/** Why the amendments of a vote cannot have been made one after the other; null where they can. */
export function whyNotAmended(vote: Vote): Refusal | null {
  const counted = new Set(vote.options.map(({ id }) => id).filter((id) => !vote.uncounted?.includes(id)));
  for (const amendment of vote.amendments) {
    const refused = checkAmendment(vote, counted, amendment);
    if (refused) return refused;
    counted.delete(amendment.type === 'merge' ? amendment.from : amendment.option);
  }
  return null;
}

/** Why a vote's tie cannot have been decided as it says, by what it came to itself; null where it can, or none was. */
export function whyNotDecided(vote: Vote): Refusal | null {
  if (vote.decision === null) return null;
  const before: Vote = { ...vote, decision: null };
  return decide(before, [before], vote.decision);
}

/** True when a tie of this vote was settled, or its run-off is under way: its result stays as it was then. */
const isSettled = (vote: Vote, votes: readonly Vote[]): boolean =>
  vote.decision !== null || votes.some(({ runOffOf, status }) => runOffOf === vote.id && status !== 'reset');

/** Changes a closed vote in place (an immer draft), or says why not. */
export function reduceResult({ votes }: VoteWork, event: ResultCommand, time: string): Refusal | null {
  const vote = votes.find(({ id }) => id === event.voteId);
  if (!vote) return 'unknown-vote';
  if (vote.status !== 'closed') return 'vote-not-closed';
  if (event.type === 'vote/reveal') {
    if (vote.revealedAt !== null) return 'vote-already-revealed';
    vote.revealedAt = time;
    return null;
  }
  if (!isRevealed(vote)) return 'vote-not-revealed';
  if (event.type === 'vote/decide') return decide(vote, votes, event.decision);
  if (isSettled(vote, votes)) return 'tie-already-settled';
  if (event.type === 'vote/amend') return amend(vote, event.amendment);
  if (event.winners > ledgerOf(vote).options.length) return 'too-many-places';
  vote.cut = { winners: event.winners, by: event.by };
  return null;
}
