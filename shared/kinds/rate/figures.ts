import type { Strings } from '../../words';
import { answerersOf, type Figure, type Figures } from '../figures';
import type { StepContext } from '../given';
import { ratingResult, type RatedRow } from './result';
import type { RateDefinition, RateWork } from './schema';

type Measured = Pick<Figure, 'said' | 'value' | 'wide'>;

const NOT_SAID: Measured = { said: '–', value: null };
const point = (strings: Strings, value: number | null): Measured =>
  value === null ? NOT_SAID : { said: strings.across.point(value), value };

/** Averages, gaps or how far apart the answers are: what the rating is about. */
export function rateFigures(context: StepContext<RateDefinition, RateWork>): Figures[] {
  const { strings } = context;
  const words = strings.across;
  const { at, people, definition, work } = context;
  const closed = work.ratings.filter(({ status }) => status === 'closed');
  const round = closed.findLast(({ withheld }) => !withheld) ?? closed.at(-1);
  if (!round) return [];
  const { question, second, measure, failingIn } = definition;
  const result = round.withheld ? null : ratingResult(round, context);
  const table = (key: string, caption: string, of: (row: RatedRow) => Measured): Figures => ({
    key: `${at.step} ${key}`,
    caption,
    unit: 'points',
    scale: `${round.scale.from} ${round.scale.to}`,
    answerers: answerersOf(people, round),
    rows:
      result?.rows.map((row) => ({
        id: row.id,
        text: row.text,
        answers: row.second ? Math.min(row.answers, row.second.answers) : row.answers,
        ...of(row),
      })) ?? [],
  });
  if (second) {
    const [first, other] = second.names;
    if (measure === 'gap' || failingIn)
      return [table('gap', words.gap(question, first, other), ({ gap }) => point(strings, gap))];
    return [
      table('first', words.each(first), ({ average }) => point(strings, average)),
      table('second', words.each(other), (row) => point(strings, row.second?.average ?? null)),
    ];
  }
  if (measure !== 'spread') return [table('', words.average(question), ({ average }) => point(strings, average))];
  const length = round.scale.to - round.scale.from;
  return [
    table('', words.apartness(question), ({ average, deviation }) =>
      average === null || deviation === null
        ? NOT_SAID
        : { said: words.spread(average, deviation * length), value: average, wide: deviation * length },
    ),
  ];
}
