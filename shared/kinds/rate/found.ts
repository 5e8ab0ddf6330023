import { leading, shown } from '../../words/figures';
import { howMany, list, listed, number, weightOf, whoLeads, type Case, type Cases, type Found } from '../found';
import type { StepContext } from '../given';
import { ladderRound } from './ladder';
import { ratingResult, type RatedRow, type RatingResult } from './result';
import type { RateDefinition, RateWork } from './schema';
import { shareUnder, sides } from './spread-finding';

type Context = StepContext<RateDefinition, RateWork>;

const tests: Cases = {
  none: [number('tested')],
  one: [list('failing'), number('tested')],
  many: [list('failing'), number('tested')],
  all: [number('tested')],
};
const leaders = (name: string): Cases => ({ one: [list(name)], tied: [list(name)], all: [number('count')] });

/** What the definition looks for: what fails, the widest gap, where the room is apart, or what is lowest. */
export function rateCases({ measure, passMark, second }: RateDefinition): Cases {
  if (measure === 'spread') return { split: [list('split')], none: [], ...leaders('lowest') };
  if (passMark !== null) return tests;
  return measure === 'gap' && second ? { none: [], ...leaders('widest') } : leaders('lowest');
}

type Said = Pick<Found, 'case' | 'values' | 'items' | 'weight' | 'counted'>;

function testsFound({ strings, definition }: Context, { rows }: RatingResult): Said | null {
  const { rate: words } = strings.plan.content;
  const tested = definition.failingIn === undefined ? rows : rows.filter((row) => row.tested);
  if (tested.length === 0) return null;
  const failing = tested.filter(({ fails }) => fails);
  return {
    case: howMany(failing.length, tested.length),
    values: { failing: listed(strings, failing), tested: tested.length },
    items: failing,
    weight: weightOf(failing.length, tested.length),
    counted: words.underTheMark(failing.length, tested.length),
  };
}

/** Figures as they are shown: what reads the same is level. */
const gapOf = ({ gap }: RatedRow): number => shown(gap ?? 0);
const levelOf = ({ level }: RatedRow): number => level ?? 0;

function led(
  context: Context,
  name: string,
  first: readonly RatedRow[],
  rows: readonly RatedRow[],
  rest: Pick<Said, 'weight' | 'counted'>,
): Said {
  const values = { [name]: listed(context.strings, first), count: rows.length };
  return { case: whoLeads(first.length, rows.length), values, items: first, ...rest };
}

const none: Said = { case: 'none' satisfies Case, values: {}, items: [], weight: 0, counted: '' };

function gapFound(context: Context, { rows, scale }: RatingResult): Said {
  const { rate: words, decimal } = context.strings.plan.content;
  const first = leading(rows, gapOf);
  const most = first[0] ? gapOf(first[0]) : 0;
  if (most <= 0) return none;
  const weight = weightOf(most, scale.to - scale.from);
  return led(context, 'widest', first, rows, { weight, counted: words.gapOf(decimal(most)) });
}

/** The next level above the lowest, beside which it is shown with as many places as it takes; null where there is none. */
function nextAbove(least: number, rows: readonly RatedRow[]): number | null {
  const above = rows.map(levelOf).filter((level) => level > least);
  return above.length === 0 ? null : Math.min(...above);
}

function lowestFound(context: Context, { rows, scale }: RatingResult): Said {
  const { rate: words, decimal } = context.strings.plan.content;
  const first = leading(rows, (row) => -levelOf(row));
  const least = first[0] ? levelOf(first[0]) : scale.to;
  return led(context, 'lowest', first, rows, {
    weight: weightOf(scale.to - least, scale.to - scale.from),
    counted: words.averageOf(decimal(least, nextAbove(least, rows)), scale.from, scale.to),
  });
}

/** Where the room is split, that; else of what most answers are under the middle. */
function spreadFound(context: Context, { rows, values }: RatingResult): Said {
  const { strings } = context;
  const { rate: words } = strings.plan.content;
  const split = rows.filter((row) => row.split);
  const counted = (some: readonly RatedRow[]) => words.splitOn(some.length, rows.length);
  if (split.length > 0)
    return {
      case: 'split',
      values: { split: listed(strings, split) },
      items: split,
      weight: weightOf(split.length, rows.length),
      counted: counted(split),
    };
  /* Every row is answered; shares are compared as they are, in whole answers. */
  const first = leading(rows, shareUnder);
  const [one] = first;
  if (!one || shareUnder(one) === 0) return none;
  const middle = ((values[0] ?? 0) + (values.at(-1) ?? 0)) / 2;
  const said = words.answersUnder(sides(one).under, one.answers, middle);
  return led(context, 'lowest', first, rows, {
    weight: weightOf(shareUnder(one), 1),
    counted: first.length === 1 ? said : '',
  });
}

/** What the latest round says, where every item was answered; nothing of a sentence that has been written anew since. */
export function rateFound(context: Context): Found | null {
  const { definition, work } = context;
  const closed = work.ratings.filter(({ status }) => status === 'closed');
  const last = closed.filter(({ withheld }) => !withheld).at(-1);
  if (!last || closed.at(-1)?.ladderRound !== ladderRound(context, definition)) return null;
  const result = ratingResult(last, context);
  const whole = ({ average, second }: RatedRow) => average !== null && (!second || second.average !== null);
  if (result.rows.length === 0 || !result.rows.every(whole)) return null;
  const { measure, passMark, second } = definition;
  const said =
    measure === 'spread'
      ? spreadFound(context, result)
      : passMark !== null
        ? testsFound(context, result)
        : measure === 'gap' && second
          ? gapFound(context, result)
          : lowestFound(context, result);
  return said && { ...said, ofExercise: true };
}
