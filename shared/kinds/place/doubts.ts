import { doubtIfTwice, type Doubt } from '../../base/doubts';
import { idsOf, type DoubtContext } from '../doubting';
import type { PlaceDefinition, PlaceWork } from './schema';

/** Items of one id. That none lies in two places, and none off the board, the schema says. */
export const placeDoubts = (_context: DoubtContext<PlaceDefinition>, { items, typed }: PlaceWork): Doubt[] => [
  ...doubtIfTwice('items', idsOf(items ?? [])),
  ...doubtIfTwice('typed', idsOf(typed)),
];
