import { doubtIf, doubtIfTwice, doubtIfUnknown, inPart, type Doubt } from '../../base/doubts';
import { doubtsInRounds, type RoundRules } from '../../engines/answers/doubts';
import { idsOf, type DoubtContext } from '../doubting';
import { checkOrder, ordersIn } from './orders';
import { FEWEST_ITEMS, MOST_ITEMS, type RankDefinition, type Ranking, type RankWork } from './schema';

/** Points that nobody can have given: of items that are not there, more than first places, more than orders. */
function inPoints({ items, points, present, rooms, status }: Ranking, all: readonly Ranking[]): Doubt[] {
  const parts = all.filter(({ room }) => room !== undefined && rooms?.includes(room));
  const most = [present, ...parts.map((one) => one.present)].reduce((sum, ids) => sum + ids.length, 0);
  return [
    ...doubtIf(status === 'open' && Object.keys(points).length > 0, 'points', 'ballots-not-sealed'),
    ...doubtIfUnknown('points', Object.keys(points), new Set(idsOf(items)), 'unknown-item'),
    ...doubtIf(
      Object.values(points).some((one) => one > most * (items.length - 1)) || ordersIn(items, points) > most,
      'points',
      'counts-over-present',
    ),
  ];
}

const rules: RoundRules<Ranking> = {
  shape: ({ items }) => ({ questions: 1, answers: items.length }),
  wrongSheet: checkOrder,
};

/** Rounds and points that cannot be, and an order aloud in which something stands twice. */
export const rankDoubts = (context: DoubtContext<RankDefinition>, work: RankWork): Doubt[] => [
  ...doubtsInRounds('rankings', work.rankings, rules, context),
  ...work.rankings.flatMap((round, index) =>
    inPart(`rankings.${index}`, [
      ...doubtIf(round.items.length < FEWEST_ITEMS || round.items.length > MOST_ITEMS, 'items', 'too-few-options'),
      ...inPoints(round, work.rankings),
    ]),
  ),
  ...doubtIfTwice('order', work.order),
  ...doubtIfTwice('items', idsOf(work.items ?? [])),
  ...doubtIfTwice('typed', idsOf(work.typed)),
];
