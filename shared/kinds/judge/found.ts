import { howManySoFar, list, listed, number, weightOf, type Cases, type Found } from '../found';
import type { StepContext } from '../given';
import { isAnyHidden, judgingResult } from './result';
import type { JudgeDefinition, JudgeWork } from './schema';

const fooled = [list('fooled'), number('judged')];

/** How many items fooled half of those who answered, or more; nothing where nobody is counted, or no answer is known. */
export const judgeCases = ({ forms, known }: JudgeDefinition): Cases | null =>
  forms.includes('together') || known === null
    ? null
    : { none: [number('judged')], one: fooled, many: fooled, all: [number('judged')] };

/** What the revealed answers say, where every one of them was answered by somebody. */
export function judgeFound({ strings, definition, work }: StepContext<JudgeDefinition, JudgeWork>): Found | null {
  const last = work.judgings.findLast(({ status }) => status === 'closed');
  if (!last || judgeCases(definition) === null) return null;
  const result = judgingResult(last, definition, work);
  const { rows, withheld, present, answered } = result;
  const revealed = rows.filter(({ answer }) => answer !== null);
  if (withheld || revealed.length === 0 || revealed.some(({ answers }) => answers === 0)) return null;
  const wrong = revealed
    .filter(({ right, answers }) => (right ?? 0) * 2 <= answers)
    .toSorted((a, b) => (a.right ?? 0) / a.answers - (b.right ?? 0) / b.answers);
  const sum = (of: (row: (typeof revealed)[number]) => number) => revealed.reduce((all, row) => all + of(row), 0);
  const found = howManySoFar(wrong.length, revealed.length, !isAnyHidden(result));
  if (found === null) return null;
  return {
    case: found,
    values: { fooled: listed(strings, wrong), judged: revealed.length },
    items: wrong,
    weight: weightOf(wrong.length, revealed.length),
    counted: strings.plan.content.judge.answersRight(
      sum(({ right }) => right ?? 0),
      sum(({ answers }) => answers),
    ),
    turnout:
      answered === null
        ? strings.plan.content.vote.turnout({ present, voted: null })
        : strings.plan.content.rate.trace([answered, answered], present),
    ofExercise: true,
  };
}
