import { takersOf } from '../../engines/answers/outcome';
import { settled } from '../../engines/merging/entries';
import { roundsOf, type RoomWork, type StepMerge } from '../../engines/merging/step-merge';
import { mergedItems } from '../../engines/merging/entries';
import type { RankDefinition, Ranking, RankWork } from './schema';
import { isWhole, leavesAnOrder } from './secret';
import { entryOf } from '../../base/entry-of';

/** Points added up, item by item. */
function added(rankings: readonly Ranking[]): Ranking['points'] {
  const points: Record<string, number> = {};
  for (const one of rankings)
    for (const [item, own] of Object.entries(one.points)) points[item] = (entryOf(points, item) ?? 0) + own;
  return points;
}

/** Of a round that is not kept beside the others, and of a sum, the points are not those of the round it was made of. */
function withPoints(ranking: Ranking, all: readonly Ranking[]): Ranking {
  if (ranking.withheld) return { ...ranking, points: {} };
  if (!ranking.rooms) return ranking;
  const latest = ranking.rooms.flatMap(
    (room) => all.findLast((one) => one.room === room && one.status === 'closed' && !one.withheld) ?? [],
  );
  return { ...ranking, points: added(latest) };
}

/** Rounds with their sum; of orders agreed aloud in different rooms, the one that is chosen. */
export function mergeRank(rooms: readonly RoomWork<RankWork>[], merge: StepMerge<RankDefinition>): RankWork {
  const { at, conflicts, textOf } = merge;
  const rankings = roundsOf(
    rooms.map(({ room, work }) => ({ room, list: work.rankings })),
    merge,
    () => null,
    (round, kept) => leavesAnOrder(takersOf(round), isWhole(round), kept),
  );
  const agreed = rooms
    .filter(({ work }) => work.order.length > 0)
    .map(({ room, name, work }) => ({ room, name, said: work.order }));
  const order = settled(agreed, (all) => {
    const says = all.map(({ room, said }) => ({ room, text: said.map(textOf).join(' · ') }));
    const chosen = conflicts.choose('placed', at, '', says);
    return (all.find(({ room }) => room === chosen) ?? all[0])?.said ?? [];
  });
  return {
    kind: 'rank',
    rankings: rankings.map((one) => withPoints(one, rankings)),
    order: order ?? [],
    ...mergedItems(rooms),
  };
}
