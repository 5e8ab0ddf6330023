import { z } from 'zod';
import { Count, Id, Moment, Text, listOf, recordOf, MadeText } from '../../base/primitives';

/**
 * How dots come in. `walk-up` and `paper` are secret: open ballots stay in the sealed box. `open` is public, one seat
 * after the other on the shared screen. `hand-count` has counts instead of ballots.
 */
export const VoteForm = z.enum(['hand-count', 'walk-up', 'open', 'paper']);
export type VoteForm = z.infer<typeof VoteForm>;

/** Dots per option id; an option without dots is left out. */
export const Choices = recordOf(Id, z.int().min(1).max(99));
export type Choices = z.infer<typeof Choices>;

/** A ballot's choices. `participant` is there in public votes only. */
export const Ballot = z.object({ type: z.literal('ballot'), participant: Id.optional(), choices: Choices });
export type Ballot = z.infer<typeof Ballot>;

/** What a show of hands came to for one option. */
const OptionCount = z.object({ type: z.literal('count'), option: Id, dots: Count });

export const LedgerEntry = z.discriminatedUnion('type', [Ballot, OptionCount]);
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export const VoteSettings = z.object({
  form: VoteForm,
  /** Dots each person has. */
  budget: z.int().min(1).max(20),
  /** Whether one person may put more than one dot on an option. */
  stacking: z.boolean(),
  /** With stacking, the most dots one person may put on one option. */
  cap: z.int().min(1).max(20),
  /** Places that win; equal counts at the line are all shown as tied. */
  winners: z.int().min(1).max(20),
});
export type VoteSettings = z.infer<typeof VoteSettings>;

/** What was done to the options after the vote was closed and revealed: one counted with another, or left out. */
export const Amendment = z.discriminatedUnion('type', [
  z.object({ type: z.literal('merge'), into: Id, from: Id }),
  z.object({ type: z.literal('drop'), option: Id }),
]);
export type Amendment = z.infer<typeof Amendment>;

/** Another number of places than the vote was opened with, drawn when the result was seen. */
export const Cut = z.object({ winners: z.int().min(1).max(20), by: z.enum(['places', 'gap']) });

/** A tie at the line, decided by somebody who is named, with the reason. */
export const TieDecision = z.object({
  chosen: listOf(Id).min(1),
  decider: z.object({ text: Text }),
  reason: z.object({ text: Text }),
});
export type TieDecision = z.infer<typeof TieDecision>;

/** One vote: options frozen when it opened, a ledger of entries, who was there, and what was made of the result. */
export const Vote = z.object({
  id: Id,
  ...VoteSettings.shape,
  options: listOf(z.object({ id: Id, text: MadeText })).min(1),
  /** Participants (ids) who were in the room when it opened, or came while it was open. */
  present: listOf(Id),
  status: z.enum(['open', 'closed', 'reset']),
  openedAt: Moment,
  closedAt: Moment.nullable(),
  /** When the room saw the totals; before that nobody does. */
  revealedAt: Moment.nullable(),
  /** Empty for a secret vote until it closes; then sorted canonically, so that order tells nothing. */
  entries: listOf(LedgerEntry),
  /** Participants (ids, sorted) who cast a ballot; null where nobody knows (hand count, paper). */
  tookPart: listOf(Id).nullable(),
  /** Ballots that their own seats replaced while it was open; left out while none was, or nobody counted (hands, paper, older files). */
  replaced: Count.optional(),
  /**
   * Options (ids, in their order) whose hands nobody had counted when it was closed: that is not zero. Left out where all were
   * counted, and in older files, in which what was not counted counted as nothing.
   */
  uncounted: listOf(Id).optional(),
  /** The vote whose tie at the line this one runs off; null for a vote of its own. */
  runOffOf: Id.nullable(),
  amendments: listOf(Amendment),
  cut: Cut.nullable(),
  decision: TieDecision.nullable(),
  /** The breakout room that held it. */
  room: Id.optional(),
  /** The breakout rooms whose votes this one adds up; each stays on record beside it. */
  rooms: listOf(Id).optional(),
});
export type Vote = z.infer<typeof Vote>;
