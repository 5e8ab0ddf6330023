import { z } from 'zod';
import { Id, Text, TWICE, unlike, listOf, recordOf, MadeText } from '../../base/primitives';
import { ItemSource, stepBase, stepItems } from '../common';
import { StepAddress } from '../../base/steps';

/** A labelled bin; `fields` are asked for beside each item that lies in it. */
const Bin = z.object({
  id: Id,
  label: MadeText,
  hint: MadeText,
  fields: listOf(z.object({ id: Id, label: MadeText, hint: MadeText })),
  /** What lies in it is to be done: it is pointed out until it is an action. */
  toDo: z.boolean().optional(),
});

export const SortDefinition = z.object({
  ...stepBase,
  kind: z.literal('sort'),
  items: ItemSource,
  bins: listOf(Bin).min(2).max(9),
});
export type SortDefinition = z.infer<typeof SortDefinition>;

export const SortWork = z.object({
  kind: z.literal('sort'),
  /** Which bin an item lies in, and what was said beside it. An item that lies in none has no entry. */
  sorted: z
    .array(z.object({ item: Id, bin: Id, fields: recordOf(Id, z.object({ text: Text })) }))
    .refine(unlike('item'), TWICE),
  ...stepItems,
});
export type SortWork = z.infer<typeof SortWork>;

const at = { at: StepAddress };

export const SortCommand = z.discriminatedUnion('type', [
  /** Puts items into a bin, or (null) takes them out again. */
  z.object({ type: z.literal('sort/put'), ...at, sortItems: listOf(Id).min(1).max(500), bin: Id.nullable() }),
  z.object({ type: z.literal('sort/field'), ...at, sortItem: Id, field: Id, text: Text }),
]);
export type SortCommand = z.infer<typeof SortCommand>;
