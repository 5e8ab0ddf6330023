import type { Item } from '../../base/steps';
import type { StepContext } from '../given';
import { itemsIn } from '../items';
import { ordersIn, unityOf } from './orders';
import type { RankDefinition, Ranking, RankWork } from './schema';
import { entryOf } from '../../base/entry-of';

/** A closed ranking's result, best first; equal points share a place, in the order in which the items stood. */
export function rankingResult(ranking: Ranking) {
  const { items, points } = ranking;
  const of = (id: string): number => entryOf(points, id) ?? 0;
  const all = items.map(({ id }) => of(id));
  return {
    id: ranking.id,
    form: ranking.form ?? ('walk-up' as const),
    secret: ranking.secret ?? false,
    withheld: ranking.withheld ?? null,
    present: ranking.present.length,
    /** Orders that were replaced by their own seats. */
    replaced: ranking.replaced ?? 0,
    /** Orders that were given; whoever handed in none is not among them. */
    orders: ordersIn(items, points),
    /** The most points one item can have. */
    most: ordersIn(items, points) * (items.length - 1),
    unity: unityOf(items, points),
    room: ranking.room ?? null,
    rooms: ranking.rooms ?? null,
    rows: items
      .map(({ id, text }) => ({
        id,
        text,
        points: of(id),
        rank: 1 + all.filter((one) => one > of(id)).length,
        tied: all.filter((one) => one === of(id)).length > 1,
      }))
      .toSorted((a, b) => a.rank - b.rank),
  };
}
export type RankingResult = ReturnType<typeof rankingResult>;

/** Closed rankings of which something is kept, oldest first. One in which nobody gave an order is none. */
export const keptRankings = ({ rankings }: RankWork): readonly Ranking[] =>
  rankings.filter(
    ({ status, withheld, items, points }) => status === 'closed' && !withheld && ordersIn(items, points) > 0,
  );

/** The latest of them; null before there is one. */
export function latestRanking(work: RankWork): RankingResult | null {
  const last = keptRankings(work).at(-1);
  return last ? rankingResult(last) : null;
}

/** The items that have no place in the order agreed aloud. */
export function unplacedItems(context: StepContext<RankDefinition, RankWork>): readonly Item[] {
  const { definition, work } = context;
  return work.order.length === 0
    ? []
    : itemsIn(context, definition.items, work).filter(({ id }) => !work.order.includes(id));
}

/** The items in the order agreed aloud; those that have no place yet are left out. */
export function agreedOrder(context: StepContext<RankDefinition, RankWork>): readonly Item[] {
  const { definition, work } = context;
  const items = new Map(itemsIn(context, definition.items, work).map((item) => [item.id, item]));
  return work.order.flatMap((id) => items.get(id) ?? []);
}

/** What it yields: the items best first, as agreed aloud (what has no place yet behind all others) or as everybody's orders came to. */
export function rankedItems(context: StepContext<RankDefinition, RankWork>): Item[] {
  const { definition, work } = context;
  if (definition.forms.includes('together')) return [...agreedOrder(context), ...unplacedItems(context)];
  const behind = new Map(context.itemsFrom(definition.items).map((item) => [item.id, item.ideaIds]));
  return (latestRanking(work)?.rows ?? []).map(({ id, text }) => ({ id, text, ideaIds: behind.get(id) ?? [] }));
}
