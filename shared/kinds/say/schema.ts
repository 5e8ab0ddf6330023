import { z } from 'zod';
import { Id, listOf, MadeText, recordOf, Text } from '../../base/primitives';
import { StepAddress } from '../../base/steps';
import { stepBase } from '../common';

export const SayDefinition = z.object({
  ...stepBase,
  kind: z.literal('say'),
  /** The room reads the brand promise below the question; left out: the session's own title. */
  promise: z.literal(true).optional(),
  /** What is written down as it is said, for all to see; left out: nothing is. */
  card: listOf(z.object({ id: Id, label: MadeText, hint: MadeText })).optional(),
});
export type SayDefinition = z.infer<typeof SayDefinition>;

export const SayWork = z.object({
  kind: z.literal('say'),
  /** What stands on the card, by its fields; left out while nothing does. */
  written: recordOf(Id, z.object({ text: Text })).optional(),
});
export type SayWork = z.infer<typeof SayWork>;

export const SayCommand = z.discriminatedUnion('type', [
  /** What stands in a field of the card; empty takes it off. */
  z.object({ type: z.literal('say/write'), at: StepAddress, field: Id, text: Text }),
]);
export type SayCommand = z.infer<typeof SayCommand>;
