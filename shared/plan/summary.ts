import { FIST, spreadOf } from '../steps/rate/spread';
import { strings } from '../strings';
import type { Sentence, Summary } from './model';
import type { PlannedAction, StepPlan } from './step-plan';
import { dayInWords, inShort } from './texts';
import type { Wordings } from './wording';

const { summary: sure, decimal, shortfall } = strings.plan.content;

const MOST_SENTENCES = 5;

/** One exercise's steps, in their order. */
export interface RunExercise {
  /** Its agenda item, which is also the id of its section. */
  readonly id: string;
  readonly about: string;
  readonly headline: string | null;
  readonly steps: readonly (StepPlan & { readonly step: string })[];
}

/** At most five, in their order; where there are more, the last of each exercise go first: they hold the outcome. */
function atMostFive(byExercise: readonly (readonly Sentence[])[]): Sentence[] {
  const ranked = byExercise.flatMap((texts) => texts.map((text, index) => ({ text, fromEnd: texts.length - index })));
  const chosen = new Set(ranked.toSorted((a, b) => a.fromEnd - b.fromEnd).slice(0, MOST_SENTENCES));
  return ranked.filter((one) => chosen.has(one)).map(({ text }) => text);
}

/** The sentences that the steps of an exercise have under `key`, each with its trace. */
const sentencesIn = ({ id, about, steps }: RunExercise, key: 'found' | 'decided', words: Wordings): Sentence[] =>
  steps.flatMap(({ step, trace, [key]: proposed }) =>
    proposed === null ? [] : [words.sentence(`${key}:${id}/${step}`, about, proposed, { trace, section: id })],
  );

/** What an exercise found; where no step has a sentence for it and nothing was decided, its headline. */
function foundIn(exercise: RunExercise, words: Wordings): Sentence[] {
  const { id, about, headline, steps } = exercise;
  const found = sentencesIn(exercise, 'found', words);
  const decided = steps.some((step) => step.decided !== null);
  if (found.length > 0 || decided || headline === null) return found;
  const trace = steps.findLast((step) => step.headline !== null)?.trace ?? '';
  return [words.sentence(`found:${id}`, about, `${headline}.`, { trace, section: id })];
}

/** Everything that was decided, exercise by exercise. */
export const decisionsOf = (exercises: readonly RunExercise[], words: Wordings): Sentence[][] =>
  exercises.map((exercise) => sentencesIn(exercise, 'decided', words));

/** Every action, by its number. */
const nextActions = (actions: readonly PlannedAction[]): Summary['next'] =>
  actions.map(({ id, number, what, owner, due, start }) => ({
    id,
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
    text: sure.confidence(
      decimal(average),
      asked.length,
      actions.length,
      alone ? { number: least.number, average: decimal(least.average) } : null,
    ),
    spread: {
      text: sure.allActions(asked.length),
      counts,
      average,
      shortfall: average < mark ? shortfall(mark) : null,
    },
  };
}

/** The one page: what was found and decided, what comes next, how sure the room is. */
export function summaryOf(
  exercises: readonly RunExercise[],
  decisions: readonly (readonly Sentence[])[],
  words: Wordings,
): Summary {
  const actions = exercises.flatMap(({ steps }) => steps.flatMap((step) => step.actions));
  const confidence = confidenceIn(actions);
  return {
    found: atMostFive(exercises.map((exercise) => foundIn(exercise, words))),
    decided: atMostFive(decisions),
    next: nextActions(actions),
    confidence: confidence && {
      ...confidence,
      text: words.say('sure', strings.plan.layout.confidence, confidence.text),
    },
  };
}
