import type { StepContext } from '../given';
import { itemsIn } from '../items';
import type { PlaceDefinition, PlaceWork } from './schema';

/** Which of the four fields a place is in: 0 upper left, 1 upper right, 2 lower left, 3 lower right. */
const fieldOf = ({ across, up }: { readonly across: number; readonly up: number }): 0 | 1 | 2 | 3 =>
  ((up >= 50 ? 0 : 2) + (across >= 50 ? 1 : 0)) as 0 | 1 | 2 | 3;

/** How near a place is to the far corner of the field where one begins: the first to do has the highest. */
function worth({ across, up }: { readonly across: number; readonly up: number }, first: number): number {
  return (first % 2 === 1 ? across : 100 - across) + (first < 2 ? up : 100 - up);
}

/** The board: what lies on it, numbered, what one begins with first; and what does not lie on it yet. */
export function placedBoard(context: StepContext<PlaceDefinition, PlaceWork>) {
  const { definition, work } = context;
  const items = itemsIn(context, definition.items, work);
  const entries = new Map(work.places.map((one) => [one.item, one]));
  const placed = items
    .flatMap(({ id, text, ideaIds }) => {
      const entry = entries.get(id);
      return entry ? [{ id, text, ideaIds, across: entry.across, up: entry.up, field: fieldOf(entry) }] : [];
    })
    .toSorted((a, b) => worth(b, definition.first) - worth(a, definition.first));
  return {
    across: definition.across,
    up: definition.up,
    fields: definition.fields,
    first: definition.first,
    placed: placed.map((one, index) => ({ ...one, number: index + 1 })),
    unplaced: items.filter(({ id }) => !entries.has(id)).map(({ id, text }) => ({ id, text })),
  };
}

export type PlacedBoard = ReturnType<typeof placedBoard>;
