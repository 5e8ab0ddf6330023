import { howManySoFar, list, listed, number, weightOf, type Cases, type Found } from '../found';
import type { StepContext } from '../given';
import { placedBoard } from './board';
import type { PlaceDefinition, PlaceWork } from './schema';

const there = [list('items'), number('placed')];

/** How many lie in the field where one begins. */
export const placeCases: Cases = { none: [number('placed')], one: there, many: there, all: [number('placed')] };

/** What the board says as soon as something lies on it. */
export function placeFound(context: StepContext<PlaceDefinition, PlaceWork>): Found | null {
  const { strings } = context;
  const { placed, unplaced, first } = placedBoard(context);
  if (placed.length === 0) return null;
  const begin = placed.filter(({ field }) => field === first);
  const found = howManySoFar(begin.length, placed.length, unplaced.length === 0);
  if (found === null) return null;
  return {
    case: found,
    values: { items: listed(strings, begin), placed: placed.length },
    items: begin,
    weight: weightOf(begin.length, placed.length),
    counted: strings.plan.content.place.firstOf(begin.length, placed.length + unplaced.length),
    ofExercise: true,
  };
}
