import { z } from 'zod';
import { Count, Day, Id, SomeText, Text } from '../../base/primitives';
import { ItemSource, StepAddress, stepBase } from '../common';

export const CommitDefinition = z.object({
  ...stepBase,
  kind: z.literal('commit'),
  /** What an action can be for: elements, obstacles, rocks of earlier steps. */
  servedBy: z.array(ItemSource),
  /** An action whose average confidence is under this is to be rewritten. */
  passMark: z.number(),
  /** The first step is due within this many days of the session. */
  firstStepDays: z.int(),
});
export type CommitDefinition = z.infer<typeof CommitDefinition>;

const words = z.object({ text: Text });

/** What can be said of an action. Only `text`, what is to be done, is never empty. */
export const ActionFields = z.object({
  text: SomeText,
  /** The element or obstacle it serves, in words; empty for none. */
  serves: words,
  /** One person: from the list (`participant`) or typed. */
  owner: z.object({ participant: Id.nullable(), text: Text }),
  /** The owner's own tick: "I take it". */
  taken: z.boolean(),
  due: Day.nullable(),
  firstStep: z.object({ text: Text, due: Day.nullable() }),
  measure: z.object({ text: Text, from: words, to: words }),
  told: words,
});
export type ActionFields = z.infer<typeof ActionFields>;

/** Hands by fist-to-five: how many showed 0, 1, 2, 3, 4, 5. */
const FistCounts = z.array(Count).length(6);

/** One action, with every round of fist-to-five it went through, oldest first. */
export const Action = z.object({
  id: Id,
  ...ActionFields.shape,
  /** `item`: what it was called like when the action was kept, where that was something an action could serve. */
  serves: words.extend({ item: Id.optional() }),
  confidence: z.array(z.object({ counts: FistCounts })),
  /** The breakout room that took it on. */
  room: Id.optional(),
});
export type Action = z.infer<typeof Action>;

export const CommitWork = z.object({ kind: z.literal('commit'), actions: z.array(Action) });
export type CommitWork = z.infer<typeof CommitWork>;

const at = { at: StepAddress, actionId: Id };

export const CommitCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('commit/add'), ...at, fields: ActionFields }),
  z.object({ type: z.literal('commit/edit'), ...at, fields: ActionFields }),
  z.object({ type: z.literal('commit/delete'), ...at }),
  z.object({ type: z.literal('commit/confidence'), ...at, counts: FistCounts }),
]);
export type CommitCommand = z.infer<typeof CommitCommand>;
