import { z } from 'zod';
import { Count, Id } from '../../schema/primitives';
import { Choices, Vote, VoteForm, VoteSettings } from '../../voting/schema';
import { ItemSource, StepAddress, stepBase, TypedItem } from '../common';

export const VoteDefinition = z.object({
  ...stepBase,
  kind: z.literal('vote'),
  items: ItemSource,
  form: VoteForm,
  forms: z.array(VoteForm).min(1),
  winners: z.int().min(1).max(20),
  /** Null: suggested from the number of options. */
  budget: z.int().min(1).max(20).nullable(),
  cap: z.int().min(1).max(20),
});
export type VoteDefinition = z.infer<typeof VoteDefinition>;

export const VoteWork = z.object({
  kind: z.literal('vote'),
  /** Every vote of this step, oldest first; at most the last one is open. */
  votes: z.array(Vote),
  typed: z.array(TypedItem),
});
export type VoteWork = z.infer<typeof VoteWork>;

const at = { at: StepAddress, voteId: Id };

export const VoteCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('vote/open'), ...at, ...VoteSettings.shape, present: z.array(Id) }),
  /** A whole ballot; a second one of the same seat replaces the first while the vote is open. */
  z.object({ type: z.literal('vote/cast'), ...at, participant: Id, choices: Choices }),
  z.object({ type: z.literal('vote/count'), ...at, option: Id, dots: Count }),
  z.object({ type: z.literal('vote/paper'), ...at, choices: Choices }),
  /** Takes back the last paper ballot that was entered. */
  z.object({ type: z.literal('vote/paper-undo'), ...at }),
  z.object({ type: z.literal('vote/close'), ...at }),
  /** Throws the open vote away, on record. */
  z.object({ type: z.literal('vote/reset'), ...at }),
]);
export type VoteCommand = z.infer<typeof VoteCommand>;
