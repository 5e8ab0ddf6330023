import { leading, shown } from '../words/figures';
import { FIST, spreadOf } from '../engines/answers/spread';
import type { Strings } from '../words';
import { stringsOf } from '../words';
import type { Plan, Sentence, Summary } from './model';
import type { PlannedAction, StepPlan } from '../kinds/step-plan';
import { dayInWords, inShort, quoted } from '../document/texts';
import type { Wordings } from './wording';

const MOST_SENTENCES = 5;

/** One exercise's steps, in their order. */
export interface RunExercise {
  /** Its agenda item, which is also the id of its section. */
  readonly id: string;
  readonly about: string;
  readonly headline: string | null;
  readonly steps: readonly (StepPlan & { readonly step: string })[];
}

/**
 * Those that are not left out, at most five, in their order; where there are more, the last of each exercise go first:
 * they hold the outcome.
 */
function onPage(byExercise: readonly (readonly Sentence[])[], words: Wordings): Sentence[] {
  const there = byExercise.map((texts) => texts.filter(({ id }) => !words.isLeftOut(id)));
  const ranked = there.flatMap((texts) => texts.map((text, index) => ({ text, fromEnd: texts.length - index })));
  const chosen = new Set(ranked.toSorted((a, b) => a.fromEnd - b.fromEnd).slice(0, MOST_SENTENCES));
  for (const one of ranked) if (!chosen.has(one)) words.noRoomFor(one.text.id);
  return ranked.filter((one) => chosen.has(one)).map(({ text }) => text);
}

const someLeftOut = (sentences: readonly (readonly Sentence[])[], words: Wordings): boolean =>
  sentences.flat().some(({ id }) => words.isLeftOut(id));

/** The sentence on how sure the room was. */
const SURE = 'sure';

/** The sentences that the steps of an exercise have under `key`, each with its trace. */
const sentencesIn = ({ id, about, steps }: RunExercise, key: 'found' | 'decided', words: Wordings): Sentence[] =>
  steps.flatMap(({ step, trace: counted, finding, [key]: proposed }) => {
    const trace = key === 'found' ? (finding?.trace ?? counted) : counted;
    return proposed === null ? [] : [words.sentence(`${key}:${id}/${step}`, about, proposed, { trace, section: id })];
  });

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
const nextActions = (strings: Strings, actions: readonly PlannedAction[]): Summary['next'] =>
  actions.map(({ id, number, what, owner, due, start }) => ({
    id,
    number,
    what: inShort(what, 240),
    owner: inShort(owner),
    due: dayInWords(strings, due),
    start: dayInWords(strings, start),
  }));

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

/** The sentence on what was chosen and nobody acts on. */
const UNSERVED = 'unserved';

/** What no step's actions serve, each once; null where everything is served, or the facilitator has left it out. */
function unservedIn(strings: Strings, exercises: readonly RunExercise[], words: Wordings): string | null {
  const texts = new Set(exercises.flatMap(({ steps }) => steps.flatMap(({ unserved }) => unserved)));
  if (texts.size === 0) return null;
  const proposed = strings.plan.content.commit.notNamed([...texts].map((text) => quoted(strings, text, 60)));
  const said = words.say(UNSERVED, strings.plan.layout.next, proposed);
  return words.isLeftOut(UNSERVED) ? null : said;
}

/** The one page: what was found and decided, what comes next, how sure the room is. */
export function summaryOf(
  strings: Strings,
  exercises: readonly RunExercise[],
  decisions: readonly (readonly Sentence[])[],
  words: Wordings,
): Summary {
  const actions = exercises.flatMap(({ steps }) => steps.flatMap((step) => step.actions));
  const found = exercises.map((exercise) => foundIn(exercise, words));
  const proposed = confidenceIn(strings, actions);
  const confidence = proposed && {
    ...proposed,
    text: words.say(SURE, strings.plan.layout.confidence, proposed.text),
  };
  const unsaid = confidence !== null && words.isLeftOut(SURE);
  return {
    found: onPage(found, words),
    decided: onPage(decisions, words),
    next: nextActions(strings, actions),
    unserved: unservedIn(strings, exercises, words),
    confidence: unsaid ? null : confidence,
    leftOut: { found: someLeftOut(found, words), decided: someLeftOut(decisions, words), confidence: unsaid },
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
