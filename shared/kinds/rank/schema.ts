import { z } from 'zod';
import { Count, Id, listOf, recordOf } from '../../base/primitives';
import { StepAddress } from '../../base/steps';
import { answerRound, AnswerSheet, Withheld } from '../../engines/answers/schema';
import { ItemSource, stepBase, stepItems } from '../common';

/** Items that can be put in order by heart. */
export const FEWEST_ITEMS = 3;
export const MOST_ITEMS = 8;
/** Items of several rooms come together, too. */
const MOST_AGREED = 100;

/** `together`: the room agrees aloud on one order; in the other forms everybody's order is counted. */
export const RankForm = z.enum(['walk-up', 'paper', 'together']);
export type RankForm = z.infer<typeof RankForm>;

export const RankDefinition = z.object({
  ...stepBase,
  kind: z.literal('rank'),
  items: ItemSource,
  form: RankForm,
  /** Either `together` alone, or the forms in which everybody's order is counted. */
  forms: listOf(RankForm).min(1),
  /** Nobody sees an order at the seat screen: of a secret ranking only points are kept. */
  secret: z.boolean(),
});
export type RankDefinition = z.infer<typeof RankDefinition>;

/** Borda's points, by item: of eight items the first has seven, the last none; all orders together. */
const Points = recordOf(Id, Count);

/** A round in which everybody puts the items in order; a sheet has each item's place, 0 for the first. */
export const Ranking = z.object({ ...answerRound, points: Points });
export type Ranking = z.infer<typeof Ranking>;

export const RankWork = z.object({
  kind: z.literal('rank'),
  /** Rounds, oldest first; at most the last one is open. */
  rankings: listOf(Ranking),
  /** The order agreed aloud, best first; empty until then. */
  order: listOf(Id),
  ...stepItems,
});
export type RankWork = z.infer<typeof RankWork>;

const at = { at: StepAddress };
const round = { ...at, rankingId: Id };

export const RankCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rank/open'), ...round, form: z.enum(['walk-up', 'paper']), present: listOf(Id) }),
  /** Somebody who came after the round was opened. */
  z.object({ type: z.literal('rank/join'), ...round, participant: Id }),
  /** Somebody who has left before their turn. */
  z.object({ type: z.literal('rank/leave'), ...round, participant: Id }),
  /** A whole order, or none; a second one of the same seat replaces the first while the round is open. */
  z.object({ type: z.literal('rank/cast'), ...round, participant: Id, sheet: AnswerSheet }),
  z.object({ type: z.literal('rank/paper'), ...round, sheet: AnswerSheet }),
  z.object({ type: z.literal('rank/paper-undo'), ...round }),
  z.object({ type: z.literal('rank/close'), ...round }),
  /** The order that the room agrees on aloud, whole: nobody has to know it by heart. */
  z.object({ type: z.literal('rank/agree'), ...at, order: listOf(Id).max(MOST_AGREED) }),
]);
export type RankCommand = z.infer<typeof RankCommand>;

/** What a sealed ranking comes to: points and nothing else. An order of eight is a fingerprint. */
export const RankOutcome = z.object({
  points: Points,
  tookPart: listOf(Id).nullable(),
  answered: Count.nullable(),
  withheld: Withheld.nullable(),
  replaced: Count.optional(),
});
export type RankOutcome = z.infer<typeof RankOutcome>;

/** The outcome of a round as it is closed; null where its orders are in the session already. */
export const RankClosed = z.object({ type: z.literal('rank/closed'), ...round, sealed: RankOutcome.nullable() });
export type RankClosed = z.infer<typeof RankClosed>;
