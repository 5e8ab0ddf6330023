import { takersOf } from '../../engines/answers/outcome';
import type { AnswerRound } from '../../engines/answers/schema';
import { ordersIn } from './orders';
import type { Ranking } from './schema';

type Kept = AnswerRound & { readonly points?: Ranking['points'] };

/** Everybody who had a turn gave an order: then the same people are the same orders, and nobody's can be told by taking away. */
export const isWhole = (round: Kept): boolean => ordersIn(round.items, round.points ?? {}) === takersOf(round).length;

/**
 * True where a secret ranking and those kept before of some of the same people are not all whole: then one order more or
 * fewer could be told by taking one from the other, though the people are the same. `whole`: whether this one is.
 */
export function leavesAnOrder(takers: readonly string[], whole: boolean, kept: readonly Kept[]): boolean {
  const linked = kept.filter((round) => takersOf(round).some((id) => takers.includes(id)));
  return linked.length > 0 && !(whole && linked.every(isWhole));
}
