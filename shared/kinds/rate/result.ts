import { difference, exact, shown } from '../../words/figures';
import type { Given } from '../given';
import { scaleValues, spreadOf, voicesToHear, type AnswerSpread } from '../../engines/answers/spread';
import type { RateDefinition, Rating } from './schema';
import { entryOf } from '../../base/entry-of';

type Where = Pick<Given, 'binsFrom'> & { readonly definition: RateDefinition };

/** Which items can fail the test: all, or those that a sort step put into the bins that count. */
function testedItems({ binsFrom, definition }: Where): (item: string) => boolean {
  const { failingIn, items } = definition;
  if (!failingIn) return () => true;
  const bins = binsFrom(items);
  return (item) => failingIn.includes(bins.get(item) ?? '');
}

/** The average as it is shown, of two questions the mean of both; null where one of them has no answers. */
function levelOf(first: AnswerSpread, second: AnswerSpread | null): number | null {
  if (first.average === null) return null;
  if (second === null) return shown(first.average);
  /* Without what floating point leaves behind: two that are level have the same. */
  return second.average === null ? null : exact((shown(first.average) + shown(second.average)) / 2);
}

/** A closed rating's result: a spread per item and question, the gap between the two, and whether it fails the test. */
export function ratingResult(rating: Rating, where: Where) {
  const { passMark, second: asked } = where.definition;
  const tested = testedItems(where);
  return {
    id: rating.id,
    form: rating.form ?? 'fingers',
    secret: rating.secret ?? false,
    withheld: rating.withheld ?? null,
    /** The breakout room that answered, and those whose answers it adds up, by id. */
    room: rating.room ?? null,
    rooms: rating.rooms ?? null,
    answered: rating.answered ?? null,
    /** Sheets that were replaced by their own seats. */
    replaced: rating.replaced ?? 0,
    scale: rating.scale,
    values: scaleValues(rating.scale),
    present: rating.present.length,
    rows: rating.items.map(({ id, text }) => {
      const countedIn = (counts: Rating['counts'] | undefined) =>
        rating.uncounted?.includes(id) !== true || entryOf(counts, id) !== undefined;
      const spread = {
        ...spreadOf(entryOf(rating.counts, id) ?? [], rating.scale),
        isCounted: countedIn(rating.counts),
      };
      const second = asked
        ? { ...spreadOf(entryOf(rating.second, id) ?? [], rating.scale), isCounted: countedIn(rating.second) }
        : null;
      const { average } = second ?? spread;
      return {
        id,
        text,
        ...spread,
        /** Its hands were counted, for every question. */
        isCounted: spread.isCounted && second?.isCounted !== false,
        second,
        /** People to be heard before the room goes on, by number only. */
        toHear: voicesToHear(spread.counts, rating.scale),
        /** First minus second, as both are shown: what matters more than it is done well, what is better on the good day than on the bad. */
        gap:
          second && spread.average !== null && second.average !== null
            ? difference(spread.average, second.average)
            : null,
        level: levelOf(spread, second),
        fails: passMark !== null && average !== null && average < passMark && tested(id),
        /** What its average is judged by, the second question's where there are two; null where nothing judges it. */
        mark: tested(id) ? passMark : null,
        /** In the bins that can fail, where only some can. */
        tested: where.definition.failingIn !== undefined && tested(id),
      };
    }),
  };
}
export type RatingResult = ReturnType<typeof ratingResult>;
export type RatedRow = RatingResult['rows'][number];
