import { scaleValues } from '../../engines/answers/spread';
import type { AnswerSheet } from '../../engines/answers/schema';
import { entryOf } from '../../base/entry-of';
import type { ViewContext } from '../given';
import { handsOf, papersOf, placeOf, sheetsOf, type Leaning } from '../rehearsed-round';
import type { Invented } from '../rehearsing';
import type { RateCommand, RateDefinition, RateWork, Rating } from './schema';

type Context = ViewContext<RateDefinition, RateWork>;

/** How far a second answer is under the first, item by item: one is over it. */
const LOWER = [0.3, 0.55, -0.2, 0.15, 0.4];

/** A mark further up the scale is reached by a room of one mind only. */
const HIGH = 0.5;

/**
 * What the room thinks of each item, question by question: it is split over one of them. What is tested fails once, in one
 * item, and holds when it is tested again.
 */
function leanings({ definition, work }: Context, { items }: Rating, random: () => number): readonly Leaning[][] {
  const { passMark, second } = definition;
  const questions = second ? 2 : 1;
  if (passMark !== null && work.ratings.some(({ status }) => status === 'closed'))
    return Array.from({ length: questions }, () => items.map(() => holds(definition, passMark)));
  const special = Math.floor(random() * items.length);
  const isSplit = (index: number) => items.length > 1 && index === (special + 1) % items.length;
  const first = items.map((_, index): Leaning => {
    const room = isSplit(index) ? 'split' : 'usual';
    if (passMark === null || second) return { at: 0.4 + random() * 0.5, room };
    return { at: index === special ? 0.25 : 0.85, room };
  });
  if (!second) return [first];
  return [first, first.map(({ at }, index) => ({ at: at - (LOWER[index % LOWER.length] ?? 0), room: 'usual' }))];
}

/** What is over the mark, wherever that is. */
function holds({ scale }: RateDefinition, mark: number): Leaning {
  const isHigh = mark > scale.from + HIGH * (scale.to - scale.from);
  return isHigh ? { at: 1, room: 'united' } : { at: 0.85, room: 'usual' };
}

/** The sheets of an open rating that are not handed in yet, or the fingers that nobody has counted. */
export function rehearseRate(context: Context, { random }: Invented): readonly RateCommand[] {
  const { at, definition, work, sealed } = context;
  const rating = work.ratings.find(({ status }) => status === 'open');
  if (!rating) return [];
  const ratingId = rating.id;
  const answers = scaleValues(rating.scale).length;
  const leaning = leanings(context, rating, random);
  const sheet = (person: number): AnswerSheet =>
    leaning.map((question, which) =>
      Object.fromEntries(
        rating.items.map(({ id }, index) => [
          id,
          placeOf(question[index] ?? { at: 0.5, room: 'usual' }, person + which + index, answers),
        ]),
      ),
    );
  const { present } = rating;
  switch (rating.form ?? 'fingers') {
    case 'fingers': {
      const sheets = present.map((_, person) => sheet(person));
      return rating.items.flatMap(({ id }) =>
        (definition.second ? [0, 1] : [0])
          .filter((question) => entryOf(question === 1 ? rating.second : rating.counts, id) === undefined)
          .map((question): RateCommand => ({
            type: 'rate/count',
            at,
            ratingId,
            rateItem: id,
            ...(question === 1 ? { second: true } : {}),
            counts: handsOf(sheets, question, id, answers),
          })),
      );
    }
    case 'paper':
      return papersOf(rating, sealed, sheet).map((one) => ({ type: 'rate/paper', at, ratingId, ...one }));
    case 'walk-up':
      return sheetsOf(rating, sealed, sheet).map((one) => ({ type: 'rate/cast', at, ratingId, ...one }));
  }
}
