import { z } from 'zod';
import { Id, SomeText, listOf, MadeText } from './primitives';

/** Where a step is in the session: the agenda item and the step of its exercise. */
export const StepAddress = z.object({ item: Id, step: Id });
export type StepAddress = z.infer<typeof StepAddress>;

/** The key of a step's work in the session file. */
export const stepKey = ({ item, step }: StepAddress): string => `${item}/${step}`;

/** An item typed in because the source was skipped or is empty. */
export const TypedItem = z.object({ id: Id, text: SomeText });
export type TypedItem = z.infer<typeof TypedItem>;

/** An item as it was when a step began to write about it, with the ideas behind it. `kept`: its source no longer has it. */
export const TakenItem = z.object({ id: Id, text: MadeText, ideaIds: listOf(Id), kept: z.literal(true).optional() });
export type TakenItem = z.infer<typeof TakenItem>;

/** What flows from one step into the next: an idea, a group of ideas, a winner. */
export interface Item {
  readonly id: string;
  readonly text: string;
  /** The ideas an item stands for; for a single idea, itself. */
  readonly ideaIds: readonly string[];
  /** The ids of items that count with this one since they were merged into it, and of the ideas that those stood for. */
  readonly mergedIds?: readonly string[];
  /** Its source no longer has it, but something was said about it. */
  readonly kept?: true | undefined;
}
