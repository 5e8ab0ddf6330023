import { isRevealed, voteOutcome } from '../../engines/voting/outcome';
import { mostOnOne } from '../../engines/voting/rules';
import type { Vote } from '../../engines/voting/schema';
import { participation, winningPlaces, type TallyRow } from '../../engines/voting/tally';
import type { VoteWork } from './schema';

/**
 * The line of winners, once for where it is drawn and for what it says: after the last row that was chosen, how many were,
 * and for how many places. Null where nothing was chosen, or nothing that was counted was not.
 */
function lineIn(rows: readonly TallyRow[], places: number) {
  const chosen = rows.filter(({ winner }) => winner).length;
  const after = rows[chosen - 1];
  return after && chosen < rows.length ? { after: after.id, chosen, places } : null;
}

/** A revealed vote's result, as every screen and the plan show it; `votes` are those of its step. */
export function resultOf(vote: Vote, votes: readonly Vote[]) {
  const { rows, tie, settled, pending } = voteOutcome(vote, votes);
  const textOf = (id: string) => vote.options.find((option) => option.id === id)?.text ?? '';
  return {
    id: vote.id,
    form: vote.form,
    winners: winningPlaces(vote),
    cut: vote.cut?.by ?? null,
    budget: vote.budget,
    most: mostOnOne(vote),
    revealedAt: vote.revealedAt,
    runOff: vote.runOffOf !== null,
    /** The breakout room that held it, and those whose votes it adds up, by id. */
    room: vote.room ?? null,
    rooms: vote.rooms ?? null,
    rows,
    /** Options whose hands nobody counted: they have no place among the rows, and neither won nor lost. */
    uncounted: vote.options.filter(({ id }) => vote.uncounted?.includes(id)),
    line: lineIn(rows, winningPlaces(vote)),
    participation: participation(vote),
    /** Ballots that were replaced by their own seats while the vote was open. */
    replaced: vote.replaced ?? 0,
    tie: tie && { places: tie.places, options: tie.options.map((id) => ({ id, text: textOf(id) })) },
    settled,
    pending: pending && {
      ...pending,
      options: pending.options.map((id) => ({ id, text: textOf(id) })),
    },
    /** Options that are not counted any more since the vote was closed. */
    leftOut: vote.amendments.flatMap((one) => (one.type === 'drop' ? [textOf(one.option)] : [])),
  };
}
export type VoteResult = ReturnType<typeof resultOf>;

/** Results that were revealed, oldest first, run-offs among them. */
export const resultsOf = ({ votes }: VoteWork): VoteResult[] =>
  votes.filter(isRevealed).map((vote) => resultOf(vote, votes));
