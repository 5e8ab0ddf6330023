import { openRoundView } from '../../engines/answers/view';
import type { ViewContext } from '../given';
import { itemsIn, sourceState } from '../items';
import { agreedOrder, keptRankings, rankingResult } from './result';
import { FEWEST_ITEMS, MOST_ITEMS, type RankDefinition, type RankForm, type Ranking, type RankWork } from './schema';
import { leavesAnOrder } from './secret';

type Context = ViewContext<RankDefinition, RankWork>;

const openIn = ({ rankings }: RankWork): Ranking | undefined => rankings.find(({ status }) => status === 'open');

/** The last ranking, or the one before that still stands: where nobody gave an order, nothing takes its place. */
function lastClosed(work: RankWork): Ranking | undefined {
  const last = work.rankings.findLast(({ status }) => status === 'closed');
  return last?.withheld ? last : (keptRankings(work).at(-1) ?? last);
}

/** An open ranking without an order. Beside what would be withheld of any round: an order that would be left by taking one from another. */
function openNow(open: Ranking, { people, strings, earlierRounds, sealed }: Context) {
  const earlier = earlierRounds();
  const view = openRoundView(open, people, earlier, sealed.answers, strings, 1);
  const takers = (open.form === 'paper' ? null : view.turns) ?? open.present;
  const kept = earlier.filter(({ secret, withheld }) => secret && !withheld);
  const isClose = open.secret === true && leavesAnOrder(takers, true, kept);
  return { ...view, withheld: view.withheld ?? (isClose ? ('too-close' as const) : null) };
}

const inBrief = (items: readonly { readonly id: string; readonly text: string }[]) =>
  items.map(({ id, text }) => ({ id, text }));

/** What the facilitator works with: an open round without its orders, the latest result, or the order agreed on. */
export function rankFacilitatorView(context: Context) {
  const { definition, work } = context;
  const together = definition.forms.includes('together');
  const open = openIn(work);
  const closed = lastClosed(work);
  const items = inBrief(itemsIn(context, definition.items, work));
  const fits = items.length >= FEWEST_ITEMS && (together || items.length <= MOST_ITEMS);
  const next: 'close-ranking' | 'open-ranking' | 'next-step' = open
    ? 'close-ranking'
    : !closed && !together && fits && context.isAnybodyHere()
      ? 'open-ranking'
      : 'next-step';
  return {
    kind: 'rank' as const,
    together,
    form: definition.form,
    forms: definition.forms as readonly RankForm[],
    secret: definition.secret,
    items,
    /** Whether the items are few and many enough to be put in order (aloud, as many as there are); and the bounds. */
    fits,
    fewest: FEWEST_ITEMS,
    most: MOST_ITEMS,
    /** `gone`: it no longer flows in. */
    order: agreedOrder(context).map((item) => ({
      id: item.id,
      text: item.text,
      gone: 'kept' in item && item.kept === true,
    })),
    ...sourceState(context, definition.items, work),
    /** What flows in now is not what was ranked last. */
    outdatedRanking:
      closed !== undefined && items.length > 0 && JSON.stringify(items) !== JSON.stringify(inBrief(closed.items)),
    open: open ? openNow(open, context) : null,
    result: closed ? rankingResult(closed) : null,
    rounds: work.rankings.filter(({ status }) => status === 'closed').length,
    next,
  };
}

/** What all may see: what is put in order now without an order, the latest result, or the order agreed on. */
export function rankRoomView(context: Context) {
  const { definition, work } = context;
  const open = openIn(work);
  if (open) {
    const { items, form, secret, seats, sheets, present } = openNow(open, context);
    return { kind: 'ranking-open' as const, items, form, secret, seats, sheets, present };
  }
  const closed = lastClosed(work);
  if (closed) return { kind: 'ranking-result' as const, result: rankingResult(closed) };
  const order = agreedOrder(context);
  if (definition.forms.includes('together') && order.length > 0)
    return { kind: 'ranking-agreed' as const, order: inBrief(order) };
  return { kind: 'options' as const, options: inBrief(itemsIn(context, definition.items, work)) };
}

/** A turn at an open round; null where nobody puts anything in order at a seat now. */
export function rankSeatView(context: Context) {
  const open = openIn(context.work);
  const view = open ? openNow(open, context) : null;
  if (!view?.seats) return null;
  return {
    kind: 'order' as const,
    of: 'rank' as const,
    at: context.at,
    roundId: view.id,
    turn: view.id,
    join: { type: 'rank/join' as const, at: context.at, rankingId: view.id },
    prompt: context.definition.room,
    secret: view.secret,
    items: view.items,
    seats: view.seats,
    absent: view.absent,
  };
}
