import { z } from 'zod';
import {
  answerRound,
  AnswerForm,
  AnswerSheet,
  AnswersOutcome,
  Histogram,
  Uncounted,
} from '../../engines/answers/schema';
import { Id, listOf, MadeText } from '../../base/primitives';
import { ItemSource, stepBase } from '../common';
import { StepAddress, TypedItem } from '../../base/steps';

/** A value of a scale, as far as one can be drawn at all. */
const Value = z.int().min(-1_000).max(1_000);

const Scale = z.object({ from: Value, to: Value, lowest: MadeText, highest: MadeText });
type Scale = z.infer<typeof Scale>;

/** What the result is about: how high, how far apart the answers are, or the gap between the two questions. */
export const Measure = z.enum(['average', 'spread', 'gap']);
export type Measure = z.infer<typeof Measure>;

export const RateDefinition = z.object({
  ...stepBase,
  kind: z.literal('rate'),
  items: ItemSource,
  question: MadeText,
  /** A second question about each item, on the same scale; `names` are short names of the first and of the second. */
  second: z.object({ question: MadeText, names: z.tuple([MadeText, MadeText]) }).optional(),
  scale: Scale,
  /** Left out: fingers. */
  form: AnswerForm.optional(),
  forms: listOf(AnswerForm).min(1).optional(),
  /** Left out: public. A secret rating is not taken by fingers. */
  secret: z.boolean().optional(),
  /** Left out: the average. */
  measure: Measure.optional(),
  /** An average under this fails the test, the second question's where there are two; null: there is no test. */
  passMark: z.number().nullable(),
  /** Only what a sort step put into these bins can fail; left out: everything. */
  failingIn: listOf(Id).min(1).optional(),
  /** What can fail is called, one of them and several, and why it comes first; left out: items. Only beside `failingIn`. */
  failed: z.object({ one: MadeText, many: MadeText, why: MadeText }).optional(),
  /** The `define` step (of the same exercise) to go back to when an item fails. */
  backTo: Id.nullable(),
});
export type RateDefinition = z.infer<typeof RateDefinition>;

/** One round of rating: per item how many gave each value, from the scale's lowest to its highest. */
export const Rating = z.object({
  ...answerRound,
  scale: Scale,
  /** The round of the ladder whose sentence was tested; null where there is no ladder. */
  ladderRound: Id.nullable(),
});
export type Rating = z.infer<typeof Rating>;

export const RateWork = z.object({
  kind: z.literal('rate'),
  /** Every round, oldest first; at most the last one is open. */
  ratings: listOf(Rating),
  typed: listOf(TypedItem),
});
export type RateWork = z.infer<typeof RateWork>;

const at = { at: StepAddress, ratingId: Id };

export const RateCommand = z.discriminatedUnion('type', [
  /** Without a form: the step's own. */
  z.object({ type: z.literal('rate/open'), ...at, form: AnswerForm.optional(), present: listOf(Id) }),
  z.object({
    type: z.literal('rate/count'),
    ...at,
    rateItem: Id,
    /** Of the second question. */
    second: z.boolean().optional(),
    counts: Histogram,
  }),
  /** Somebody who came after the round was opened. */
  z.object({ type: z.literal('rate/join'), ...at, participant: Id }),
  /** Somebody who has left before their turn. */
  z.object({ type: z.literal('rate/leave'), ...at, participant: Id }),
  /** A whole sheet; a second one of the same seat replaces the first while the rating is open. */
  z.object({ type: z.literal('rate/cast'), ...at, participant: Id, sheet: AnswerSheet }),
  z.object({ type: z.literal('rate/paper'), ...at, sheet: AnswerSheet }),
  z.object({ type: z.literal('rate/paper-undo'), ...at }),
  z.object({ type: z.literal('rate/close'), ...at }),
]);
export type RateCommand = z.infer<typeof RateCommand>;

/** The outcome of a rating as it is closed; null where its answers are in the session already. */
export const RateClosed = z.object({
  type: z.literal('rate/closed'),
  ...at,
  sealed: AnswersOutcome.nullable(),
  uncounted: Uncounted,
});
export type RateClosed = z.infer<typeof RateClosed>;
