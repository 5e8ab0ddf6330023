import { withheld } from './plan-rounds';
import type { Speaking } from './count';

/** "Not now, because" leads on to the reason; where none follows, the verdict stands alone. */
const alone = (label: string): string => label.replace(/,? because$/u, '');

/** What the plan says of statements and verdicts. */
export const judge = ({ andMore, capital, every, number }: Speaking) => ({
  item: 'About',
  reason: 'Because',
  /** Over how many things were given which answer, and which they are. */
  answer: 'Answer',
  howMany: 'How many',
  which: 'Which',
  /** An answer that leads on to a reason, without it. */
  alone,
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
      ? verdicts.map(({ label, count }) => `${alone(label)}: ${count}`).join(', ')
      : `${capital(number(given))} of ${number(all)} answered so far`,
  /** `settled`: as the exercise calls what was settled. */
  decided: (settled: string | undefined, verdicts: readonly { label: string; count: number }[]): string =>
    `${settled === undefined ? '' : `${settled}: `}${verdicts.map(({ label, count }) => `${alone(label)} ${count}`).join(', ')}.`,
  headline: (fooled: number, all: number): string =>
    fooled === 0
      ? `Most of the room was right about ${every(all, 'the statement', 'statements')}`
      : `${fooled === all ? capital(every(all, 'the statement', 'statements')) : `${capital(number(fooled))} of ${number(all)} statements`} fooled half the room or more`,
  answersRight: (right: number, answers: number): string => `${right} of ${answers} answers right`,
  found: (headline: string, right: number, answers: number, hardest: readonly string[]): string =>
    `${headline}: ${right} of ${answers} answers were right${
      hardest.length === 0
        ? ''
        : hardest.length === 1
          ? `; hardest was ${hardest.join('')}`
          : `; joint hardest were ${andMore(hardest)}`
    }.`,
  rounds: (n: number): string => `This was round ${n} of judging.`,
  origin: {
    fingers: (_answered: number, present: number): string => `Show of hands: ${present} present.`,
    'walk-up': (answered: number, present: number): string =>
      `Answered at the laptop, one after the other: ${answered} of ${present} present.`,
    paper: (answered: number, present: number): string =>
      `Answered on paper and entered together: ${answered} of ${present} present.`,
  },
  withheld,
  stillOpen: 'A round is still open here: no results before it is closed.',
});
