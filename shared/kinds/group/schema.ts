import { z } from 'zod';
import { Id, Text, listOf, MadeText } from '../../base/primitives';
import { ItemSource, stepBase } from '../common';
import { StepAddress } from '../../base/steps';

export const GroupDefinition = z.object({
  ...stepBase,
  kind: z.literal('group'),
  items: ItemSource,
  /** What groups and what stands alone are, where their number is the finding: "definition", "definitions". */
  counts: z.object({ one: MadeText, many: MadeText }).optional(),
});
export type GroupDefinition = z.infer<typeof GroupDefinition>;

/** A cluster of ideas; `text` is its title, empty until someone gives it one. */
const Group = z.object({ id: Id, text: Text, ideaIds: listOf(Id) });
type Group = z.infer<typeof Group>;

export const GroupWork = z.object({ kind: z.literal('group'), groups: listOf(Group) });
export type GroupWork = z.infer<typeof GroupWork>;

const at = { at: StepAddress };
const ideaIds = listOf(Id).min(1);

export const GroupCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('group/create'), ...at, groupId: Id, ideaIds, text: Text }),
  z.object({ type: z.literal('group/assign'), ...at, groupId: Id, ideaIds }),
  /** Takes ideas out of whatever group they are in. */
  z.object({ type: z.literal('group/release'), ...at, ideaIds }),
  z.object({ type: z.literal('group/rename'), ...at, groupId: Id, text: Text }),
  z.object({ type: z.literal('group/dissolve'), ...at, groupId: Id }),
]);
export type GroupCommand = z.infer<typeof GroupCommand>;
