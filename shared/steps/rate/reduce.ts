import type { Refusal } from '../../host/refusals';
import { itemsOrTyped } from '../../session/items';
import type { StepContext } from '../context';
import { ladderRound } from './ladder';
import type { RateCommand, RateDefinition, RateWork, Scale } from './schema';

/** The values of a scale from lowest to highest. */
export const scaleValues = ({ from, to }: Pick<Scale, 'from' | 'to'>): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Changes `work` in place (an immer draft), or says why not. */
export function reduceRate(
  { session, definition, at, time }: StepContext<RateDefinition>,
  work: RateWork,
  event: RateCommand,
): Refusal | null {
  if (event.type === 'rate/open') {
    if (work.ratings.some(({ status }) => status === 'open')) return 'rating-is-open';
    if (work.ratings.some(({ id }) => id === event.ratingId)) return 'id-in-use';
    if (event.present.length === 0) return 'nobody-present';
    const items = itemsOrTyped(session, at, definition.items, work.typed);
    if (items.length === 0) return 'no-items';
    const known = new Set(session.participants.map(({ id }) => id));
    if (event.present.some((id) => !known.has(id))) return 'unknown-participant';
    work.ratings.push({
      id: event.ratingId,
      items: items.map(({ id, text }) => ({ id, text })),
      scale: definition.scale,
      present: [...new Set(event.present)].toSorted(),
      status: 'open',
      openedAt: time,
      closedAt: null,
      counts: {},
      ladderRound: ladderRound(session, at, definition),
    });
    return null;
  }
  const rating = work.ratings.find(({ id }) => id === event.ratingId);
  if (!rating) return 'unknown-rating';
  if (rating.status !== 'open') return 'rating-not-open';
  if (event.type === 'rate/close') {
    rating.status = 'closed';
    rating.closedAt = time;
    return null;
  }
  if (!rating.items.some(({ id }) => id === event.rateItem)) return 'unknown-option';
  if (event.counts.length !== scaleValues(rating.scale).length) return 'counts-do-not-fit-scale';
  if (event.counts.reduce((sum, count) => sum + count, 0) > rating.present.length) return 'counts-over-present';
  rating.counts[event.rateItem] = event.counts;
  return null;
}
