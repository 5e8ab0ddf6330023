import type { Vote } from './schema';
import { winningPlaces, tally, type TallyRow } from './tally';

/** How a tie at the line was settled: by a run-off, or by somebody named. */
type Settlement =
  | { readonly by: 'run-off'; readonly voteId: string }
  | { readonly by: 'decider'; readonly decider: string; readonly reason: string };

/** A tie at the line: more options are level there than there are places left. */
export interface TieAtTheLine {
  /** The ids of the options that are level, in the order in which they stood. */
  readonly options: readonly string[];
  /** Places that are left for them; at least one. */
  readonly places: number;
}

/** What became of a vote: its rows with the winners as they stand, the tie at the line, and how it was settled. */
interface Outcome {
  readonly rows: readonly TallyRow[];
  readonly tie: TieAtTheLine | null;
  readonly settled: Settlement | null;
  /** The tie that is still to be settled: this vote's own, or that of its run-off. */
  readonly pending: (TieAtTheLine & { readonly voteId: string }) | null;
}

/** True when the room has seen the totals: nothing is shown, and nothing flows on, before. */
export const isRevealed = ({ status, revealedAt }: Vote): boolean => status === 'closed' && revealedAt !== null;

function tieIn(vote: Vote, rows: readonly TallyRow[]): TieAtTheLine | null {
  const winners = rows.filter(({ winner }) => winner);
  const last = winners.at(-1);
  if (!last || winners.length <= winningPlaces(vote)) return null;
  const level = winners.filter(({ rank }) => rank === last.rank);
  return { options: level.map(({ id }) => id), places: winningPlaces(vote) - (winners.length - level.length) };
}

/**
 * The outcome of a revealed vote among the votes of its step. Until a tie at the line is settled all its options win;
 * then those do that the run-off or the decider chose. The latest run-off counts in which anybody gave a dot and everything
 * was counted: what was not can neither go through nor be out. Where it ends level again, that tie is the one to settle.
 */
export function voteOutcome(vote: Vote, votes: readonly Vote[]): Outcome {
  const rows = tally(vote);
  const tie = tieIn(vote, rows);
  if (!tie) return { rows, tie, settled: null, pending: null };
  const tied = new Set(tie.options);
  const keep = (chosen: readonly string[]) => {
    const kept = new Set(chosen);
    const settled = rows.map((row) => (tied.has(row.id) ? { ...row, winner: kept.has(row.id) } : row));
    /* Of those that are level, the ones that were chosen stand first: so one line parts what was chosen from the rest. */
    return settled.toSorted((a, b) => a.rank - b.rank || Number(b.winner) - Number(a.winner));
  };
  if (vote.decision) {
    const { chosen, decider, reason } = vote.decision;
    const settled = { by: 'decider' as const, decider: decider.text, reason: reason.text };
    return { rows: keep(chosen), tie, settled, pending: null };
  }
  /* A run-off comes after what it runs off: so it ends, whatever a file says. */
  const later = votes.slice(votes.findIndex(({ id }) => id === vote.id) + 1);
  const runOff = later.findLast((one) => one.runOffOf === vote.id && isRevealed(one) && !one.uncounted?.length);
  const after = runOff ? voteOutcome(runOff, later) : null;
  const chosen = after?.rows.filter(({ winner }) => winner).map(({ id }) => id) ?? [];
  if (!runOff || !after || chosen.length === 0) {
    return { rows, tie, settled: null, pending: { ...tie, voteId: vote.id } };
  }
  const settled = after.pending ? null : { by: 'run-off' as const, voteId: runOff.id };
  return { rows: keep(chosen), tie, settled, pending: after.pending };
}

/** The results that stand: the last; or, where the last is one breakout room's own, the last of each room. */
export function standingResults<R extends { readonly room?: string | null | undefined }>(results: readonly R[]): R[] {
  const last = results.at(-1);
  if (!last?.room) return last ? [last] : [];
  const rooms = [...new Set(results.flatMap(({ room }) => (room ? [room] : [])))];
  return rooms.flatMap((room) => results.findLast((one) => one.room === room) ?? []);
}

/** The latest vote of a step that is not a run-off and whose result is known; what flows on flows from it. */
export const latestResult = (votes: readonly Vote[]): Vote | null =>
  votes.findLast((vote) => vote.runOffOf === null && isRevealed(vote)) ?? null;
