import type { Gaps } from '../../document/blocks/gaps';
import type { Scatter } from '../../document/blocks/scatter';
import type { Strings } from '../../words';
import { firstToWorkOn, priorities } from './priorities';
import type { RatingResult } from './result';
import type { RateDefinition } from './schema';

type ChartedDefinition = Pick<RateDefinition, 'room' | 'passMark' | 'failingIn' | 'failed' | 'measure'>;
type Names = readonly [string, string];

const figure = (strings: Strings, value: number | null, mark: number | null): string =>
  value === null ? strings.plan.content.rate.noAnswer : strings.plan.content.decimal(value, mark);

/** So many of a field are marked as the first to work on, and those that are level with the last of them. */
const MARKED = 2;

/** How far along the scale a value lies, 0 to 1. */
const along = (value: number, { scale }: RatingResult): number => (value - scale.from) / (scale.to - scale.from);

/** The first question upwards against the second across: what matters and is done badly lies upper left. */
function scatter(
  strings: Strings,
  { room, passMark, failingIn, failed, measure = 'average' }: ChartedDefinition,
  [first, second]: Names,
  result: RatingResult,
): Scatter {
  const { rate: words } = strings.plan.content;
  const { lowest, highest } = result.scale;
  const marked = new Set(firstToWorkOn(result, measure, MARKED).map(({ id }) => id));
  return {
    type: 'scatter',
    caption: room,
    across: { label: second, low: lowest, high: highest },
    up: { label: first, low: lowest, high: highest },
    fields: null,
    /* Where only some can fail, others lie as low and are not marked. */
    strongMeans:
      passMark === null
        ? words.firstToWorkOn
        : failingIn === undefined
          ? strings.plan.content.shortfall(passMark)
          : words.thatFail(failed ?? words.items),
    columns: [first, second],
    points: priorities(result, measure).flatMap((row, index) => {
      const there = row.second?.average ?? null;
      if (row.average === null || there === null) return [];
      return [
        {
          number: index + 1,
          text: row.text,
          across: along(there, result),
          up: along(row.average, result),
          strong: row.fails || (passMark === null && marked.has(row.id)),
          values: [figure(strings, row.average, null), figure(strings, there, row.mark)],
        },
      ];
    }),
  };
}

/** Both questions on one scale, the widest gap first. */
export function gapChart(
  strings: Strings,
  { room, passMark }: ChartedDefinition,
  names: Names,
  result: RatingResult,
): Gaps {
  const { shortfall } = strings.plan.content;
  const rows = result.rows.toSorted((a, b) => (b.gap ?? -99) - (a.gap ?? -99));
  return {
    type: 'gaps',
    caption: room,
    values: result.values,
    lowest: result.scale.lowest,
    highest: result.scale.highest,
    names: [names[0], names[1]],
    rows: rows.map(({ text, average, second, mark, fails, isCounted }) => ({
      text,
      isCounted,
      first: average,
      second: second?.average ?? null,
      mark,
      shortfall: fails && passMark !== null ? shortfall(passMark) : null,
    })),
  };
}

/** Two questions as a picture: a field, or the gap between the two. */
export const pairChart = (
  strings: Strings,
  definition: ChartedDefinition,
  names: Names,
  result: RatingResult,
): Scatter | Gaps =>
  definition.measure === 'gap' && !definition.failingIn
    ? gapChart(strings, definition, names, result)
    : scatter(strings, definition, names, result);
