import { and, capital, counted, number, quotedText } from './count';
import { plural } from './plural';
import { followUp } from './plan-follow-up';
import { notes } from './plan-notes';
import { ratingForm, withheld } from './plan-rating';
import { vote } from './plan-vote';

const answersEach = (least: number, most: number): string =>
  least === most ? plural(most, 'answer', 'answers') : `${least} to ${most} answers`;
/** With its sign: "+1", "0", "−2". */
const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

const people = (n: number): string => plural(n, 'participant', 'participants');

/** Sentences, titles and captions of the plan. What stands in quotation marks comes from the room or from an exercise. */
export const content = {
  quoted: quotedText,
  and,
  decimal: (value: number): string => value.toFixed(1),
  notKnown: 'not known',
  round: (n: number): string => `Round ${n}`,

  cover: {
    people: (all: number, groups: readonly { name: string; size: number }[]): string =>
      groups.length === 0
        ? people(all)
        : `${people(all)} (${groups.map(({ name, size }) => `${name} ${size}`).join(', ')})`,
  },
  participants: {
    title: 'Who was in the room',
    group: (name: string, names: readonly string[]): string =>
      `${capital(name)} (${names.length}): ${names.join(', ')}`,
    noGroup: 'without a group',
    seat: (seat: number): string => `#${seat}`,
  },
  turnout: {
    title: 'Who took part in each vote',
    columns: ['Vote', 'Form', 'Present', 'Voted', 'Abstained', 'Dots given', 'Dots unused'],
    dots: (given: number, possible: number): string => `${given} of ${possible}`,
    note: 'Voted: at least one dot. Abstained: present, without a dot. With a show of hands only dots are counted, so who voted is not known.',
  },
  decisions: {
    eyebrow: 'Decision log',
    title: (n: number): string =>
      `${capital(counted(n, 'decision', 'decisions'))}, and how ${n === 1 ? 'it was' : 'each was'} made`,
    columns: { decision: 'Decision', where: 'Where', how: 'How we know' },
  },
  milestones: {
    eyebrow: 'The next 90 days',
    /** "All six actions are due within 90 days; the first step is on 27 November 2026". */
    title: (due: number, all: number, days: number, first: string): string =>
      `${
        due === all
          ? all === 1
            ? 'The action is'
            : `All ${number(all)} actions are`
          : `${capital(number(due))} of ${counted(all, 'action', 'actions')} ${due === 1 ? 'is' : 'are'}`
      } due within ${days} days; the first step is on ${first}`,
    caption: (stops: readonly string[]): string => `We look back on ${and(stops)}`,
    days: (n: number): string => `${n} days`,
    later: 'later',
    starts: (n: number, text: string): string => (text === '' ? `Action ${n} starts` : `Action ${n} starts: ${text}`),
    due: (n: number, text: string): string => `Action ${n} is due: ${text}`,
    columns: { stop: 'Within', day: 'Day', what: 'What', who: 'Who' },
  },
  changes: {
    eyebrow: 'Since the last edition',
    title: (day: string, sentences: number, actions: number): string =>
      `Since the edition of ${day}: ${[
        ...(actions > 0 ? [`${counted(actions, 'action has', 'actions have')} changed`] : []),
        ...(sentences > 0
          ? [`${counted(sentences, 'sentence', 'sentences')} ${sentences === 1 ? 'is' : 'are'} new`]
          : []),
      ].join(', ')}`,
    action: (n: number): string => `Action ${n}`,
    gone: 'No longer there',
    columns: { about: 'About', before: 'Then', now: 'Now' },
  },
  /** "14 ideas, one of them merged into another", "in five groups". */
  origin: (parts: readonly string[]): string => `${capital(parts.join(', '))}; see the appendix.`,
  notRun: (steps: readonly string[]): string => `Not run so far: ${and(steps)}.`,
  shortfall: (mark: number): string => `under ${mark}`,

  collect: {
    notRevealed: 'Not revealed. What was written here, if anything, is still sealed.',
    origin: (ideas: number, merged: number, anonymous: boolean, turns: number | null): string =>
      [
        plural(ideas + merged, 'idea', 'ideas'),
        ...(merged > 0 ? [`${number(merged)} of them merged into ${merged === 1 ? 'another' : 'others'}`] : []),
        ...(anonymous ? ['written unsigned'] : []),
        ...(turns === null ? [] : [`${plural(turns, 'person', 'people')} took a turn`]),
      ].join(', '),
    unsigned: 'They stand in the order in which they were shuffled; nobody knows who wrote which.',
    sameAnswer: (times: number, all: number, question: string, answer: string): string =>
      `${question} ${capital(number(times))} of ${all} ideas say ${answer}.`,
    mergedField: (text: string, fields: readonly { label: string; text: string }[]): string =>
      [text, ...fields.map((field) => `${field.label} ${field.text}`)].join(' · '),
  },

  group: {
    headline: (ideas: number, groups: number, alone: number): string =>
      `${capital(counted(ideas, 'idea', 'ideas'))} in ${counted(groups, 'group', 'groups')}${
        alone === 0 ? '' : `, ${number(alone)} on ${alone === 1 ? 'its' : 'their'} own`
      }`,
    origin: (groups: number, alone: number): string =>
      `in ${counted(groups, 'group', 'groups')}${alone === 0 ? '' : `, ${number(alone)} on ${alone === 1 ? 'its' : 'their'} own`}`,
    /** "14 people wrote, and there are nine definitions". */
    finding: (ideas: number, different: number, { one, many }: { one: string; many: string }): string =>
      `${capital(counted(ideas, 'answer', 'answers'))}, ${counted(different, one, many)}`,
    alone: 'On their own',
    manyAlone: (n: number): string => `${capital(number(n))} ideas on their own are in the list of all ideas only.`,
    asText: 'The groups and their ideas',
    columns: { group: 'Group', ideas: 'Ideas' },
  },

  notes,
  followUp,
  vote,

  rate: {
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
    failing: (items: readonly string[]): string =>
      `${items.length === 1 ? 'One basic fails' : `${capital(number(items.length))} basics fail`}: ${and(items)}.`,
    failingHeadline: (failing: number, tested: number): string =>
      failing === 0
        ? `None of ${counted(tested, 'basic', 'basics')} fails`
        : `${capital(counted(failing, 'basic', 'basics'))} of ${number(tested)} ${failing === 1 ? 'fails' : 'fail'}`,
    priorities: (items: readonly string[]): string => `First to work on: ${and(items)}.`,
    priority: 'First to work on',
    basicsFirst:
      'A basic that fails comes before every gap; the others follow by how much further importance is than performance.',
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
  },

  define: {
    headline: (signs: number): string =>
      signs === 0
        ? 'One sentence, and no sign yet that could be observed'
        : `One sentence, and ${counted(signs, 'sign', 'signs')} to observe`,
    noSentence: 'No sentence was agreed.',
    origin: (climbs: number, rungs: number, signs: number): string =>
      `${plural(climbs, 'climb', 'climbs')} of the ladder, ${plural(rungs, 'answer', 'answers')}, ${signs} of them observable.`,
    trace: (climbs: number, rungs: number): string =>
      `${plural(rungs, 'answer', 'answers')} in ${plural(climbs, 'climb', 'climbs')}`,
    climb: (n: number): string => `Climb ${n} of the ladder`,
    changed: 'Changed or dropped later:',
    observable: (text: string): string => `${text} (can be observed)`,
    sentence: (text: string): string => `The sentence then: ${text}`,
  },

  link: {
    times: (text: string, times: number): string => (times > 1 ? `${text} (${times} times)` : text),
    empty: (empty: number, all: number, meaning: string): string =>
      `${empty} of ${plural(all, 'cell is', 'cells are')} empty: ${meaning}.`,
    /** A list of what has no tick: "Measures nothing that matters to customers (3)". */
    leftOver: (meaning: string, items: number): string => `${capital(meaning)} (${items})`,
    ticks: (
      emptyRows: number,
      rows: number,
      emptyColumns: number,
      columns: number,
      meaning: { row: string; column: string },
    ): string =>
      emptyRows + emptyColumns === 0
        ? `Everything is linked: ${rows} by ${columns}`
        : [
            ...(emptyRows > 0 ? [`${meaning.row}: ${emptyRows} of ${rows}`] : []),
            ...(emptyColumns > 0 ? [`${meaning.column}: ${emptyColumns} of ${columns}`] : []),
          ]
            .map((part, index) => (index === 0 ? capital(part) : part))
            .join('; '),
    ticksFound: (headline: string, columns: readonly string[]): string =>
      columns.length === 0 ? `${headline}.` : `${headline}, among them ${and(columns)}.`,
    widest: (column: string): string => `The widest step from today to tomorrow is at ${column}`,
    moodsFound: (column: string, from: number, to: number, lowest: string, mood: number): string =>
      `At ${column} it is to go from ${signed(from)} to ${signed(to)}; the low point today is ${lowest} with ${signed(mood)}.`,
    moodAndText: (mood: number | null, text: string): string =>
      [...(mood === null ? [] : [signed(mood)]), ...(text === '' ? [] : [text])].join(' · '),
  },

  sort: {
    trace: (sorted: number, all: number): string => `${sorted} of ${all} sorted`,
    item: 'Item',
    counted: (bins: readonly { label: string; items: number }[]): string =>
      bins.map(({ label, items }) => `${label}: ${items}`).join(' · '),
    found: (bins: readonly { label: string; items: number }[]): string =>
      `Sorted: ${and(bins.map(({ label, items }) => `${number(items)} as ${quotedText(label)}`))}.`,
    unsorted: (items: readonly string[]): string => `In no bin: ${items.join(' · ')}.`,
  },

  place: {
    trace: (placed: number, all: number): string => `${placed} of ${all} placed`,
    headline: (first: number, all: number, where: string): string =>
      first === 0
        ? `None of ${counted(all, 'item', 'items')} is in ${quotedText(where)}`
        : `${capital(number(first))} of ${number(all)} ${first === 1 ? 'is' : 'are'} in ${quotedText(where)}`,
    found: (headline: string, items: readonly string[]): string => `${headline}: ${and(items)}.`,
    unplaced: (items: readonly string[]): string => `Not placed: ${and(items)}.`,
  },

  judge: {
    item: 'About',
    reason: 'Because',
    note: 'We act as if',
    notes: 'Notes after the reveal',
    unanswered: 'Not answered yet',
    nobody: '–',
    rightOf: (right: number, answers: number): string => `${right} of ${answers} right`,
    under: (label: string, items: number): string => `${label} (${items})`,
    counted: (verdicts: readonly { label: string; count: number }[]): string =>
      `${verdicts.map(({ label, count }) => `${label}: ${count}`).join(' · ')}.`,
    agreedTrace: (given: number, all: number): string => `${given} of ${all} answered`,
    /** "We act: 13, Not now: 4, No: 4"; so long as some are open, how many are answered. */
    agreed: (given: number, all: number, verdicts: readonly { label: string; count: number }[]): string =>
      given === all
        ? verdicts.map(({ label, count }) => `${label.replace(/,? because$/u, '')}: ${count}`).join(', ')
        : `${capital(number(given))} of ${number(all)} are answered so far`,
    decided: (verdicts: readonly { label: string; count: number }[]): string =>
      `What becomes of what was said: ${verdicts.map(({ label, count }) => `${label} ${count}`).join(', ')}.`,
    headline: (fooled: number, all: number): string =>
      fooled === 0
        ? `Most of the room was right about all ${number(all)} statements`
        : `${capital(counted(fooled, 'statement', 'statements'))} of ${number(all)} fooled half the room or more`,
    found: (headline: string, right: number, answers: number, worst: string | null): string =>
      `${headline}: ${right} of ${answers} answers were right${worst === null ? '' : `; hardest was ${worst}`}.`,
    actsAsIf: (n: number): string =>
      `We said where we still act as if it were true, for ${counted(n, 'statement', 'statements')}.`,
    rounds: (n: number): string => `This was round ${n} of judging.`,
    origin: {
      fingers: (_answered: number, present: number): string =>
        `Hands were shown openly and counted: ${present} present.`,
      'walk-up': (answered: number, present: number): string =>
        `Answered at the machine, one after the other: ${answered} of ${present} present.`,
      paper: (answered: number, present: number): string =>
        `Answered on paper and entered together: ${answered} of ${present} present.`,
    },
    withheld,
    stillOpen: 'A round is still open here: no results before it is closed.',
  },

  commit: {
    headline: (actions: number, taken: number): string =>
      `${capital(counted(actions, 'action', 'actions'))}, ${
        taken === actions
          ? actions === 1
            ? 'taken by its owner'
            : 'each taken by its owner'
          : taken === 0
            ? 'not yet taken by an owner'
            : `${number(taken)} of them taken by an owner so far`
      }`,
    trace: (owned: number, all: number, asked: number): string =>
      [`${owned} of ${all} with an owner`, ...(asked > 0 ? [`fist-to-five on ${asked}`] : [])].join(', '),
    dates: (first: string, last: string): string => (last === first ? `on ${first}` : `from ${first} to ${last}`),
    decided: (headline: string, dates: string | null): string =>
      dates === null ? `${headline}.` : `${headline}, ${dates}.`,
    rewrite: (mark: number): string => `under ${mark}: to be rewritten`,
    withDay: (text: string, day: string): string => (text === '' ? `by ${day}` : `${text}, by ${day}`),
    measure: (text: string, from: string, to: string): string => {
      const change = [...(from === '' ? [] : [`now:\u00a0${from}`]), ...(to === '' ? [] : [`then:\u00a0${to}`])].join(
        '; ',
      );
      return text === '' || change === '' ? text || change : `${text} (${change})`;
    },
    confidence:
      'Confidence by fist-to-five, shown openly by hands: 0 is no chance, 5 is certain; only the last round is in the table.',
    under: (numbers: readonly number[], mark: number): string =>
      `Under ${mark}, to be rewritten: ${numbers.length === 1 ? 'action' : 'actions'} ${and(numbers.map(String))}.`,
    split: (numbers: readonly number[]): string =>
      `The room is split on ${numbers.length === 1 ? 'action' : 'actions'} ${and(numbers.map(String))}: the hands lie far apart.`,
    earlier: (n: number, averages: readonly string[]): string =>
      `Action ${n} was asked about ${averages.length === 2 ? 'twice' : `${number(averages.length)} times`}: ${averages.join(', then ')}.`,
    notNamed: (items: readonly string[]): string => `Chosen, and not named by any action: ${and(items)}.`,
    rounds: 'Confidence round by round: how many hands showed 0, 1, 2, 3, 4 and 5; actions as they read in the end',
    columns: { action: 'Action', rounds: 'Hands and average' },
    hands: (n: number, hands: readonly number[], average: string): string =>
      `Round ${n}: ${hands.join(' · ')} (${average})`,
    numbered: (n: number, text: string): string => `${n}. ${text}`,
  },

  summary: {
    allActions: (n: number): string => (n === 1 ? 'The action' : `All ${number(n)} actions together`),
    confidence: (
      average: string,
      asked: number,
      all: number,
      least: { number: number; average: string } | null,
    ): string =>
      `${average} of 5 by fist-to-five, over ${asked === all ? counted(all, 'action', 'actions') : `${number(asked)} of ${counted(all, 'action', 'actions')}`}${
        least === null ? '' : `; least sure is action ${least.number} with ${least.average}`
      }.`,
  },
};
