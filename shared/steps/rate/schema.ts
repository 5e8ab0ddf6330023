import { z } from 'zod';
import { Count, Id, Moment } from '../../schema/primitives';
import { ItemSource, StepAddress, stepBase, TypedItem } from '../common';

export const Scale = z.object({ from: z.int(), to: z.int(), lowest: z.string(), highest: z.string() });
export type Scale = z.infer<typeof Scale>;

export const RateDefinition = z.object({
  ...stepBase,
  kind: z.literal('rate'),
  items: ItemSource,
  question: z.string(),
  scale: Scale,
  /** An average under this fails the test; null: there is no test. */
  passMark: z.number().nullable(),
  /** The `define` step (of the same exercise) to go back to when an item fails. */
  backTo: Id.nullable(),
});
export type RateDefinition = z.infer<typeof RateDefinition>;

/** How many showed each value, from the scale's lowest to its highest. */
export const Histogram = z.array(Count).min(2).max(11);
export type Histogram = z.infer<typeof Histogram>;

/** One round of rating by fingers: item by item, how many showed which number. */
export const Rating = z.object({
  id: Id,
  items: z.array(z.object({ id: Id, text: z.string() })).min(1),
  scale: Scale,
  present: z.array(Id),
  status: z.enum(['open', 'closed']),
  openedAt: Moment,
  closedAt: Moment.nullable(),
  counts: z.record(Id, Histogram),
  /** The round of the ladder whose sentence was tested; null where there is no ladder. */
  ladderRound: Id.nullable(),
});
export type Rating = z.infer<typeof Rating>;

export const RateWork = z.object({
  kind: z.literal('rate'),
  /** Every round, oldest first; at most the last one is open. */
  ratings: z.array(Rating),
  typed: z.array(TypedItem),
});
export type RateWork = z.infer<typeof RateWork>;

const at = { at: StepAddress, ratingId: Id };

export const RateCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rate/open'), ...at, present: z.array(Id) }),
  z.object({ type: z.literal('rate/count'), ...at, rateItem: Id, counts: Histogram }),
  z.object({ type: z.literal('rate/close'), ...at }),
]);
export type RateCommand = z.infer<typeof RateCommand>;
