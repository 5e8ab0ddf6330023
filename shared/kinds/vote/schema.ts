import { z } from 'zod';
import { Count, Id, listOf } from '../../base/primitives';
import {
  Amendment,
  Ballot,
  Choices,
  Cut,
  TieDecision,
  Vote,
  VoteForm,
  VoteSettings,
} from '../../engines/voting/schema';
import { ItemSource, stepBase } from '../common';
import { StepAddress, TypedItem } from '../../base/steps';

export const VoteDefinition = z.object({
  ...stepBase,
  kind: z.literal('vote'),
  items: ItemSource,
  form: VoteForm,
  forms: listOf(VoteForm).min(1),
  winners: z.int().min(1).max(20),
  /** Places among which a natural gap is looked for; null: no gap is suggested. */
  range: z.object({ least: z.int().min(1), most: z.int().max(20) }).nullable(),
  /** Null: suggested from the number of options. */
  budget: z.int().min(1).max(20).nullable(),
  stacking: z.boolean(),
  cap: z.int().min(1).max(20),
});
export type VoteDefinition = z.infer<typeof VoteDefinition>;

export const VoteWork = z.object({
  kind: z.literal('vote'),
  /** Every vote of this step, oldest first; at most the last one is open. */
  votes: listOf(Vote),
  typed: listOf(TypedItem),
});
export type VoteWork = z.infer<typeof VoteWork>;

const at = { at: StepAddress, voteId: Id };

export const VoteCommand = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('vote/open'),
    ...at,
    ...VoteSettings.shape,
    present: listOf(Id),
    /** The revealed vote whose tie at the line is run off: its tied options only, for the places left. */
    runOffOf: Id.nullable(),
  }),
  /** Other rules for a vote in which nobody has voted yet. */
  z.object({ type: z.literal('vote/settings'), ...at, ...VoteSettings.shape }),
  /** Somebody who came after the vote was opened. */
  z.object({ type: z.literal('vote/join'), ...at, participant: Id }),
  /** Somebody who was there and has left before their turn: not counted among those present any more. */
  z.object({ type: z.literal('vote/leave'), ...at, participant: Id }),
  /** A whole ballot; a second one of the same seat replaces the first while the vote is open. */
  z.object({ type: z.literal('vote/cast'), ...at, participant: Id, choices: Choices }),
  z.object({ type: z.literal('vote/count'), ...at, option: Id, dots: Count }),
  z.object({ type: z.literal('vote/paper'), ...at, choices: Choices }),
  /** Takes back the last paper ballot that was entered. */
  z.object({ type: z.literal('vote/paper-undo'), ...at }),
  z.object({ type: z.literal('vote/close'), ...at }),
  /** Throws the open vote away, on record. */
  z.object({ type: z.literal('vote/reset'), ...at }),
  /** Shows the totals of a closed vote to the room. */
  z.object({ type: z.literal('vote/reveal'), ...at }),
  /** Another number of places, seen in the result. */
  z.object({ type: z.literal('vote/cut'), ...at, ...Cut.shape }),
  /** Counts an option with another one, or leaves it out, after the reveal. */
  z.object({ type: z.literal('vote/amend'), ...at, amendment: Amendment }),
  /** Settles a tie at the line by a named decider. */
  z.object({ type: z.literal('vote/decide'), ...at, decision: TieDecision }),
]);
export type VoteCommand = z.infer<typeof VoteCommand>;

/** The outcome of a vote as it is closed: entries in canonical order and who took part, sorted. */
export const VoteClosed = z.object({
  type: z.literal('vote/closed'),
  at: StepAddress,
  voteId: Id,
  /** Null for a public vote, whose entries are in the session already. */
  sealed: z.object({ entries: listOf(Ballot), tookPart: listOf(Id).nullable(), replaced: Count.optional() }).nullable(),
  /** Options whose hands nobody had counted; left out where there were none, and in older files. */
  uncounted: listOf(Id).optional(),
});
export type VoteClosed = z.infer<typeof VoteClosed>;
