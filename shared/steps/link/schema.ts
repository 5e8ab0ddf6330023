import { z } from 'zod';
import { Id, Text } from '../../schema/primitives';
import { ItemSource, StepAddress, stepBase, TypedItem } from '../common';

export const LinkDefinition = z.object({
  ...stepBase,
  kind: z.literal('link'),
  rows: ItemSource,
  columns: z.array(z.object({ id: Id, label: z.string(), hint: z.string() })).min(1),
  /** What a cell left empty means, for the plan. */
  emptyCell: z.string(),
});
export type LinkDefinition = z.infer<typeof LinkDefinition>;

const Cell = z.object({ row: Id, column: Id, text: Text });

export const LinkWork = z.object({ kind: z.literal('link'), cells: z.array(Cell), typed: z.array(TypedItem) });
export type LinkWork = z.infer<typeof LinkWork>;

export const LinkCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link/set'), at: StepAddress, row: Id, column: Id, text: Text }),
]);
export type LinkCommand = z.infer<typeof LinkCommand>;
