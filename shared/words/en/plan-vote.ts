import type { Speaking } from './count';

/** As part of a sentence that goes on: what somebody typed, without the stop at its end. */
const unended = (text: string): string => text.trim().replace(/[.!?…\s]+$/u, '');

/** To stand within a sentence. */
const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** What the plan says of votes: their form and method, the result, ties, and what was changed afterwards. */
export const vote = ({ and, andMore, capital, counted, number, ordinal, plural }: Speaking) => {
  const topOnes = (n: number): string =>
    n === 1
      ? 'the top option is chosen, plus anything tied with it'
      : `the top ${number(n)} are chosen, plus anything tied with the last of them`;
  return {
    forms: {
      'hand-count': 'Show of hands',
      'walk-up': 'Secret, at the laptop',
      open: 'Open, one after the other',
      paper: 'Secret, on paper',
    },
    methods: {
      'hand-count': 'Hands were raised for each option and counted; whose hands they were is not on record.',
      'walk-up': 'One after the other, people placed dots at the laptop, unseen. Ballots carry no name.',
      open: 'One after the other, people placed dots on the shared screen, for all to see.',
      paper: 'Paper ballots were collected and entered together. They carry no name.',
    },
    settings: (budget: number, cap: number, winners: number): string =>
      `${capital(counted(budget, 'dot', 'dots'))} each${cap < budget ? `, at most ${number(cap)} on one option` : ''}; ${topOnes(winners)} until the tie is settled.`,
    /** "12 of 38 dots", under a finding. */
    dotsEach: (dots: number, given: number, level: boolean): string =>
      `${dots} of ${given} dots${level ? ' each' : ''}`,
    /** `decider`: who settled the tie; null where a run-off did. */
    levelUntil: (others: readonly string[], decider: string | null): string =>
      `level with ${andMore(others)} until ${decider === null ? 'a run-off' : `${unended(decider)} decided`}`,
    /** "13 of 14 voted"; by hands only who was there is known. */
    turnout: (part: { present: number; voted: number | null }): string =>
      part.voted === null ? `${part.present} present` : `${part.voted} of ${part.present} voted`,
    /** `counted`: how many options were, where some were not; null where all were. */
    headline: (first: readonly string[], more: number, known: number | null): string =>
      known === 1
        ? `Only ${and(first)} was counted`
        : [
            ...(known === null ? [] : [`Of the ${number(known)} that were counted`]),
            `${and(first)} ${first.length > 1 ? 'come joint first' : 'comes first'}`,
            ...(more > 0 ? [`then ${number(more)} more`] : []),
          ].join(', '),
    found: (exercise: string, headline: string, dots: string, uncounted: readonly string[]): string =>
      `${exercise} ${headline}, with ${dots}.${uncounted.length > 0 ? ` Not counted: ${andMore(uncounted)}.` : ''}`,
    notCounted: 'not counted',
    /** Options whose hands nobody counted. */
    uncountedOptions: (options: readonly string[]): string =>
      `Not counted, and so neither chosen nor not: ${and(options)}.`,
    nothingCounted: (exercise: string): string => `${exercise} Nothing was counted.`,
    /** `leftOut`: dots were given, to what was left out since. */
    nobody: (exercise: string, uncounted: readonly string[], leftOut: boolean): string =>
      [
        exercise,
        leftOut
          ? 'Nobody gave a dot to anything that still counts.'
          : uncounted.length > 0
            ? 'Nobody gave a dot to what was counted.'
            : 'Nobody gave a dot to anything.',
        ...(uncounted.length > 0 ? [`Not counted: ${andMore(uncounted)}.`] : []),
      ].join(' '),
    decided: (exercise: string, winners: readonly string[]): string =>
      `${exercise} ${exercise.endsWith(':') ? 'we' : 'We'} chose ${and(winners)}.`,
    /** Where an option came: "1st with 11 of 38 dots". */
    standing: (rank: number, level: boolean, dots: number, given: number): string =>
      `${level ? 'joint ' : ''}${ordinal(rank)} with ${dots} of ${given} dots`,
    origin: (
      form: string,
      part: { present: number; voted: number | null; dots: number; possible: number; unused: number | null },
    ): string =>
      part.voted === null
        ? `${form}: ${part.present} present, ${part.dots} of ${part.possible} dots counted. Who voted and who abstained is not known.`
        : `${form}: ${part.voted} of ${part.present} voted, ${part.dots} of ${part.possible} dots given.`,
    /** The same, of several votes that were alike. */
    originOfAll: (
      form: string,
      part: { present: number; voted: number | null; dots: number; possible: number },
    ): string =>
      part.voted === null
        ? `Each vote: ${lower(form)}, ${part.present} present, ${part.dots} of ${part.possible} dots counted. Who voted and who abstained is not known.`
        : `Each vote: ${lower(form)}, ${part.voted} of ${part.present} voted, ${part.dots} of ${part.possible} dots given.`,
    method: (form: string, method: string): string => `${form}. ${method}`,
    /** "13 of 14 voted, 38 of 42 dots"; by hands only dots are counted. */
    trace: (
      part: { present: number; voted: number | null; dots: number; possible: number },
      uncounted: number,
    ): string =>
      [
        part.voted === null ? `${part.present} present` : `${part.voted} of ${part.present} voted`,
        `${part.dots} of ${part.possible} dots`,
        ...(uncounted > 0 ? [`${counted(uncounted, 'option', 'options')} not counted`] : []),
      ].join(', '),
    tie: (options: readonly string[], dots: number): string =>
      `A tie: ${and(options)} are level at ${plural(dots, 'dot', 'dots')}.`,
    tieAtTheLine: (chosen: number, meant: number): string =>
      `The tie is at the line, so ${number(chosen)} are chosen instead of ${number(meant)}.`,
    decidedBy: (chosen: readonly string[], decider: string, reason: string): string =>
      `The tie at the line was decided by ${unended(decider)} for ${and(chosen)}: ${unended(reason)}.`,
    ranOffLevel: (chosen: readonly string[]): string =>
      `A run-off between the tied options ended level again: ${and(chosen)} are still in.`,
    ranOff: (chosen: readonly string[]): string =>
      `The tie at the line was settled by a run-off between the tied options only: ${and(chosen)} went through.`,
    withMerged: (text: string, merged: readonly string[]): string => `${text} (with ${merged.join(', ')})`,
    mergedLater: (into: string, from: readonly string[]): string =>
      `${and(from)} ${from.length > 1 ? 'were' : 'was'} merged into ${into} after the vote; dots over the cap of one person do not count.`,
    mergedCounts: 'These counts are merged: with a show of hands nobody can tell whose dots they were.',
    leftOut: (texts: readonly string[]): string =>
      `${and(texts)} ${texts.length > 1 ? 'were' : 'was'} left out after the vote.`,
    uncounted: (dots: number): string =>
      `${capital(counted(dots, 'dot', 'dots'))} that ${dots === 1 ? 'was' : 'were'} given no longer ${dots === 1 ? 'counts' : 'count'}.`,
    cut: {
      places: (n: number): string =>
        `When the result was seen, the line was drawn after ${counted(n, 'place', 'places')}.`,
      gap: (n: number): string =>
        `When the result was seen, the line was drawn at a natural gap, after ${counted(n, 'place', 'places')}.`,
    },
    inOrder: 'In this order',
    stillOpen: 'A vote is not finished here: no totals before the room has seen them.',
    reset: (n: number): string =>
      `${capital(counted(n, 'vote was', 'votes were'))} thrown away before ${n === 1 ? 'it was' : 'they were'} closed.`,
    earlier: (n: number): string => `This was vote ${n}; the earlier ones are in the appendix.`,
    label: (exercise: string, step: string, n: number, of: number, runOff: boolean): string =>
      of > 1 ? `${exercise} – ${step}, ${runOff ? 'run-off' : 'vote'} ${n}` : `${exercise} – ${step}`,
    nth: (question: string, n: number, of: number, runOff: boolean): string =>
      of > 1 ? `${question} (${runOff ? 'run-off' : 'vote'} ${n})` : question,
  };
};
