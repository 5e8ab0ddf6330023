import type { ExerciseDefinition } from '../schema/definition';
import type { AgendaItem, Session } from '../schema/session';
import { planOfStep } from '../steps/plan';
import { strings } from '../strings';
import type { Plan, PlanBlock, PlanSection } from './model';
import { coverOf, participantsList } from './people';
import type { StepPlan } from './step-plan';
import { summaryOf } from './summary';

const words = strings.plan.content;

/** An exercise of the agenda with what its steps put into the plan. */
interface Part {
  readonly item: AgendaItem;
  readonly definition: ExerciseDefinition;
  readonly steps: readonly StepPlan[];
  /** The finding of the last step that has one. */
  readonly headline: string | null;
}

function partsOf(session: Session): Part[] {
  return session.agenda.items.flatMap((item) => {
    const definition = session.exercises[item.exercise];
    if (!definition?.plan) return [];
    const steps = definition.steps.map((step) => planOfStep(session, { item: item.id, step: step.id }));
    return [
      { item, definition, steps, headline: steps.findLast(({ headline }) => headline !== null)?.headline ?? null },
    ];
  });
}

function sectionOf({ item, definition, steps, headline }: Part): PlanSection[] {
  const blocks = steps.flatMap(({ section }) => section);
  const background = steps.flatMap((step) => step.background);
  if (blocks.length + background.length === 0) return [];
  const heading: PlanBlock[] =
    blocks.length > 0 && background.some(({ type }) => type !== 'note')
      ? [{ type: 'heading', text: words.background }]
      : [];
  return [
    {
      id: item.id,
      eyebrow: definition.title,
      lens: definition.lens,
      title: headline ?? definition.plan?.heading ?? definition.title,
      blocks: [...blocks, ...heading, ...background],
    },
  ];
}

function appendixOf({ item, definition, steps }: Part): PlanSection[] {
  const blocks = steps.flatMap(({ appendix }) => appendix);
  const { title, lens } = definition;
  return blocks.length === 0 ? [] : [{ id: `${item.id}-appendix`, eyebrow: title, lens, title, blocks }];
}

/** A part of the appendix that belongs to no exercise; left out when it is empty. */
const general = (id: string, title: string, blocks: readonly PlanBlock[]): PlanSection[] =>
  blocks.length === 0 ? [] : [{ id, eyebrow: title, lens: 'close', title, blocks }];

function turnoutTable(parts: readonly Part[]): PlanBlock[] {
  const rows = parts.flatMap(({ steps }) => steps.flatMap(({ turnout }) => turnout));
  if (rows.length === 0) return [];
  const widths = [0.3, 0.17, 0.09, 0.1, 0.11, 0.12, 0.11];
  const columns = words.turnout.columns.map((label, index) => ({ label, width: widths[index] ?? 0 }));
  return [
    { type: 'table', caption: words.turnout.title, columns, rows },
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
    summary: summaryOf(parts),
    sections: parts.flatMap(sectionOf),
    appendix: [
      ...general('participants', words.participants.title, participantsList(session)),
      ...general('turnout', words.turnout.title, turnoutTable(parts)),
      ...parts.flatMap(appendixOf),
    ],
  };
}
