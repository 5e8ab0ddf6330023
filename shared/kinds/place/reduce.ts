import type { Refusal } from '../../base/refusals';
import { itemsIn, takeItems } from '../../session/items';
import type { StepContext } from '../context';
import type { PlaceCommand, PlaceDefinition, PlaceWork } from './schema';

/** Changes `work` in place (an immer draft), or says why not. */
export function reducePlace(
  { session, definition, at }: StepContext<PlaceDefinition>,
  work: PlaceWork,
  event: PlaceCommand,
): Refusal | null {
  const items = itemsIn(session, at, definition.items, work);
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
