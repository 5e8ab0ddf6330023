import type { Refusal } from '../../base/refusals';
import { checkBallot, inCanonicalOrder, isSecret, uncountedIn } from '../../engines/voting/rules';
import type { Vote } from '../../engines/voting/schema';
import { apply, refused, type Decision } from '../decision';
import type { StepContext } from '../given';
import { voteBox, voteBoxKey, type SealedBox } from '../sealed-box';
import { openVote, type VoteEvent } from './reduce';
import type { VoteCommand, VoteDefinition, VoteWork } from './schema';

/** The commands whose outcome depends on ballots that may be sealed. */
const DECIDED = [
  'vote/settings',
  'vote/leave',
  'vote/cast',
  'vote/count',
  'vote/paper',
  'vote/paper-undo',
  'vote/close',
  'vote/reset',
] as const satisfies readonly VoteCommand['type'][];

type BallotCommand = Extract<VoteCommand, { type: (typeof DECIDED)[number] }>;

function close(vote: Vote, box: SealedBox, command: Extract<VoteCommand, { type: 'vote/close' }>): Decision<VoteEvent> {
  const event = { type: 'vote/closed' as const, at: command.at, voteId: command.voteId };
  const uncounted = uncountedIn(vote);
  if (!isSecret(vote.form)) return apply({ ...event, sealed: null, ...(uncounted.length > 0 ? { uncounted } : {}) });
  const { seats, papers, replaced } = voteBox(box, vote.id);
  const ballots = vote.form === 'paper' ? papers : Object.values(seats);
  const entries = inCanonicalOrder(ballots).map((choices) => ({ type: 'ballot' as const, choices }));
  const tookPart = vote.form === 'paper' ? null : Object.keys(seats).toSorted();
  const counted = replaced > 0 ? { replaced } : {};
  return apply({ ...event, sealed: { entries, tookPart, ...counted } }, voteBoxKey(vote.id));
}

function decideOpen(vote: Vote, box: SealedBox, command: BallotCommand): Decision<VoteEvent> {
  const entry = voteBox(box, vote.id);
  const seals = voteBoxKey(vote.id);
  switch (command.type) {
    case 'vote/close':
      return close(vote, box, command);
    case 'vote/settings':
      return Object.keys(entry.seats).length + entry.papers.length > 0 ? refused('ballots-cast') : apply(command);
    case 'vote/reset':
      return apply(command, isSecret(vote.form) ? seals : null);
    case 'vote/cast': {
      if (vote.form !== 'walk-up') return apply(command);
      if (!vote.present.includes(command.participant)) return refused('not-present');
      const wrong = checkBallot(vote, command.choices);
      if (wrong) return refused(wrong);
      const replaced = entry.replaced + (Object.hasOwn(entry.seats, command.participant) ? 1 : 0);
      return {
        seals,
        entry: { ...entry, replaced, seats: { ...entry.seats, [command.participant]: command.choices } },
      };
    }
    case 'vote/paper': {
      if (vote.form !== 'paper') return refused('vote-of-another-form');
      if (entry.papers.length >= vote.present.length) return refused('paper-ballots-over-present');
      const wrong = checkBallot(vote, command.choices);
      return wrong ? refused(wrong) : { seals, entry: { ...entry, papers: [...entry.papers, command.choices] } };
    }
    case 'vote/paper-undo':
      if (vote.form !== 'paper') return refused('vote-of-another-form');
      if (entry.papers.length === 0) return refused('no-paper-ballot');
      return { seals, entry: { ...entry, papers: entry.papers.slice(0, -1) } };
    case 'vote/leave':
      return Object.hasOwn(entry.seats, command.participant) ? refused('turn-already-taken') : apply(command);
    case 'vote/count':
      return apply(command);
  }
}

/** Ballots of secret votes are kept in the sealed box; closing brings them out in an order that tells nothing. */
export const voteSealing = {
  decides: DECIDED,
  decide({ work }: StepContext<VoteDefinition, VoteWork>, box: SealedBox, command: VoteCommand): Decision<VoteEvent> {
    const vote: Vote | Refusal = openVote(work, command.voteId);
    return typeof vote === 'string' ? refused(vote) : decideOpen(vote, box, command as BallotCommand);
  },
  settled: (_definition: unknown, { votes }: VoteWork) =>
    votes.filter(({ status }) => status !== 'open').map(({ id }) => voteBoxKey(id)),
  unrecorded: () => null,
  mayHide: () => false,
};
