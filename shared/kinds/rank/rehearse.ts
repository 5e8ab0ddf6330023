import type { ViewContext } from '../given';
import { itemsIn } from '../items';
import { papersOf, sheetsOf } from '../rehearsed-round';
import { mixed, type Invented } from '../rehearsing';
import { sheetOf } from './orders';
import type { RankCommand, RankDefinition, RankWork } from './schema';

/** One person's order: most begin alike, some turn it round, so that the room is of two minds. */
function orderOf(order: readonly string[], person: number): readonly string[] {
  if (person % 4 === 3) return order.toReversed();
  const place = person % 3;
  const [moved, ...rest] = [order[place] ?? '', ...order.filter((_, index) => index !== place)];
  return [moved, ...rest];
}

/** The order that the room agrees on, or the orders of an open ranking that are not handed in yet. */
export function rehearseRank(
  context: ViewContext<RankDefinition, RankWork>,
  { random }: Invented,
): readonly RankCommand[] {
  const { at, definition, work, sealed } = context;
  if (definition.forms.includes('together')) {
    const items = itemsIn(context, definition.items, work);
    if (work.order.length > 0 || items.length === 0) return [];
    return [{ type: 'rank/agree', at, order: mixed(items, random).map(({ id }) => id) }];
  }
  const ranking = work.rankings.find(({ status }) => status === 'open');
  if (!ranking) return [];
  const rankingId = ranking.id;
  const order = mixed(ranking.items, random).map(({ id }) => id);
  const sheet = (person: number) => sheetOf(orderOf(order, person));
  switch (ranking.form ?? 'fingers') {
    /* No order is shown on fingers. */
    case 'fingers':
      return [];
    case 'paper':
      return papersOf(ranking, sealed, sheet).map((one) => ({ type: 'rank/paper', at, rankingId, ...one }));
    case 'walk-up':
      return sheetsOf(ranking, sealed, sheet).map((one) => ({ type: 'rank/cast', at, rankingId, ...one }));
  }
}
