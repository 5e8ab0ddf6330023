import { openRoundView } from '../../engines/answers/view';
import { ratingByGroup } from './compare';
import { pairChart } from './chart';
import type { ViewContext } from '../given';
import { itemsOrTyped } from '../items';
import { ladderRound, sentenceTested } from './ladder';
import { rateForms } from './reduce';
import { ratingResult, type RatingResult } from './result';
import { scaleValues } from '../../engines/answers/spread';
import type { RateDefinition, RateWork, Rating } from './schema';
import type { Strings } from '../../words';

type Context = ViewContext<RateDefinition, RateWork>;

const parts = (context: Context) => ({
  open: context.work.ratings.find(({ status }) => status === 'open'),
  results: context.work.ratings.filter(({ status }) => status === 'closed').map((one) => ratingResult(one, context)),
});

const openNow = (open: Rating, { people, definition, strings, earlierRounds, sealed }: Context) =>
  openRoundView(open, people, earlierRounds(), sealed.answers, strings, definition.second ? 2 : 1);

const namesOf = ({ second }: RateDefinition): readonly [string, string] | null => second?.names ?? null;

const chartOf = (strings: Strings, definition: RateDefinition, last: RatingResult | null) =>
  definition.second && last && last.withheld === null
    ? pairChart(strings, definition, definition.second.names, last)
    : null;

/** What the facilitator works with: what is rated now, every closed rating, and which items fall short. */
export function rateFacilitatorView(context: Context) {
  const { strings } = context;
  const { at, definition, work } = context;
  const { open, results } = parts(context);
  const items = itemsOrTyped(context, definition.items, work.typed).map(({ id, text }) => ({ id, text }));
  const last = results.at(-1);
  const failing = last?.rows.filter(({ fails }) => fails).map(({ text }) => text) ?? [];
  const backTo = definition.backTo === null ? null : { item: at.item, step: definition.backTo };
  /* After a failed test and another climb of the ladder, the new sentence is to be tested. */
  const tested = work.ratings.findLast(({ status }) => status === 'closed');
  const silent = last?.rows.filter(({ level }) => level === null) ?? [];
  const unanswered = silent.filter(({ isCounted }) => isCounted).map(({ text }) => text);
  const uncounted = last?.rows.filter(({ isCounted }) => !isCounted).map(({ text }) => text) ?? [];
  /* Where nobody answered the room may have wanted it so: to ask again has a button of its own. */
  const untested = !tested || (failing.length > 0 && tested.ladderRound !== ladderRound(context, definition));
  const next: 'close-rating' | 'open-rating' | 'back-up-ladder' | 'next-step' = open
    ? 'close-rating'
    : untested && items.length > 0 && context.isAnybodyHere()
      ? 'open-rating'
      : failing.length > 0 && backTo
        ? 'back-up-ladder'
        : 'next-step';
  return {
    kind: 'rate' as const,
    question: definition.question,
    second: definition.second?.question ?? null,
    names: namesOf(definition),
    scale: definition.scale,
    values: scaleValues(definition.scale),
    form: definition.form ?? 'fingers',
    forms: rateForms(definition),
    secret: definition.secret ?? false,
    measure: definition.measure ?? 'average',
    passMark: definition.passMark,
    backTo,
    items,
    sourceIsEmpty: context.itemsFrom(definition.items).length === 0,
    typed: work.typed,
    /** What flows in now is not what was rated last. */
    outdated:
      tested !== undefined &&
      items.length > 0 &&
      JSON.stringify(items) !== JSON.stringify(tested.items.map(({ id, text }) => ({ id, text }))),
    open: open ? openNow(open, context) : null,
    /** Newest first. */
    results: results.toReversed(),
    chart: chartOf(strings, definition, last ?? null),
    compare: ratingByGroup(strings, context),
    failing,
    /** Items of the last round that nobody answered. */
    unanswered: last?.withheld ? [] : unanswered,
    /** Items of the last round whose hands nobody counted for every question. */
    uncounted,
    next,
  };
}

/** What all may see: what is rated now without a number, or the latest result. */
export function rateRoomView(context: Context) {
  const { strings } = context;
  const { definition, work } = context;
  const { open, results } = parts(context);
  const last = results.at(-1);
  const asked = {
    question: definition.question,
    second: definition.second?.question ?? null,
    names: namesOf(definition),
    measure: definition.measure ?? 'average',
  };
  const tested = (round: string | null) => sentenceTested(context, definition, round);
  if (open) {
    const { items, counted, countedSecond, form, seats, sheets, present, secret } = openNow(open, context);
    const done = (id: string) => counted.includes(id) && (!definition.second || countedSecond.includes(id));
    return {
      kind: 'rating-open' as const,
      ...asked,
      tested: tested(open.ladderRound),
      scale: definition.scale,
      values: scaleValues(definition.scale),
      form,
      secret,
      seats,
      sheets,
      present,
      items: items.map((item) => ({ ...item, counted: done(item.id) })),
    };
  }
  if (last)
    return {
      kind: 'rating-result' as const,
      ...asked,
      tested: tested(work.ratings.findLast(({ status }) => status === 'closed')?.ladderRound ?? null),
      passMark: definition.passMark,
      result: last,
      chart: chartOf(strings, definition, last),
    };
  const items = itemsOrTyped(context, definition.items, work.typed);
  return {
    kind: 'options' as const,
    options: items.map(({ id, text }) => ({ id, text })),
    tested: tested(ladderRound(context, definition)),
  };
}

/** A turn at an open rating; null where nobody answers at a seat now. */
export function rateSeatView(context: Context) {
  const { at, definition, work } = context;
  const open = work.ratings.find(({ status }) => status === 'open');
  const view = open ? openNow(open, context) : null;
  if (!view?.seats) return null;
  const { second, scale } = definition;
  return {
    kind: 'answers' as const,
    of: 'rate' as const,
    at,
    roundId: view.id,
    turn: view.id,
    join: { type: 'rate/join' as const, at: at, ratingId: view.id },
    prompt: definition.room,
    secret: view.secret,
    questions: second ? [...second.names] : [definition.question],
    answers: scaleValues(scale).map(String),
    ends: { lowest: scale.lowest, highest: scale.highest },
    items: view.items,
    seats: view.seats,
    absent: view.absent,
  };
}
