import { z } from 'zod';
import { Id, TWICE, unlike, listOf, MadeText } from '../../base/primitives';
import { ItemSource, stepBase, stepItems } from '../common';
import { StepAddress } from '../../base/steps';

/** An axis with its name and the words at its two ends. */
const Axis = z.object({ label: MadeText, low: MadeText, high: MadeText });

export const PlaceDefinition = z.object({
  ...stepBase,
  kind: z.literal('place'),
  items: ItemSource,
  across: Axis,
  up: Axis,
  /** What the four fields are called: upper left, upper right, lower left, lower right. */
  fields: z.tuple([MadeText, MadeText, MadeText, MadeText]),
  /** The field where one begins. */
  first: z.int().min(0).max(3),
});
export type PlaceDefinition = z.infer<typeof PlaceDefinition>;

/** How far along an axis: 0 at its low end, 100 at its high one. */
const Share = z.int().min(0).max(100);

export const PlaceWork = z.object({
  kind: z.literal('place'),
  places: listOf(z.object({ item: Id, across: Share, up: Share })).refine(unlike('item'), TWICE),
  ...stepItems,
});
export type PlaceWork = z.infer<typeof PlaceWork>;

const at = { at: StepAddress, placeItem: Id };

export const PlaceCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('place/put'), ...at, across: Share, up: Share }),
  z.object({ type: z.literal('place/take-off'), ...at }),
]);
export type PlaceCommand = z.infer<typeof PlaceCommand>;
