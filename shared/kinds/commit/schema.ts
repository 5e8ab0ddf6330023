import { z } from 'zod';
import { Id, listOf, MadeText } from '../../base/primitives';
import { Action, ActionFields, FistCounts } from '../action';
import { ItemSource, stepBase } from '../common';
import { StepAddress } from '../../base/steps';

export const CommitDefinition = z.object({
  ...stepBase,
  kind: z.literal('commit'),
  /** What an action can be for: elements, obstacles, rocks of earlier steps. */
  servedBy: listOf(ItemSource),
  /** How it is asked which of them. */
  serves: MadeText,
  /** An action whose average confidence is under this is to be rewritten. */
  passMark: z.number(),
  /** The first step is due within this many days of the session. */
  firstStepDays: z.int(),
});
export type CommitDefinition = z.infer<typeof CommitDefinition>;

export const CommitWork = z.object({ kind: z.literal('commit'), actions: listOf(Action) });
export type CommitWork = z.infer<typeof CommitWork>;

const at = { at: StepAddress, actionId: Id };

export const CommitCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('commit/add'), ...at, fields: ActionFields }),
  z.object({ type: z.literal('commit/edit'), ...at, fields: ActionFields }),
  z.object({ type: z.literal('commit/delete'), ...at }),
  z.object({ type: z.literal('commit/confidence'), ...at, counts: FistCounts }),
]);
export type CommitCommand = z.infer<typeof CommitCommand>;
