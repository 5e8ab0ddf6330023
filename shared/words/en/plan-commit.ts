import type { Speaking } from './count';

/** What the plan says of actions. */
export const commit = ({ locale, and, capital, counted, number }: Speaking) => ({
  headline: (actions: number, taken: number): string =>
    `${capital(counted(actions, 'action', 'actions'))}, ${
      taken === actions
        ? actions === 1
          ? 'accepted by its owner'
          : 'each accepted by its owner'
        : taken === 0
          ? 'not yet accepted by an owner'
          : `${number(taken)} of them accepted by an owner so far`
    }`,
  trace: (owned: number, all: number, asked: number): string =>
    [`${owned} of ${all} with an owner`, ...(asked > 0 ? [`fist-to-five on ${asked}`] : [])].join(', '),
  dates: (first: string, last: string): string =>
    last === first ? `the one date is ${first}` : `the first date is ${first}, the last ${last}`,
  decided: (headline: string, dates: string | null): string =>
    dates === null ? `${headline}.` : `${headline}; ${dates}.`,
  rewrite: (mark: number): string => `under ${locale.written(mark)}: to be rewritten`,
  withDay: (text: string, day: string): string => (text === '' ? `by ${day}` : `${text}, by ${day}`),
  measure: (text: string, from: string, to: string): string => {
    const change = [...(from === '' ? [] : [`now:\u00a0${from}`]), ...(to === '' ? [] : [`target:\u00a0${to}`])].join(
      '; ',
    );
    return text === '' || change === '' ? text || change : `${text} (${change})`;
  },
  confidence:
    'Confidence by fist-to-five, shown openly by hands: 0 is no chance, 5 is certain; only the last round is in the table.',
  under: (numbers: readonly number[], mark: number): string =>
    `Under ${locale.written(mark)}, to be rewritten: ${numbers.length === 1 ? 'action' : 'actions'} ${and(numbers.map(String))}.`,
  split: (numbers: readonly number[]): string =>
    `The room is split on ${numbers.length === 1 ? 'action' : 'actions'} ${and(numbers.map(String))}: the hands lie far apart.`,
  earlier: (n: number, averages: readonly string[]): string =>
    `Action ${n} was asked about ${averages.length === 2 ? 'twice' : `${number(averages.length)} times`}: ${averages.join(', then ')}.`,
  notNamed: (items: readonly string[]): string => `Chosen, and nobody acts on it yet: ${and(items)}.`,
  rounds: 'Confidence round by round: how many hands showed 0, 1, 2, 3, 4 and 5; actions as they read in the end',
  columns: { action: 'Action', rounds: 'Hands and average' },
  hands: (n: number, hands: readonly number[], average: string): string =>
    `Round ${n}: ${hands.join(' · ')} (${average})`,
  numbered: (n: number, text: string): string => `${n}. ${text}`,
});
