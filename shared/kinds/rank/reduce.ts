import type { Refusal } from '../../base/refusals';
import { joinRound, leaveRound, putSheet, openedRound, openRound } from '../../engines/answers/events';
import { isSealedRound } from '../../engines/answers/rules';
import type { ReduceContext } from '../given';
import { itemsIn, itemsOrTyped, takeItems } from '../items';
import { checkOrder, pointsOf } from './orders';
import { FEWEST_ITEMS, MOST_ITEMS } from './schema';
import type { RankClosed, RankCommand, RankDefinition, Ranking, RankOutcome, RankWork } from './schema';

type SealedCommand = 'rank/paper' | 'rank/paper-undo' | 'rank/close';
export type RankEvent = Exclude<RankCommand, { type: SealedCommand }> | RankClosed;
type Context = ReduceContext<RankDefinition>;

function open(context: Context, work: RankWork, event: Extract<RankEvent, { type: 'rank/open' }>): Refusal | null {
  const { people, definition, time } = context;
  if (!definition.forms.includes(event.form)) return 'form-not-offered';
  const items = itemsOrTyped(context, definition.items, work.typed);
  if (items.length < FEWEST_ITEMS) return 'too-few-options';
  if (items.length > MOST_ITEMS) return 'form-not-offered';
  const { rankingId: id, form, present } = event;
  const opened = openedRound(people, work.rankings, { id, form, secret: definition.secret, present, items, time });
  if (typeof opened === 'string') return opened;
  work.rankings.push({ ...opened, points: {} });
  return null;
}

function cast(ranking: Ranking, { participant, sheet }: Extract<RankEvent, { type: 'rank/cast' }>): Refusal | null {
  if (ranking.form !== 'walk-up' || isSealedRound(ranking)) return 'answers-of-another-form';
  if (!ranking.present.includes(participant)) return 'not-present';
  const wrong = checkOrder(ranking, sheet);
  if (wrong) return wrong;
  putSheet(ranking, participant, sheet);
  return null;
}

function close(ranking: Ranking, sealed: RankOutcome | null, time: string): Refusal | null {
  if (isSealedRound(ranking) !== (sealed !== null)) return 'answers-of-another-form';
  ranking.status = 'closed';
  ranking.closedAt = time;
  const sheets = ranking.sheets ?? [];
  ranking.points =
    sealed?.points ??
    pointsOf(
      ranking.items,
      sheets.map(({ sheet }) => sheet),
    );
  ranking.tookPart = sealed ? sealed.tookPart : sheets.map(({ participant }) => participant).toSorted();
  ranking.answered = sealed ? sealed.answered : sheets.length;
  ranking.withheld = sealed?.withheld ?? null;
  if (sealed?.replaced !== undefined) ranking.replaced = sealed.replaced;
  return null;
}

function agree(context: Context, work: RankWork, order: readonly string[]): Refusal | null {
  const { definition } = context;
  if (!definition.forms.includes('together')) return 'form-not-offered';
  const items = itemsIn(context, definition.items, work);
  if (order.some((id) => !items.some((item) => item.id === id))) return 'unknown-item';
  if (new Set(order).size < order.length) return 'id-in-use';
  if (order.join(' ') === work.order.join(' ')) return 'nothing-changes';
  work.order = [...order];
  takeItems(work, items);
  return null;
}

/** Changes `work` in place (an immer draft), or says why not. Sealed orders come only as the outcome of the closing. */
export function reduceRank(context: Context, work: RankWork, event: RankEvent): Refusal | null {
  if (event.type === 'rank/open') return open(context, work, event);
  if (event.type === 'rank/agree') return agree(context, work, event.order);
  const ranking = openRound(work.rankings, event.rankingId);
  if (typeof ranking === 'string') return ranking;
  switch (event.type) {
    case 'rank/join':
      return joinRound(context.people, ranking, event.participant);
    case 'rank/leave':
      return leaveRound(ranking, event.participant);
    case 'rank/cast':
      return cast(ranking, event);
    case 'rank/closed':
      return close(ranking, event.sealed, context.time);
  }
}
