import type { ViewContext } from '../given';
import { itemsIn } from '../items';
import { isMostlyDone, type Invented } from '../rehearsing';
import type { PlaceCommand, PlaceDefinition, PlaceWork } from './schema';

/** Nothing lies on an edge. */
const MARGIN = 12;

/** Where something is put along an axis: within the half that it belongs to. */
const within = (high: boolean, random: () => number): number =>
  Math.round((high ? 50 : 0) + MARGIN + random() * (50 - 2 * MARGIN));

/** Everything that is not on the board yet is put on it, over all four fields. */
export function rehearsePlace(
  context: ViewContext<PlaceDefinition, PlaceWork>,
  { random }: Invented,
): readonly PlaceCommand[] {
  const { at, definition, work } = context;
  const items = itemsIn(context, definition.items, work);
  const left = items.filter(({ id }) => !work.places.some(({ item }) => item === id));
  if (isMostlyDone(items.length - left.length, items.length)) return [];
  return left.map(({ id }, index) => ({
    type: 'place/put',
    at,
    placeItem: id,
    across: within(index % 2 === 1, random),
    up: within(index % 4 < 2, random),
  }));
}
