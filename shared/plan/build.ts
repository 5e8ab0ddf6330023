import type { ToldDoubt } from '../base/doubts';
import type { Lens } from '../base/primitives';
import { NOTHING, type StepPlan } from '../kinds/step-plan';
import { doubtsAt } from '../session/doubts';
import { agendaRows } from '../agenda/rows';
import type { AgendaItem } from '../session/schema/agenda';
import type { ExerciseDefinition } from '../session/schema/definition';
import type { Session } from '../session/schema/session';
import { titleOf } from '../session/step-of';
import { stepKey } from '../base/steps';
import { takesFrom } from '../session/flow';
import type { Strings } from '../words';
import { stringsFor } from '../session/language';
import { changesSection } from './changes';
import { decisionsSection } from './decisions';
import { followUpSection } from './follow-up';
import { milestonesSection } from './milestones';
import { planOfStep, stepsNotRun } from '../session/step-plan';
import { roleOf, typeOf, type PlanBlock } from '../document/registry';
import type { Plan, PlanSection } from './model';
import { otherPhotographs, photographsOfStep } from './photographs';
import { findingsOf } from './findings';
import { closedIn, needsOf } from './needs';
import { decidedInNotes, notesSection } from './notes';
import { placeInPlan } from './order';
import { hasIdeas, printedOnce, type StepBlocks } from './once';
import { coverOf, participantsList } from './people';
import type { RunExercise } from './run';
import { decisionsOf, summaryOf } from './summary';
import { tablesOf } from './tables';
import { quoted } from '../document/texts';
import { saidOnce } from './said-once';
import { turnoutBlocks } from './turnout';
import { Wordings } from './wording';
import { entryOf } from '../base/entry-of';

/** An exercise of the agenda with what its steps put into the plan. */
interface Part extends RunExercise {
  readonly item: AgendaItem;
  readonly steps: readonly (RunExercise['steps'][number] & StepBlocks)[];
  /** What shows all that was gathered stands in its section: nothing else has come of it. */
  readonly lifted: boolean;
  /** What the appendix has of it, all of it once. */
  readonly appendix: readonly PlanBlock[];
  readonly definition: ExerciseDefinition;
  /** Titles of the steps that the room has not been at. */
  readonly notRun: readonly string[];
}

/** Blocks whose findings are said in the facilitator's words, where there are some. */
const inOwnWords = (blocks: readonly PlanBlock[], step: string, about: string, wordings: Wordings): PlanBlock[] =>
  blocks.map((block) =>
    'finding' in block && block.finding !== undefined
      ? { ...block, text: wordings.say(`said:${step}/${block.finding}`, about, block.text) }
      : block,
  );

/** The same of what executives read, which says what the whole says. */
const asSaid = (brief: StepPlan['brief'], said: readonly PlanBlock[]): StepPlan['brief'] =>
  brief.map(({ place, blocks }) => ({
    place,
    blocks: blocks.map((block) => {
      if (!('finding' in block) || block.finding === undefined) return block;
      const whole = said.find((one) => one.type === block.type && 'finding' in one && one.finding === block.finding);
      return whole ? typeOf(whole).brief(whole).block : block;
    }),
  }));

/** What a step puts into the plan, marked where it cannot be so: then it says nothing on the one page either. */
function markedPlan(strings: Strings, plan: StepPlan, doubts: readonly ToldDoubt[]): StepPlan {
  if (doubts.length === 0) return plan;
  const reasons = [...new Set(doubts.map(({ why }) => strings.doubts.sentence(why)))];
  const mark = { type: 'note' as const, text: strings.doubts.inPlan(reasons) };
  const brief = plan.brief.map((part) => ({ ...part, blocks: [mark, ...part.blocks] }));
  return { ...NOTHING, section: [mark, ...plan.section], brief, appendix: plan.appendix };
}

/** The exercises in the order of the plan; those of one place in the order of the agenda. */
function partsOf(strings: Strings, session: Session, wordings: Wordings, doubts: readonly ToldDoubt[]): Part[] {
  const runs = new Map(agendaRows(session, session.participants.length).map((row) => [row.id, row.run]));
  const parts = session.agenda.items.flatMap((item): Part[] => {
    const definition = entryOf(session.exercises, item.exercise);
    if (!definition?.plan) return [];
    const title = titleOf(session, item.id);
    const run = runs.get(item.id) ?? 1;
    /* What it is called here, counted where it is run again. */
    const about = run > 1 ? strings.agenda.run(title, run) : title;
    const steps = definition.steps.map((step) => {
      const at = { item: item.id, step: step.id };
      const plan = markedPlan(strings, planOfStep(session, at), doubtsAt(at, doubts));
      const said = (blocks: readonly PlanBlock[]) => inOwnWords(blocks, stepKey(at), about, wordings);
      const section = said(plan.section);
      const appendix = [...said(plan.appendix), ...photographsOfStep(strings, session, at)];
      return { ...plan, at, step: step.id, section, appendix, brief: asSaid(plan.brief, section) };
    });
    const lifted = isThin(steps.flatMap(({ section }) => section));
    const appendix = printedOnce(steps, lifted, (step, from) => takesFrom(session, step, from));
    const headline = steps.findLast((step) => step.headline !== null)?.headline ?? null;
    const notRun = stepsNotRun(session, item.id);
    const hurts = definition.plan.hurts === true;
    return [{ id: item.id, about, hurts, item, lifted, appendix, definition, steps, notRun, headline }];
  });
  return parts.toSorted((a, b) => placeInPlan(a.definition) - placeInPlan(b.definition));
}

/** What shows all that was gathered, with the question over it. */
const overviewIn = (blocks: readonly PlanBlock[]): PlanBlock[] =>
  blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return typeOf(block).overview || (block.type === 'heading' && next !== undefined && typeOf(next).overview);
  });

/** True when there is nothing but small print: then a board is the finding, and stands in the section itself. */
const isThin = (section: readonly PlanBlock[]): boolean => section.every((block) => roleOf(block) === 'small-print');

/** A block is no exercise: it has none. */
const lensOf = ({ type, lens }: ExerciseDefinition): Lens | null => (type === 'block' ? null : lens);

/** How the room got there, in a sentence; of answers to several questions, which no sentence tells apart, only where the others are. */
function originOf(
  words: Strings['plan']['content'],
  origins: readonly NonNullable<StepPlan['origin']>[],
  inAppendix: boolean,
): string[] {
  const isOfSeveral = origins.filter(({ goesOn }) => !goesOn).length > 1;
  if (origins.length === 0 || (isOfSeveral && !inAppendix)) return [];
  return [
    isOfSeveral
      ? words.origins
      : words.origin(
          origins.map(({ text }) => text),
          inAppendix,
        ),
  ];
}

function sectionOf(
  strings: Strings,
  { item, lifted, appendix, definition, about, steps, notRun, headline }: Part,
  wordings: Wordings,
): PlanSection[] {
  const words = strings.plan.content;
  const origins = steps.flatMap((step) => step.origin ?? []);
  const notes = [
    ...originOf(words, origins, hasIdeas(appendix, steps)),
    ...(notRun.length > 0 ? [words.notRun(notRun.map((title) => quoted(strings, title)))] : []),
  ];
  const own = saidOnce(steps.flatMap(({ section }) => section));
  const blocks = [...own, ...(lifted ? steps.flatMap((step) => overviewIn(step.appendix)) : [])];
  if (blocks.length + origins.length === 0) return [];
  return [
    {
      id: item.id,
      eyebrow: about,
      lens: lensOf(definition),
      title: wordings.say(`title:${item.id}`, about, headline ?? definition.plan?.heading ?? definition.title),
      blocks: [...blocks, ...notes.map((text) => ({ type: 'note' as const, ofSection: true as const, text }))],
      brief: steps.flatMap(({ brief }) => brief),
    },
  ];
}

function appendixOf({ item, appendix, definition, about }: Part): PlanSection[] {
  const blocks = appendix.filter(
    (block, index) => index > 0 || block.type !== 'heading' || block.text !== definition.title,
  );
  return blocks.length === 0
    ? []
    : [{ id: `${item.id}-appendix`, eyebrow: about, lens: lensOf(definition), title: about, blocks }];
}

/** A part of the appendix that belongs to no exercise; left out when it is empty. */
function general(id: string, proposed: string, blocks: readonly PlanBlock[], wordings: Wordings): PlanSection[] {
  if (blocks.length === 0) return [];
  const title = wordings.say(`title:${id}`, proposed, proposed);
  return [{ id, eyebrow: title, lens: null, title, blocks }];
}

/** The sections of the exercises that stand in the plan between two places, both included. */
const sectionsIn = (
  strings: Strings,
  parts: readonly Part[],
  from: number,
  to: number,
  wordings: Wordings,
): PlanSection[] =>
  parts
    .filter(({ definition }) => placeInPlan(definition) >= from && placeInPlan(definition) <= to)
    .flatMap((part) => sectionOf(strings, part, wordings));

/**
 * What a session leaves behind. Pure and generic: what a step leaves is known by its kind, words about an exercise come
 * from its definition. `doubts`: what in the file it comes from cannot be. Nobody's ballot, no total of an open vote, nothing unrevealed and no author is ever in it.
 */
export function buildPlan(session: Session, doubts: readonly ToldDoubt[] = []): Plan {
  const strings = stringsFor(session);
  const words = strings.plan.content;
  const wordings = new Wordings(session);
  const parts = partsOf(strings, session, wordings, doubts);
  const run: RunExercise[] = [...parts, decidedInNotes(strings, session)];
  const decisions = decisionsOf(run, wordings);
  const summary = summaryOf(strings, run, decisions, needsOf(strings, session, run), closedIn(session), wordings);
  const actions = parts.flatMap(({ steps }) => steps.flatMap((step) => step.actions));
  const log = run.map(({ about }, index) => ({
    about,
    sentences: (decisions[index] ?? []).map(({ sentence }) => sentence),
  }));
  const byNumber = actions.toSorted((a, b) => a.number - b.number);
  /* Who does what by when comes after what was found; what becomes of all that was said comes last. */
  const sections = [
    ...followUpSection(strings, session, wordings),
    ...changesSection(strings, session.edition, wordings, summary),
    ...sectionsIn(strings, parts, 0, 4, wordings),
    ...decisionsSection(strings, log, wordings),
    ...sectionsIn(strings, parts, 5, 5, wordings),
    ...milestonesSection(strings, session.details.date, byNumber, wordings),
    ...sectionsIn(strings, parts, 6, 6, wordings),
    ...notesSection(strings, session, wordings),
  ];
  return {
    edition: 'full',
    language: session.language,
    sessionId: session.id,
    revision: session.revision,
    changedAt: session.changedAt,
    cover: coverOf(strings, session),
    summary,
    sections,
    appendix: [
      ...general('participants', words.participants.title, participantsList(strings, session), wordings),
      ...general('turnout', words.turnout.title, turnoutBlocks(strings, parts), wordings),
      ...parts.flatMap(appendixOf),
      ...general(
        'photographs',
        words.photographs.title,
        otherPhotographs(strings, session, new Set(parts.map(({ id }) => id))),
        wordings,
      ),
    ],
    elsewhere: [],
    wordings: wordings.all,
    tables: tablesOf(session, sections),
    findings: findingsOf(parts, actions, wordings),
  };
}
