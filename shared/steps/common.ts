import { z } from 'zod';
import { Id, SomeText } from '../schema/primitives';

/** Where a step is in the session: the agenda item and the step of its exercise. */
export const StepAddress = z.object({ item: Id, step: Id });
export type StepAddress = z.infer<typeof StepAddress>;

/** The key of a step's work in the session file. */
export const stepKey = ({ item, step }: StepAddress): string => `${item}/${step}`;

/** Where a step takes its items from: fixed ones, or the yield of an earlier step of this or another exercise. */
export const ItemSource = z.discriminatedUnion('take', [
  z.object({ take: z.literal('fixed'), items: z.array(z.object({ id: Id, text: z.string() })).min(1) }),
  z.object({
    take: z.enum(['ideas', 'groups', 'winners']),
    exercise: Id,
    step: Id,
  }),
]);
export type ItemSource = z.infer<typeof ItemSource>;

/** An item typed in because the source was skipped or is empty. */
export const TypedItem = z.object({ id: Id, text: SomeText });
export type TypedItem = z.infer<typeof TypedItem>;

/** What every step definition has. */
export const stepBase = {
  id: Id,
  /** Short, for the agenda: "Collect", "Vote". */
  title: z.string(),
  /** The question or sentence the room reads. */
  room: z.string(),
  /** What the facilitator says now: to open the step, push deeper, close it. */
  say: z.object({ open: z.string(), push: z.string().optional(), close: z.string().optional() }),
  minutes: z.object({ full: z.number(), short: z.number().optional() }),
};

/** What flows from one step into the next: an idea, a group of ideas, a winner. */
export interface Item {
  readonly id: string;
  readonly text: string;
  /** The ideas an item stands for; for a single idea, itself. */
  readonly ideaIds: readonly string[];
}
