import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import { itemsIn, takeItems } from '../items';
import type { PlaceCommand, PlaceDefinition, PlaceWork } from './schema';

/** Changes `work` in place (an immer draft), or says why not. */
export function reducePlace(
  context: ReduceContext<PlaceDefinition>,
  work: PlaceWork,
  event: PlaceCommand,
): Refusal | null {
  const items = itemsIn(context, context.definition.items, work);
  if (!items.some(({ id }) => id === event.placeItem)) return 'unknown-item';
  const known = work.places.find(({ item }) => item === event.placeItem);
  if (event.type === 'place/take-off') {
    if (!known) return 'nothing-changes';
    work.places = work.places.filter((one) => one !== known);
    return null;
  }
  const { across, up } = event;
  if (known?.across === across && known.up === up) return 'nothing-changes';
  if (known) Object.assign(known, { across, up });
  else work.places.push({ item: event.placeItem, across, up });
  takeItems(work, items);
  return null;
}
