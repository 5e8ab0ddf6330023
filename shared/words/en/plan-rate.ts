import { ratingForm, withheld } from './plan-rounds';
import type { Speaking } from './count';

/** The fewest and the most answers that something got; null where nothing was counted. */
type Answers = readonly [least: number, most: number] | null;

/** What the plan says of ratings. */
export const rate = ({
  locale,
  and,
  andMore,
  capital,
  counted,
  every,
  number,
  quotedText,
  plural,
  signed,
}: Speaking) => {
  const answersEach = (least: number, most: number): string =>
    least === most ? plural(most, 'answer', 'answers') : `${least} to ${most} answers`;
  return {
    trace: (answers: Answers, present: number): string => {
      if (answers === null) return `${present} present, nothing counted`;
      const [least, most] = answers;
      return `${least === most ? least : `${least} to ${most}`} of ${present} answered`;
    },
    /** `sentence`: what is tested is the sentence of a ladder. */
    passed: (tests: number, round: number, sentence: boolean): string =>
      [
        sentence
          ? `The sentence passes ${every(tests, 'its test', 'tests')}`
          : `${capital(every(tests, 'the test', 'tests'))} ${tests === 1 ? 'is' : 'are'} passed`,
        ...(round > 1 ? [`in round ${number(round)}`] : []),
      ].join(', '),
    notPassed: (failing: number, tests: number, sentence: boolean): string =>
      sentence
        ? `The sentence fails ${failing === tests ? every(tests, 'its test', 'tests') : `${number(failing)} of ${number(tests)} tests`} so far`
        : `${failing === tests ? capital(every(tests, 'the test', 'tests')) : `${capital(number(failing))} of ${number(tests)} tests`} failed so far`,
    /** Over those that fail, by what the exercise calls them: "Basics that fail". */
    thatFail: ({ many }: { many: string }): string => `${capital(many)} that fail`,
    underTheMark: (failing: number, tested: number): string =>
      `${failing} of ${tested} ${failing === 1 ? 'fails' : 'fail'}`,
    gapOf: (gap: string): string => `a gap of ${gap}`,
    averageOf: (average: string, from: number, to: number): string => `average ${average} (scale ${from} to ${to})`,
    splitOn: (split: number, all: number): string => `split on ${split} of ${all}`,
    answersUnder: (under: number, answers: number, middle: number): string =>
      `${under} of ${plural(answers, 'answer', 'answers')} under ${middle}`,
    older: 'After this rating the ladder was climbed again; what came of it has not been rated.',
    /** Each with all that are level; `all`: how many were rated, `uncounted`: how many were not counted. */
    highest: (best: readonly string[], worst: readonly string[], uncounted: number): string =>
      `${uncounted > 0 ? 'Of what was counted, ' : ''}${andMore(best)} ${best.length > 1 ? 'are rated joint highest' : 'is rated highest'}; ${andMore(worst)} ${worst.length > 1 ? 'joint lowest' : 'lowest'}`,
    splitOver: (items: readonly string[]): string => `The room is split over ${andMore(items)}`,
    apart: (
      headline: string,
      items: readonly { item: string; under: number; over: number }[],
      middle: number,
    ): string => {
      const [only] = items;
      const mark = locale.written(middle);
      return items.length === 1 && only
        ? `${headline}: ${only.under} answered under ${mark}, ${only.over} over it.`
        : `${headline}: ${andMore(items.map(({ item, under, over }) => `${item} has ${under} under ${mark} and ${over} over it`))}.`;
    },
    mostUnder: (items: readonly string[], middle: number): string =>
      `Most often under ${locale.written(middle)}: ${andMore(items)}`,
    /** What has the largest share of answers under the middle, with all that are level in that; `all`: how many were answered. */
    under: (items: readonly { item: string; under: number; answers: number }[], all: number, middle: number): string =>
      `Under ${locale.written(middle)}: ${andMore(
        items.map(({ item, under, answers }) => `${item} with ${under} of ${plural(answers, 'answer', 'answers')}`),
      )}${items.length < all ? ', more than anything else in proportion' : ''}.`,
    allWell: (middle: number): string => `Nobody answered under ${locale.written(middle)}`,
    between: (least: string, most: string, from: number, to: number): string =>
      `averages ${least === most ? `of ${least}` : `from ${least} to ${most}`} (scale ${from} to ${to})`,
    found: (headline: string, averages: string): string => `${headline}: ${averages}.`,
    climbAgain: (mark: number): string => `under ${locale.written(mark)}: back up the ladder`,
    foundFor: (question: string, found: string): string => `${question} ${found}`,
    origin: (
      form: 'fingers' | 'walk-up' | 'paper',
      secret: boolean,
      present: number,
      answers: Answers,
      all: boolean,
    ): string =>
      `${ratingForm(form, secret)}: ${present} present, ${
        answers === null
          ? 'nothing counted'
          : `${answersEach(...answers)} on each item${all ? '' : ' that was counted'}`
      }.`,
    widestGap: (items: readonly string[], first: string, second: string): string =>
      `${quotedText(first)} is furthest above ${quotedText(second)} for ${andMore(items)}`,
    /** Of so many that nobody rated nothing is known. */
    butUnrated: (sentence: string, unrated: number): string =>
      unrated === 0
        ? sentence
        : `${sentence.replace(/\.$/u, '')}; ${number(unrated)} ${unrated === 1 ? 'was' : 'were'} not rated${sentence.endsWith('.') ? '.' : ''}`,
    noGap: (first: string, second: string): string =>
      `Nothing is rated higher for ${quotedText(first)} than for ${quotedText(second)}`,
    /** `figures`: both averages of each item that is furthest apart; of several, by how much they are. */
    foundGap: (headline: string, figures: readonly (readonly [string, string])[], gap: string): string => {
      const [only] = figures;
      return figures.length === 1 && only
        ? `${headline}: ${only[0]} against ${only[1]}.`
        : `${headline}, by ${gap} each.`;
    },
    /** What can fail, where the exercise has no name for it. */
    items: { one: 'item', many: 'items' },
    failing: (items: readonly string[], { one, many }: { one: string; many: string }): string =>
      `${capital(counted(items.length, one, many))} ${items.length === 1 ? 'fails' : 'fail'}: ${and(items)}.`,
    /** `unrated`: those that nobody rated, of which nothing is known. */
    failingHeadline: (
      failing: number,
      tested: number,
      unrated: number,
      { one, many }: { one: string; many: string },
    ): string =>
      [
        failing === 0
          ? tested === 1
            ? `The one ${one} that was rated does not fail`
            : `${tested === 2 ? 'Neither' : 'None'} of the ${number(tested)} ${many} fails`
          : `${capital(counted(failing, one, many))} of ${number(tested)} ${failing === 1 ? 'fails' : 'fail'}`,
        ...(unrated > 0 ? [`${number(unrated)} ${unrated === 1 ? 'was' : 'were'} not rated`] : []),
      ].join('; '),
    priorities: (items: readonly string[]): string => `First to work on: ${andMore(items)}.`,
    priority: 'First to work on',
    failingFirst: 'What fails comes before every gap; the others follow, the widest gap first.',
    /** `all`: everything that was rated is level. */
    lowest: (items: readonly string[], all: boolean): string =>
      all && items.length > 1 ? `Level with each other: ${andMore(items)}.` : `Lowest: ${andMore(items)}.`,
    firstToWorkOn: 'first to work on',
    withheld,
    /** Over the last column of two questions side by side: which is measured against which. */
    against: (first: string, second: string): string => `${second} against ${first}`,
    /** How far the second is above or below the first: signed, and in words. */
    change: (by: number): string =>
      by === 0 ? '0 (level)' : `${signed(by, locale.decimal(Math.abs(by)))} (${by > 0 ? 'higher' : 'lower'})`,
    mark: (mark: number): string => `An average under ${locale.written(mark)} falls short.`,
    split: (items: readonly string[]): string => `The room is split on ${and(items)}: the answers lie far apart.`,
    earlier: (n: number, rows: readonly { text: string; average: string }[], failed: boolean): string =>
      `${n === 1 ? 'In the first round' : `In round ${n}`}${failed ? ' the mark was missed' : ''}: ${rows.map(({ text, average }) => `${text} ${average}`).join(', ')}.`,
    rounds: 'Averages round by round, with the number of answers',
    item: 'Item',
    cell: (average: string, count: number): string => `${average} (${count})`,
    noAnswer: '–',
    stillOpen: 'A rating is still open here: no results before it is closed.',
  };
};
