import { leading, shown } from '../words/figures';
import { FIST, spreadOf } from '../engines/answers/spread';
import type { Strings } from '../words';
import { stringsOf } from '../words';
import { calledIn, serves } from './findings';
import type { Needed, NextAction, Plan, PlanReasons, Sentence, Summary } from './model';
import type { RunExercise } from './run';
import type { FoundInPlan, PlannedAction } from '../kinds/step-plan';
import { dayInWords, inShort } from '../document/texts';
import { onPage, type Weighed } from './weigh';
import type { Wordings } from './wording';

const someLeftOut = (all: readonly Weighed[], words: Wordings): boolean =>
  all.some(({ sentence: { id } }) => words.isLeftOut(id));

/** How many different things are said in what was not left out. */
const notLeftOut = (all: readonly Weighed[], words: Wordings): number =>
  new Set(all.flatMap(({ sentence: { id, text } }) => (words.isLeftOut(id) ? [] : [text]))).size;

/** The sentence on how sure the room was. */
const SURE = 'sure';

/** What the actions of a session serve, as far as it is known for the items of a finding. */
type Served = (items: FoundInPlan['items']) => boolean;

/** What speaks for a sentence of a step: nothing that was counted where the step has no finding. */
const reasonsFor = (hurts: boolean, finding: FoundInPlan | null, isServed: Served): PlanReasons => ({
  hurts,
  weight: finding?.weight ?? null,
  unserved: finding !== null && finding.items.length > 0 && !isServed(finding.items),
});

/** The sentences that the steps of an exercise have under `key`, each with its trace and what speaks for it. */
const sentencesIn = (
  { id, about, hurts, steps }: RunExercise,
  key: 'found' | 'decided',
  isServed: Served,
  words: Wordings,
): Weighed[] =>
  steps.flatMap(({ step, trace: counted, finding, [key]: proposed }) => {
    if (proposed === null) return [];
    const trace = key === 'found' ? (finding?.trace ?? counted) : counted;
    const reasons = reasonsFor(hurts, finding, isServed);
    const behind = { trace, section: id, reasons };
    return [{ sentence: words.sentence(`${key}:${id}/${step}`, about, proposed, behind), reasons }];
  });

/** What an exercise found; where no step has a sentence for it and nothing was decided, its headline. */
function foundIn(exercise: RunExercise, isServed: Served, words: Wordings): Weighed[] {
  const { id, about, hurts, headline, steps } = exercise;
  const found = sentencesIn(exercise, 'found', isServed, words);
  const decided = steps.some((step) => step.decided !== null);
  if (found.length > 0 || decided || headline === null) return found;
  const last = steps.findLast((step) => step.headline !== null);
  const reasons = reasonsFor(hurts, last?.finding ?? null, isServed);
  const behind = { trace: last?.trace ?? '', section: id, reasons };
  return [{ sentence: words.sentence(`found:${id}`, about, `${headline}.`, behind), reasons }];
}

/** Everything that was decided, exercise by exercise. */
export const decisionsOf = (exercises: readonly RunExercise[], words: Wordings): Weighed[][] => {
  const isServed = servedIn(exercises);
  return exercises.map((exercise) => sentencesIn(exercise, 'decided', isServed, words));
};

const actionsIn = (exercises: readonly RunExercise[]): PlannedAction[] =>
  exercises.flatMap(({ steps }) => steps.flatMap((step) => step.actions));

/** Whether an action serves one of some items; while there are no actions nobody is expected to. */
function servedIn(exercises: readonly RunExercise[]): Served {
  const actions = actionsIn(exercises);
  const called = calledIn(exercises);
  return (items) => actions.length === 0 || actions.some((action) => serves(action, items, called));
}

/** The sentences (ids) that say of the actions of a step that they were agreed. */
const saysActions = (exercises: readonly RunExercise[]): ReadonlySet<string> =>
  new Set(
    exercises.flatMap(({ id, steps }) =>
      steps.flatMap(({ step, actions }) => (actions.length > 0 ? [`decided:${id}/${step}`] : [])),
    ),
  );

/** How sure the room is of an action, as it is shown beside it. */
function sureOf(strings: Strings, { confidence, passMark }: PlannedAction): NextAction['sure'] {
  if (confidence === null || confidence.average === null) return null;
  const figure = strings.plan.content.decimal(confidence.average, passMark);
  return { figure, isUnder: confidence.average < passMark };
}

/** Every action, by its number. */
const allActions = (strings: Strings, exercises: readonly RunExercise[]): Summary['next'] =>
  exercises.flatMap(({ id: section, steps }) =>
    steps.flatMap(({ actions }) =>
      actions.map((action) => ({
        id: action.id,
        section,
        number: action.number,
        what: inShort(action.what, 240),
        owner: inShort(action.owner),
        due: dayInWords(strings, action.due),
        start: dayInWords(strings, action.start),
        sure: sureOf(strings, action),
      })),
    ),
  );

function confidenceIn(strings: Strings, actions: readonly PlannedAction[]): Summary['confidence'] {
  const { summary: sure, decimal, shortfall } = strings.plan.content;
  const asked = actions.flatMap(({ number, confidence, passMark }) =>
    confidence && confidence.average !== null
      ? [{ number, passMark, counts: confidence.counts, average: confidence.average }]
      : [],
  );
  const counts = Array.from({ length: FIST.to - FIST.from + 1 }, (_, at) =>
    asked.reduce((sum, one) => sum + (one.counts[at] ?? 0), 0),
  );
  const { average } = spreadOf(counts, FIST);
  if (average === null) return null;
  const mark = Math.max(...asked.map(({ passMark }) => passMark));
  const least = leading(asked, (one) => -shown(one.average, one.passMark));
  const [first] = least;
  return {
    text: sure.confidence(
      decimal(average, mark),
      asked.length,
      actions.length,
      first && asked.length > 1
        ? { numbers: least.map(({ number }) => number), average: decimal(first.average, first.passMark) }
        : null,
    ),
    spread: {
      text: sure.allActions(asked.length, actions.length),
      counts,
      isCounted: true,
      average,
      mark,
      shortfall: average < mark ? shortfall(mark) : null,
    },
  };
}

/** The finding of the day: the weightiest that stands on the page, until the facilitator says it in other words. */
function headlineOf(strings: Strings, [first]: readonly Sentence[], words: Wordings): Summary['headline'] {
  if (!first) return null;
  const proposed = first.text.replace(/\.$/u, '');
  const text = words.say('headline', strings.plan.layout.summaryTitle, proposed);
  return { ...first, id: 'headline', text, says: text === proposed ? first.id : null };
}

/** The one page: the finding of the day, what was found and decided, what comes next, what is needed. `closed`: the numbers of the actions that are over. */
export function summaryOf(
  strings: Strings,
  exercises: readonly RunExercise[],
  decisions: readonly (readonly Weighed[])[],
  needs: readonly Needed[],
  closed: ReadonlySet<number>,
  words: Wordings,
): Summary {
  const actions = actionsIn(exercises);
  const agreed = allActions(strings, exercises);
  const isServed = servedIn(exercises);
  const found = exercises.flatMap((exercise) => foundIn(exercise, isServed, words));
  const decided = decisions.flat();
  /* Who does what by when stands in its table: that they were agreed is not said once more, unless it is asked for. */
  const isInTable = ({ sentence: { id } }: Weighed): boolean =>
    !words.isLifted(id) && !words.isLeftOut(id) && saysActions(exercises).has(id);
  for (const { sentence } of decided.filter(isInTable)) words.noRoomFor(sentence.id);
  const besides = decided.filter((one) => !isInTable(one));
  const proposed = confidenceIn(strings, actions);
  const confidence = proposed && {
    ...proposed,
    text: words.say(SURE, strings.plan.layout.confidence, proposed.text),
  };
  const unsaid = confidence !== null && words.isLeftOut(SURE);
  const chosen = onPage(found, words);
  return {
    headline: headlineOf(strings, chosen, words),
    found: chosen,
    decided: onPage(besides, words),
    all: { found: notLeftOut(found, words), decided: notLeftOut(besides, words) },
    next: agreed.filter(({ number }) => !closed.has(number)),
    over: agreed.filter(({ number }) => closed.has(number)),
    needs: needs.flatMap(({ id, text, section }) => {
      const sentence = words.sentence(id, strings.plan.layout.needs, text, { trace: '', section });
      return words.isLeftOut(id) ? [] : [sentence];
    }),
    confidence: unsaid ? null : confidence,
    leftOut: { found: someLeftOut(found, words), decided: someLeftOut(decided, words), confidence: unsaid },
  };
}

/** What the one page says where it has no finding or no decision: that there was none, or where it stands. */
export function whereNothing({ edition, language, summary: { leftOut }, sections }: Plan): {
  readonly found: string;
  readonly decided: string;
} {
  const strings = stringsOf(language);
  const words = strings.plan.layout;
  const found = sections.length > 0 ? words.nothingFoundYet : words.nothingFound;
  return {
    found: leftOut.found ? words.foundElsewhere : found,
    decided: leftOut.decided ? words.decidedElsewhere[edition] : words.nothingDecided,
  };
}
