import {
  closeRound,
  countHands,
  joinRound,
  leaveRound,
  openedRound,
  openRound,
  takeSheet,
} from '../../engines/answers/events';
import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import { itemsOrTyped } from '../items';
import { ladderRound } from './ladder';
import { askedInRate } from './scale';
import type { RateClosed, RateCommand, RateDefinition, RateWork } from './schema';

type SealedCommand = 'rate/paper' | 'rate/paper-undo' | 'rate/close';
export type RateEvent = Exclude<RateCommand, { type: SealedCommand }> | RateClosed;

/** The forms a rating is offered in. */
export const rateForms = ({ form = 'fingers', forms }: RateDefinition) => forms ?? [form];

/** Changes `work` in place (an immer draft), or says why not. Sealed sheets come only as the outcome of the closing. */
export function reduceRate(context: ReduceContext<RateDefinition>, work: RateWork, event: RateEvent): Refusal | null {
  const { people, definition, time } = context;
  const asked = askedInRate(definition);
  if (event.type === 'rate/open') {
    const form = event.form ?? definition.form ?? 'fingers';
    if (!rateForms(definition).includes(form)) return 'form-not-offered';
    const items = itemsOrTyped(context, definition.items, work.typed);
    const secret = definition.secret === true;
    const opening = { id: event.ratingId, form, secret, present: event.present, items, time };
    const opened = openedRound(people, work.ratings, opening);
    if (typeof opened === 'string') return opened;
    work.ratings.push({ ...opened, scale: definition.scale, ladderRound: ladderRound(context, definition) });
    return null;
  }
  const rating = openRound(work.ratings, event.ratingId);
  if (typeof rating === 'string') return rating;
  switch (event.type) {
    case 'rate/count':
      return countHands(rating, event.rateItem, event.second ? 1 : 0, event.counts, asked);
    case 'rate/join':
      return joinRound(people, rating, event.participant);
    case 'rate/leave':
      return leaveRound(rating, event.participant);
    case 'rate/cast':
      return takeSheet(rating, event.participant, event.sheet, asked);
    case 'rate/closed':
      return closeRound(rating, event, time, asked);
  }
}
