import { z } from 'zod';
import { Count, Id, Moment, TWICE, unlike, listOf, MadeText } from '../../base/primitives';
import { group, Idea, ideaTexts, NewIdea } from '../idea';
import { ItemSource, stepBase } from '../common';
import { StepAddress, TakenItem } from '../../base/steps';

/**
 * How ideas come in: the facilitator types, each participant types at the seat screen, cards are entered in a batch; or the
 * facilitator is led through a round, alone, in pairs, in fours and all together, or one idea each until all have passed.
 */
export const CollectForm = z.enum(['scribe', 'silent-turns', 'paper-cards', 'one-two-four-all', 'round-robin']);
export type CollectForm = z.infer<typeof CollectForm>;

export const CollectDefinition = z.object({
  ...stepBase,
  kind: z.literal('collect'),
  /** Anonymous texts stay in the sealed box until they are revealed. */
  anonymous: z.boolean(),
  form: CollectForm,
  /** The forms that are offered; an anonymous step never offers the scribe. */
  forms: listOf(CollectForm).min(1),
  /** Named texts asked for beside the idea: evidence, the comfortable number, … */
  fields: listOf(z.object({ id: Id, label: MadeText, hint: MadeText })),
  suggestions: listOf(MadeText),
  /** Headings under which ideas are gathered, fixed or flowing in from a step; left out where there are none. */
  headings: z.union([listOf(z.object({ id: Id, label: MadeText })).min(1), ItemSource]).optional(),
  /**
   * True where groups of participants are to be compared: an anonymous idea says which group it is from, if every group
   * that wrote has five or more people, and says nothing otherwise.
   */
  byGroup: z.boolean().optional(),
  /** What is said here is to be done: it is pointed out until it is an action. */
  toDo: z.boolean().optional(),
  /** Ideas per person in a silent turn. */
  limit: z.int().min(1).max(50),
});
export type CollectDefinition = z.infer<typeof CollectDefinition>;

/** Where a round stands that leads the facilitator; `startedAt` is when this part of it, or this person's turn, began. */
export const Round = z.discriminatedUnion('form', [
  z.object({ form: z.literal('one-two-four-all'), phase: Count, startedAt: Moment }),
  z.object({
    form: z.literal('round-robin'),
    /** Participants (ids) in the order in which they speak; `turn` points at who has the word. */
    order: listOf(Id).min(1),
    turn: Count,
    /** How many have passed one after the other; when all have, the round is over. */
    passes: Count,
    startedAt: Moment,
  }),
]);
export type Round = z.infer<typeof Round>;

export const CollectWork = z.object({
  kind: z.literal('collect'),
  form: CollectForm,
  ideas: listOf(Idea).refine(unlike('id'), TWICE),
  /** Only in anonymous steps: false while the texts are in the sealed box. */
  revealed: z.boolean(),
  /** Participants (ids, sorted) who had taken a silent turn when the texts were revealed; null where nobody counted. */
  tookPart: listOf(Id).nullable(),
  /** Null where no round is running. */
  round: Round.nullable(),
  /** A round in this form came to its end without an idea: nobody is sent into it again who has nothing to say. */
  wasLed: z.literal(true).optional(),
  /** Headings that flow in, as they were when the first idea came; left out until then. */
  headings: listOf(TakenItem).optional(),
});
export type CollectWork = z.infer<typeof CollectWork>;

/** Ideas that come in by one command, and go by one undo. */
export const MOST_AT_ONCE = 2_000;

const at = { at: StepAddress };

export const CollectCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('collect/form'), ...at, form: CollectForm }),
  /** One idea or a pasted list, by the facilitator: as scribe, or from paper cards. */
  z.object({
    type: z.literal('collect/add'),
    ...at,
    ideas: listOf(NewIdea).min(1).max(MOST_AT_ONCE),
    /** Whose pile these cards are of, where groups are to be compared. */
    group,
  }),
  /** A participant's silent turn, all at once; empty is a turn with nothing to say. */
  z.object({ type: z.literal('collect/turn'), ...at, participant: Id, ideas: listOf(NewIdea).max(50) }),
  z.object({ type: z.literal('collect/edit'), ...at, ideaId: Id, ...ideaTexts }),
  z.object({ type: z.literal('collect/delete'), ...at, ideaIds: listOf(Id).min(1) }),
  z.object({ type: z.literal('collect/merge'), ...at, into: Id, from: Id }),
  z.object({ type: z.literal('collect/reveal'), ...at }),
  z.object({
    type: z.literal('collect/round'),
    ...at,
    to: z.enum(['start', 'next', 'end']),
    /** Who is in the room, to start with. */
    present: listOf(Id),
  }),
]);
export type CollectCommand = z.infer<typeof CollectCommand>;

/** Anonymous texts as they leave the sealed box: shuffled, with fresh ids. */
export const CollectRevealed = z.object({
  type: z.literal('collect/revealed'),
  at: StepAddress,
  ideas: listOf(Idea),
  tookPart: listOf(Id).nullable(),
});
export type CollectRevealed = z.infer<typeof CollectRevealed>;
