import type { AgendaItem } from '../schema/agenda';
import type { ExerciseDefinition } from '../schema/definition';
import type { Session } from '../schema/session';
import { planOfStep } from '../steps/plan';
import { strings } from '../strings';
import { changesSection } from './follow-up';
import { stepsNotRun } from './source';
import type { Plan, PlanBlock, PlanSection } from './model';
import { decidedInNotes, notesSection } from './notes';
import { coverOf, participantsList } from './people';
import type { StepPlan } from './step-plan';
import { summaryOf } from './summary';
import { quoted } from './texts';

const words = strings.plan.content;

/** An exercise of the agenda with what its steps put into the plan. */
interface Part {
  readonly item: AgendaItem;
  readonly definition: ExerciseDefinition;
  readonly steps: readonly StepPlan[];
  /** Titles of the steps that the room has not been at. */
  readonly notRun: readonly string[];
  /** The finding of the last step that has one. */
  readonly headline: string | null;
}

function partsOf(session: Session): Part[] {
  return session.agenda.items.flatMap((item) => {
    const definition = session.exercises[item.exercise];
    if (!definition?.plan) return [];
    const steps = definition.steps.map((step) => planOfStep(session, { item: item.id, step: step.id }));
    const headline = steps.findLast((step) => step.headline !== null)?.headline ?? null;
    return [{ item, definition, steps, notRun: stepsNotRun(session, item.id), headline }];
  });
}

const isBoard = ({ type }: PlanBlock): boolean => type === 'board';

/** True when there is nothing but small print: then the board is the finding, and stands in the section itself. */
const isThin = (section: readonly PlanBlock[]): boolean => section.every(({ type }) => type === 'note');

function sectionOf({ item, definition, steps, notRun, headline }: Part): PlanSection[] {
  const origin = steps.flatMap((step) => step.origin ?? []);
  const notes = [
    ...(origin.length > 0 ? [words.origin(origin)] : []),
    ...(notRun.length > 0 ? [words.notRun(notRun.map((title) => quoted(title)))] : []),
  ];
  const own = steps.flatMap(({ section }) => section);
  const blocks = [...own, ...(isThin(own) ? steps.flatMap(({ appendix }) => appendix).filter(isBoard) : [])];
  if (blocks.length + origin.length === 0) return [];
  return [
    {
      id: item.id,
      eyebrow: definition.title,
      lens: definition.lens,
      title: headline ?? definition.plan?.heading ?? definition.title,
      blocks: [...blocks, ...notes.map((text) => ({ type: 'note' as const, text }))],
    },
  ];
}

function appendixOf({ item, definition, steps }: Part): PlanSection[] {
  const { title, lens } = definition;
  const thin = isThin(steps.flatMap(({ section }) => section));
  const blocks = steps
    .flatMap(({ appendix }) => appendix)
    .filter((block) => !(thin && isBoard(block)))
    .filter((block, index) => index > 0 || block.type !== 'heading' || block.text !== title);
  return blocks.length === 0 ? [] : [{ id: `${item.id}-appendix`, eyebrow: title, lens, title, blocks }];
}

/** A part of the appendix that belongs to no exercise; left out when it is empty. */
const general = (id: string, title: string, blocks: readonly PlanBlock[]): PlanSection[] =>
  blocks.length === 0 ? [] : [{ id, eyebrow: title, lens: null, title, blocks }];

function turnoutTable(parts: readonly Part[]): PlanBlock[] {
  const rows = parts.flatMap(({ steps }) => steps.flatMap(({ turnout }) => turnout));
  if (rows.length === 0) return [];
  const widths = [0.3, 0.17, 0.09, 0.1, 0.11, 0.12, 0.11];
  const columns = words.turnout.columns.map((label, index) => ({ label, width: widths[index] ?? 0 }));
  return [
    { type: 'table', caption: '', columns, rows },
    { type: 'note', text: words.turnout.note },
  ];
}

/**
 * What a session leaves behind. Pure and generic: what a step leaves is known by its kind, words about an exercise come
 * from its definition. Nobody's ballot, no total of an open vote, nothing unrevealed and no author is ever in it.
 */
export function buildPlan(session: Session): Plan {
  const parts = partsOf(session);
  return {
    sessionId: session.id,
    revision: session.revision,
    changedAt: session.changedAt,
    cover: coverOf(session),
    summary: summaryOf([...parts, { headline: null, steps: decidedInNotes(session) }]),
    sections: [...changesSection(session), ...parts.flatMap(sectionOf), ...notesSection(session)],
    appendix: [
      ...general('participants', words.participants.title, participantsList(session)),
      ...general('turnout', words.turnout.title, turnoutTable(parts)),
      ...parts.flatMap(appendixOf),
    ],
  };
}
