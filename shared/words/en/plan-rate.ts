import { ratingForm, withheld } from './plan-rounds';
import type { Speaking } from './count';

/** What the plan says of ratings. */
export const rate = ({ and, capital, counted, number, quotedText, plural }: Speaking) => {
  const answersEach = (least: number, most: number): string =>
    least === most ? plural(most, 'answer', 'answers') : `${least} to ${most} answers`;
  return {
    trace: (least: number, most: number, present: number): string =>
      `${least === most ? least : `${least} to ${most}`} of ${present} answered`,
    /** `sentence`: what is tested is the sentence of a ladder. */
    passed: (tests: number, round: number, sentence: boolean): string =>
      [
        sentence
          ? `The sentence passes ${tests === 1 ? 'its test' : `all ${number(tests)} tests`}`
          : `${tests === 1 ? 'The test is' : `All ${number(tests)} tests are`} passed`,
        ...(round > 1 ? [`in round ${number(round)}`] : []),
      ].join(', '),
    notPassed: (failing: number, tests: number, sentence: boolean): string =>
      sentence
        ? `The sentence does not pass ${tests === 1 ? 'its test' : `${number(failing)} of ${number(tests)} tests`} yet`
        : `${capital(number(failing))} of ${counted(tests, 'test', 'tests')} ${failing === 1 ? 'is' : 'are'} not passed yet`,
    underTheMark: (failing: number, tested: number): string =>
      `${failing} of ${tested} ${failing === 1 ? 'fails' : 'fail'}`,
    gapOf: (gap: string): string => `a gap of ${gap}`,
    averageOf: (average: string, from: number, to: number): string => `average ${average} (scale ${from} to ${to})`,
    splitOn: (split: number, all: number): string => `split on ${split} of ${all}`,
    answersUnder: (under: number, answers: number, middle: number): string =>
      `${under} of ${plural(answers, 'answer', 'answers')} under ${middle}`,
    older: 'After this rating the ladder was climbed again; what came of it has not been rated.',
    highest: (best: string, worst: string): string => `${best} is rated highest, ${worst} lowest`,
    splitOver: (item: string): string => `The room is split over ${item}`,
    apart: (headline: string, under: number, over: number, middle: number): string =>
      `${headline}: ${under} are under ${middle}, ${over} over it.`,
    inWant: (item: string): string => `What most are in want of is ${item}`,
    under: (item: string, under: number, answers: number, middle: number): string =>
      under === 0
        ? `Nobody is under ${middle} anywhere.`
        : `${item}: ${under} of ${plural(answers, 'answer', 'answers')} are under ${middle}, more than anywhere else.`,
    allWell: (middle: number): string => `Nobody is under ${middle} anywhere`,
    between: (least: string, most: string, from: number, to: number): string =>
      `averages ${least === most ? `of ${least}` : `from ${least} to ${most}`} (scale ${from} to ${to})`,
    found: (headline: string, averages: string): string => `${headline}: ${averages}.`,
    climbAgain: (mark: number): string => `under ${mark}: back up the ladder`,
    foundFor: (question: string, found: string): string => `${question} ${found}`,
    origin: (
      form: 'fingers' | 'walk-up' | 'paper',
      secret: boolean,
      present: number,
      least: number,
      most: number,
    ): string => `${ratingForm(form, secret)}: ${present} present, ${answersEach(least, most)} on each item.`,
    widestGap: (item: string, first: string, second: string): string =>
      `The widest gap between ${quotedText(first)} and ${quotedText(second)} is ${item}`,
    noGap: (first: string, second: string): string =>
      `Nothing is further along in ${quotedText(first)} than in ${quotedText(second)}`,
    foundGap: (headline: string, first: string, second: string): string => `${headline}: ${first} against ${second}.`,
    /** What can fail, where the exercise has no name for it. */
    items: { one: 'item', many: 'items' },
    failing: (items: readonly string[], { one, many }: { one: string; many: string }): string =>
      `${capital(counted(items.length, one, many))} ${items.length === 1 ? 'fails' : 'fail'}: ${and(items)}.`,
    failingHeadline: (failing: number, tested: number, { one, many }: { one: string; many: string }): string =>
      failing === 0
        ? `None of ${counted(tested, one, many)} fails`
        : `${capital(counted(failing, one, many))} of ${number(tested)} ${failing === 1 ? 'fails' : 'fail'}`,
    priorities: (items: readonly string[]): string => `First to work on: ${and(items)}.`,
    priority: 'First to work on',
    failingFirst: 'What fails comes before every gap; the others follow, the widest gap first.',
    lowest: (items: readonly string[]): string => `Lowest: ${and(items)}.`,
    torn: (items: readonly string[]): string => `The room is torn over ${and(items)}.`,
    twoValues: (first: string, one: string, second: string, two: string): string => `${first} ${one}, ${second} ${two}`,
    withheld,
    mark: (mark: number): string => `An average under ${mark} falls short.`,
    split: (items: readonly string[]): string => `The room is split on ${and(items)}: the answers lie far apart.`,
    earlier: (n: number, rows: readonly { text: string; average: string }[], failed: boolean): string =>
      `${n === 1 ? 'First round' : `Round ${n}`}: ${rows.map(({ text, average }) => `${text} ${average}`).join(', ')}${failed ? ' (fell short)' : ''}.`,
    rounds: 'Averages round by round, with the number of answers',
    item: 'Item',
    cell: (average: string, count: number): string => `${average} (${count})`,
    noAnswer: '–',
    stillOpen: 'A rating is still open here: no results before it is closed.',
  };
};
