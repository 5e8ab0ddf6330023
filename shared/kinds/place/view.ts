import type { ViewContext } from '../given';
import { sourceState } from '../items';
import { placedBoard } from './board';
import { placeChart } from './chart';
import type { PlaceDefinition, PlaceWork } from './schema';

type Context = ViewContext<PlaceDefinition, PlaceWork>;

/** What the facilitator works with: the board and what is to be placed on it. */
export function placeFacilitatorView(context: Context) {
  const { definition, work } = context;
  const board = placedBoard(context);
  return {
    kind: 'place' as const,
    ...board,
    chart: placeChart(context.strings, definition.room, board),
    ...sourceState(context, definition.items, work),
    next: 'next-step' as const,
  };
}

/** What all may see: the board. */
export const placeRoomView = (context: Context) => {
  const board = placedBoard(context);
  return {
    kind: 'places' as const,
    chart: placeChart(context.strings, context.definition.room, board),
    /** In the order of the points. */
    placed: board.placed.map(({ id, across, up }) => ({ id, across, up })),
    unplaced: board.unplaced,
  };
};
