import { scaleValues } from '../../engines/answers/spread';
import type { AnswerSheet } from '../../engines/answers/schema';
import { closedRound, countsFor, opinion, type Example, type ExampleContext } from '../example';
import { ladderRound } from './ladder';
import type { RateCommand, RateDefinition, RateWork } from './schema';
import { entryOf } from '../../base/entry-of';

type Context = ExampleContext<RateDefinition>;

const start = (): RateWork => ({ kind: 'rate', ratings: [], typed: [] });

const opened = ({ at, people }: Context, ratingId: string, form: NonNullable<RateDefinition['form']>): RateCommand => ({
  type: 'rate/open',
  at,
  ratingId,
  form,
  present: people.map(({ id }) => id),
});

/** What one person answers to the first and, where there is one, to the second question. */
function sheet({ definition, items }: Context, person: number): AnswerSheet {
  const answers = scaleValues(definition.scale).length;
  const questions = definition.second ? [0, 1] : [0];
  return questions.map((question) =>
    Object.fromEntries(items.map(({ id }, index) => [id, opinion(person + question, index, answers)])),
  );
}

/** Fingers for each item and question, as the sheets would have it. */
function fingers(context: Context, ratingId: string): RateCommand[] {
  const { at, definition, people, items } = context;
  const answers = scaleValues(definition.scale).length;
  const sheets = people.map((_, person) => sheet(context, person));
  return items.flatMap(({ id }) =>
    (definition.second ? [0, 1] : [0]).map((question): RateCommand => ({
      type: 'rate/count',
      at,
      ratingId,
      rateItem: id,
      ...(question === 1 ? { second: true } : {}),
      counts: Array.from(
        { length: answers },
        (_, place) => sheets.filter((one) => entryOf(one[question], id) === place).length,
      ),
    })),
  );
}

export const rateExample: Example<RateDefinition, RateWork, RateCommand> = {
  done(context) {
    const { definition, items, typed } = context;
    const counts = countsFor(context, scaleValues(definition.scale).length);
    const second = definition.second ? { second: counts } : {};
    const rating = {
      id: 'done',
      ...closedRound(context),
      counts,
      ...second,
      scale: definition.scale,
      ladderRound: null,
    };
    return { kind: 'rate', ratings: items.length > 0 ? [rating] : [], typed };
  },
  begun: ({ typed }) => ({ ...start(), typed }),
  opening: (context) => (context.definition.forms?.includes('walk-up') ? opened(context, 'preview', 'walk-up') : null),
  played(context) {
    const { at, people, definition } = context;
    const ratingId = `${definition.id.slice(0, 40)}-${ladderRound(context, definition) ?? 'round'}`.slice(0, 64);
    const form = definition.form ?? 'fingers';
    if (context.items.length === 0) return [];
    const answered =
      form === 'fingers'
        ? fingers(context, ratingId)
        : people.map(({ id }, person): RateCommand =>
            form === 'paper'
              ? { type: 'rate/paper', at, ratingId, sheet: sheet(context, person) }
              : { type: 'rate/cast', at, ratingId, participant: id, sheet: sheet(context, person) },
          );
    return [opened(context, ratingId, form), ...answered, { type: 'rate/close', at, ratingId }];
  },
};
