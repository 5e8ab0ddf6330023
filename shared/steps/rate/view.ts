import { itemsFor, itemsOrTyped } from '../../session/items';
import type { NextAction, ViewContext } from '../view-context';
import { ladderRound } from './ladder';
import { scaleValues } from './reduce';
import type { RateDefinition, RateWork, Rating } from './schema';
import { spreadOf, voicesToHear } from './spread';

type Context = ViewContext<RateDefinition, RateWork>;

/** A closed rating's result: a spread per item, and whether it fails the test. */
export function ratingResult(rating: Rating, passMark: number | null) {
  return {
    id: rating.id,
    scale: rating.scale,
    values: scaleValues(rating.scale),
    present: rating.present.length,
    rows: rating.items.map(({ id, text }) => {
      const spread = spreadOf(rating.counts[id] ?? [], rating.scale);
      const toHear = voicesToHear(spread.counts, rating.scale);
      return {
        id,
        text,
        ...spread,
        toHear,
        fails: passMark !== null && spread.average !== null && spread.average < passMark,
      };
    }),
  };
}
export type RatingResult = ReturnType<typeof ratingResult>;

const parts = ({ definition, work }: Context) => ({
  open: work.ratings.find(({ status }) => status === 'open'),
  results: work.ratings
    .filter(({ status }) => status === 'closed')
    .map((one) => ratingResult(one, definition.passMark)),
});

/** What the facilitator works with: what is rated now, every closed rating, and which items fall short. */
export function rateFacilitatorView(context: Context) {
  const { session, at, definition, work } = context;
  const { open, results } = parts(context);
  const items = itemsOrTyped(session, at, definition.items, work.typed).map(({ id, text }) => ({ id, text }));
  const failing =
    results
      .at(-1)
      ?.rows.filter(({ fails }) => fails)
      .map(({ text }) => text) ?? [];
  const backTo = definition.backTo === null ? null : { item: at.item, step: definition.backTo };
  /* After a failed test and another climb of the ladder, the new sentence is to be tested. */
  const tested = work.ratings.findLast(({ status }) => status === 'closed');
  const unanswered =
    results
      .at(-1)
      ?.rows.filter(({ average }) => average === null)
      .map(({ text }) => text) ?? [];
  const nobody = unanswered.length === results.at(-1)?.rows.length;
  const untested =
    !tested || nobody || (failing.length > 0 && tested.ladderRound !== ladderRound(session, at, definition));
  const next: NextAction = open
    ? 'close-rating'
    : untested && items.length > 0
      ? 'open-rating'
      : failing.length > 0 && backTo
        ? 'back-up-ladder'
        : 'next-step';
  return {
    kind: 'rate' as const,
    question: definition.question,
    scale: definition.scale,
    values: scaleValues(definition.scale),
    passMark: definition.passMark,
    backTo,
    items,
    sourceIsEmpty: itemsFor(session, at, definition.items).length === 0,
    typed: work.typed,
    open: open
      ? { id: open.id, items: open.items, present: open.present.length, counted: Object.keys(open.counts).toSorted() }
      : null,
    /** Newest first. */
    results: results.toReversed(),
    failing,
    /** Items of the last round that nobody answered. */
    unanswered,
    next,
  };
}

/** What all may see: what is rated now without a number, or the latest result. */
export function rateRoomView(context: Context) {
  const { session, at, definition, work } = context;
  const { open, results } = parts(context);
  const values = scaleValues(definition.scale);
  const last = results.at(-1);
  if (open) {
    const counted = Object.keys(open.counts);
    return {
      kind: 'rating-open' as const,
      question: definition.question,
      scale: definition.scale,
      values,
      items: open.items.map((item) => ({ ...item, counted: counted.includes(item.id) })),
    };
  }
  if (last) return { kind: 'rating-result' as const, question: definition.question, result: last };
  const items = itemsOrTyped(session, at, definition.items, work.typed);
  return { kind: 'options' as const, options: items.map(({ id, text }) => ({ id, text })) };
}
