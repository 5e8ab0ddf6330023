import { FIST, spreadOf } from '../steps/rate/spread';
import { strings } from '../strings';
import type { Summary } from './model';
import type { PlannedAction, StepPlan } from './step-plan';
import { dayInWords, inShort } from './texts';

const { summary: words, decimal, shortfall } = strings.plan.content;

const MOST_SENTENCES = 5;

/** One exercise's steps, in their order. */
interface RunExercise {
  readonly headline: string | null;
  readonly steps: readonly StepPlan[];
}

/** At most five, in their order; where there are more, the last of each exercise go first: they hold the outcome. */
function atMostFive(byExercise: readonly (readonly string[])[]): string[] {
  const ranked = byExercise.flatMap((texts) => texts.map((text, index) => ({ text, fromEnd: texts.length - index })));
  const chosen = new Set(ranked.toSorted((a, b) => a.fromEnd - b.fromEnd).slice(0, MOST_SENTENCES));
  return ranked.filter((one) => chosen.has(one)).map(({ text }) => text);
}

const present = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null);

/** What an exercise found; where no step has a sentence for it and nothing was decided, its headline. */
function foundIn({ headline, steps }: RunExercise): string[] {
  const found = present(steps.map((step) => step.found));
  const decided = steps.some((step) => step.decided !== null);
  return found.length > 0 || decided || headline === null ? found : [`${headline}.`];
}

/** Every action, by its number. */
const nextActions = (actions: readonly PlannedAction[]): Summary['next'] =>
  actions.map(({ number, what, owner, due, start }) => ({
    number,
    what: inShort(what, 240),
    owner: inShort(owner),
    due: dayInWords(due),
    start: dayInWords(start),
  }));

function confidenceIn(actions: readonly PlannedAction[]): Summary['confidence'] {
  const asked = actions.flatMap(({ number, confidence, passMark }) =>
    confidence && confidence.average !== null
      ? [{ number, passMark, counts: confidence.counts, average: confidence.average }]
      : [],
  );
  const counts = Array.from({ length: FIST.to - FIST.from + 1 }, (_, at) =>
    asked.reduce((sum, one) => sum + (one.counts[at] ?? 0), 0),
  );
  const { average } = spreadOf(counts, FIST);
  const [least, second] = asked.toSorted((a, b) => a.average - b.average);
  if (average === null || !least) return null;
  const alone = second !== undefined && least.average < second.average;
  const mark = Math.max(...asked.map(({ passMark }) => passMark));
  return {
    text: words.confidence(
      decimal(average),
      asked.length,
      actions.length,
      alone ? { number: least.number, average: decimal(least.average) } : null,
    ),
    spread: {
      text: words.allActions(asked.length),
      counts,
      average,
      shortfall: average < mark ? shortfall(mark) : null,
    },
  };
}

/** The one page: what was found and decided, what comes next, how sure the room is. */
export function summaryOf(exercises: readonly RunExercise[]): Summary {
  const actions = exercises.flatMap(({ steps }) => steps.flatMap((step) => step.actions));
  return {
    found: atMostFive(exercises.map(foundIn)),
    decided: atMostFive(exercises.map(({ steps }) => present(steps.map((step) => step.decided)))),
    next: nextActions(actions),
    confidence: confidenceIn(actions),
  };
}
